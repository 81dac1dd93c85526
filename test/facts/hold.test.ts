import { describe, expect, it } from "vitest";
import type { Document } from "../../scripts/generate/document.ts";
import { readPage } from "../../scripts/facts/page/read.ts";
import { passes, summary } from "../../scripts/facts/report.ts";
import { type Report, holdAll } from "../../scripts/facts/run.ts";
import { page, spec } from "./fixture.ts";

function run(document: Document): Report {
  const read = readPage("box.rst", page);
  return holdAll(read === undefined ? [] : [read], new Map([["boxes", document]]));
}

/** The document with every text of one kind replaced: what a slip of the pen would do. */
function with_(from: string, to: string): Document {
  const text = JSON.stringify(spec());
  expect(text).toContain(from);
  // The fixture is ours, and so is what is put into it.
  return JSON.parse(text.replace(from, to)) as Document;
}

function troubles(report: Report): string[] {
  return report.services.flatMap(({ findings, unsourced }) => [
    ...findings.filter(({ verdict }) => verdict !== "held").map((one) => `${one.verdict} ${one.kind} ${one.place}`),
    ...unsourced.map(({ place, what }) => `unsourced ${place} ${what}`),
  ]);
}

it("holds a spec that is as its page", () => {
  const report = run(spec());
  expect(troubles(report)).toEqual([]);
  expect(passes(report)).toBe(true);
  expect(summary(report)).toMatch(/^\| boxes +\| +1 \| +26 \| +26 \| +0 \|/m);
});

describe("finds", () => {
  it.each([
    ["a wrong bound", '"maxLength":64', '"maxLength":63', "different maxLength Box: name"],
    ["a missing bound", ',"maxLength":64', "", "missing maxLength Box: name"],
    ["a missing value", '"big",', "", "different enum Box: kind"],
    [
      "a wrong type",
      '"id":{"type":"string"}',
      '"id":{"type":"integer"}',
      "different type Response body parameters: id",
    ],
    ["a field that is not required", '"required":["name"]', '"required":[]', "different required Box: name"],
    ["a missing field", '"kind":{', '"sort":{', "missing field Box: kind"],
    ["a missing status", '"404":', '"409":', "missing status status codes"],
    ["another example", '"value":{"id":"1"}', '"value":{"id":"2"}', "missing example example answer 200"],
    ["a null that is not taken", '["string","null"]', '"string"', "missing nullable example request"],
    ["another path", '"/v1/{project}/boxes"', '"/v2/{project}/boxes"', "different path URI"],
    ["a parameter elsewhere", '"in":"path"', '"in":"query"', "missing parameter Path Parameters: project"],
    ["a field without a source", '"id":{', '"extra":{},"id":{', "unsourced 200.extra field"],
    ["a bound without a source", '"id":{', '"id":{"maxLength":9,', "unsourced 200.id maxLength 9"],
  ])("%s", (_, from, to, trouble) => {
    const report = run(with_(from, to));
    expect(troubles(report)).toContain(trouble);
    expect(passes(report)).toBe(false);
  });

  it("a page without an operation", () => {
    expect(run(with_("CreateBox.html", "Other.html")).alone).toEqual(["Making a Box (box.rst)"]);
  });
});

describe("a conflict", () => {
  const conflict = (says: string): string =>
    `"maxLength":63,"x-doc-conflict":${JSON.stringify({ says, also: "63 elsewhere.", verdict: "63." })}`;

  it("records the difference that it tells of", () => {
    const report = run(with_('"maxLength":64', conflict("At most 64.")));
    expect(troubles(report)).toEqual(["recorded maxLength Box: name"]);
    expect(passes(report)).toBe(true);
  });

  it("records no other", () => {
    expect(troubles(run(with_('"maxLength":64', conflict("At most 99."))))).toEqual(["different maxLength Box: name"]);
  });
});

it("takes x-source for a source", () => {
  const added = '"extra":{"x-source":"Error Codes"},"id":{';
  expect(passes(run(with_('"id":{', added)))).toBe(true);
});

it("matches pages that x-also-documented names", () => {
  const other =
    '"url":"https://docs.example.com/api/Other.html"},"x-also-documented":[{"description":"Making a Box","url":"https://docs.example.com/api/CreateBox.html"}]';
  expect(run(with_('"url":"https://docs.example.com/api/CreateBox.html"}', other)).alone).toEqual([]);
});
