import { expect, test } from "vitest";
import { fact } from "../../../scripts/facts/page.ts";
import { type Batch, type ServiceReport, details, holdAll, passes, table } from "../../../scripts/facts/report.ts";
import type { Document } from "../../../scripts/generate/document.ts";
import { batchOf, boxPage, boxSpec, boxSpecWith, boxes } from "./boxes.ts";

function held(document: Document, ...batches: readonly Batch[]): ServiceReport {
  const [report] = holdAll(batches.length === 0 ? [boxes()] : batches, new Map([["boxes", document]]));
  if (report === undefined) throw new Error("no page was held");
  return report;
}

function wrong({ findings }: ServiceReport): string[] {
  const found = findings.filter(({ verdict }) => verdict === "missing" || verdict === "different");
  return found.map(({ verdict, kind, where }) => `${verdict} ${kind} ${where}`);
}

test("a spec that equals its page passes the check", () => {
  const report = held(boxSpec());
  expect(wrong(report)).toEqual([]);
  expect(report.unsourced).toEqual([]);
  expect(passes([report])).toBe(true);
  expect(report.findings.length).toBeGreaterThan(25);
});

test.each([
  ["another bound", '"maxLength":64', '"maxLength":63', "different maxLength Box: name"],
  ["a missing bound", ',"maxLength":64', "", "missing maxLength Box: name"],
  ["a missing value of an enum", '"big",', "", "different enum Box: kind"],
  ["another default", '"default":1', '"default":2', "different default Query Parameters: copies"],
  ["another type", '"id":{"type":"string"}', '"id":{"type":"integer"}', "different type Response body parameters: id"],
  ["a field that is no longer required", '"required":["name"]', '"required":[]', "different required Box: name"],
  ["a field that is required all at once", '["name"]', '["name","kind"]', "different required Box: kind"],
  ["a missing field", '"kind":{', '"sort":{', "missing field Box: kind"],
  ["a missing field of an answer", '"id":{', '"key":{', "missing field Response body parameters: id"],
  ["a missing parameter", '"name":"copies"', '"name":"times"', "missing parameter Query Parameters: copies"],
  ["a missing status", '"404":', '"409":', "missing status status codes"],
  ["another example", '"value":{"id":"1"}', '"value":{"id":"2"}', "missing example example answer 200"],
  ["a missing null", '["string","null"]', '"string"', "different null example request: .box.kind"],
  [
    "a value that an example has and the bounds refuse",
    '"minimum":1',
    '"minimum":3',
    "different accepts example request: copies",
  ],
  ["another method", '"post":', '"put":', "different path URI"],
])("the check notices %s", (_, from, to, trouble) => {
  const report = held(boxSpecWith(from, to));
  expect(wrong(report)).toContain(trouble);
  expect(passes([report])).toBe(false);
});

test("an operation that no spec has is missing, if the source is to be held as a whole", () => {
  const document = { ...boxSpec(), paths: {} };
  expect(wrong(held(document))).toEqual(["missing path Making a Box"]);
  expect(holdAll([boxes(boxPage, true)], new Map([["boxes", document]]))).toEqual([]);
});

test("a value in a path stands for a parameter in recorded answers alone", () => {
  const page = { calls: [{ method: "post", path: "/v1/1/boxes" }], title: "Recorded" };
  const batch = { ...batchOf(page), whole: true };
  expect(wrong(held(boxSpec(), batch))).toEqual(["missing path Recorded"]);
  const examples = [{ section: "answer" as const, value: { id: null } }];
  const recorded = { ...batchOf({ ...page, examples }), edition: true };
  expect(wrong(held(boxSpec(), recorded))).toEqual(["different null example answer: .id"]);
});

test("a page without a call is held against the operations that name it", () => {
  const named = boxSpecWith(
    '"operationId"',
    '"x-also-documented":[{"url":"https://docs.example.com/Sizes.html"}],"operationId"',
  );
  const tables = [{ section: "request" as const, title: "Sizes", rows: [{ name: "height", facts: [] }] }];
  const page = batchOf({ calls: [], name: "Sizes", tables });
  expect(wrong(held(named, page))).toEqual(["missing field Sizes: height"]);
  expect(holdAll([page], new Map([["boxes", boxSpec()]]))).toEqual([]);
});

test("what an answer always has need not be required", () => {
  const id = { section: "answer" as const, title: "Box", rows: [{ name: "id", facts: [fact("required", "yes")] }] };
  expect(wrong(held(boxSpec(), batchOf({ tables: [id] })))).toEqual([]);
  const promised = boxSpecWith(
    '{"type":"object","properties":{"id"',
    '{"type":"object","required":["id"],"properties":{"id"',
  );
  const optional = { ...id, rows: [{ name: "id", facts: [fact("required", "no")] }] };
  expect(wrong(held(promised, batchOf({ tables: [optional] })))).toEqual(["different required Box: id"]);
});

test("a field that lists are paged by may be promised", () => {
  const promised = boxSpecWith(
    '{"type":"object","properties":{"id"',
    '{"type":"object","required":["id"],"properties":{"id"',
  );
  const rows = [{ name: "id", facts: [fact("required", "no")] }];
  const batch = batchOf({ tables: [{ section: "answer", title: "Box", rows }] });
  const paged = JSON.stringify(promised).replace(
    '"operationId"',
    '"x-paging":{"style":"none","items":"id"},"operationId"',
  );
  expect(wrong(held(JSON.parse(paged) as Document, batch))).toEqual([]);
});

test("of alternatives, a field is required where each that knows it asks for it, and optional if one does not", () => {
  const alternatives =
    '{"oneOf":[{"required":["id"],"properties":{"id":{"type":"string"}}},{"required":["key"],"properties":{"key":{"type":"string"}}}]}';
  const document = boxSpecWith(
    '{"type":"object","required":["box"],"properties":{"box":{"$ref":"#/components/schemas/Box"}}}',
    alternatives,
  );
  const asked = (required: string): Batch =>
    batchOf({
      tables: [{ section: "request", title: "Box", rows: [{ name: "id", facts: [fact("required", required)] }] }],
    });
  expect(wrong(held(document, asked("yes")))).toEqual([]);
  expect(wrong(held(document, asked("no")))).toEqual([]);
});

test("bounds of a parameter that the session fills in are left out", () => {
  const rows = [{ name: "project", facts: [fact("required", "yes"), fact("maxLength", 64)] }];
  const batch = batchOf({ tables: [{ section: "path", title: "path", rows }] });
  expect(wrong(held(boxSpec(), batch))).toEqual(["missing maxLength path: project"]);
  expect(wrong(held(boxSpecWith('"in":"path"', '"in":"path","x-session":"project"'), batch))).toEqual([]);
});

test("another edition tells of fields and nulls, not of bounds and examples", () => {
  const older = boxPage.replace("**64**", "**32**").replace('"id": "1"', '"id": null, "colour": "red"');
  expect(wrong(held(boxSpec(), boxes(), boxes(older, true)))).toEqual([
    "different null example answer 200: .id",
    "missing field example answer 200: .colour",
  ]);
});

test("a field that has a source of its own is held in full against an edition", () => {
  const older = boxPage.replace("**64**", "**32**");
  const document = boxSpecWith('"maxLength":64', '"maxLength":64,"x-source":"The older edition"');
  expect(wrong(held(document, boxes(older, true)))).toEqual(["different maxLength Box: name"]);
});

const conflict = '"x-doc-conflict":{"says":"At most 64 characters.","also":"The form takes 63.","verdict":"63."}';

test("a conflict on the very element excuses the difference that it speaks of", () => {
  const report = held(boxSpecWith('"maxLength":64', `"maxLength":63,${conflict}`));
  expect(wrong(report)).toEqual([]);
  expect(report.idle).toEqual([]);
  expect(report.findings.filter(({ verdict }) => verdict === "recorded")).toHaveLength(1);
});

test("a conflict excuses nothing on another element, nor a difference of another kind", () => {
  const beside = boxSpecWith('"maxLength":64', '"maxLength":63');
  const text = JSON.stringify(beside).replace('"kind":{', `"kind":{${conflict},`);
  const report = held(JSON.parse(text) as Document);
  expect(wrong(report)).toEqual(["different maxLength Box: name"]);
  expect(report.idle).toHaveLength(1);
  const other = held(boxSpecWith('"name":{"type":"string"', `"name":{"type":"integer",${conflict}`));
  expect(wrong(other)).toContain("different type Box: name");
});

test("a conflict about a bound that the spec leaves out says so", () => {
  const record = (verdict: string): Document =>
    boxSpecWith(
      '"maxLength":64',
      `"x-doc-conflict":{"says":"At most 64 characters.","also":"A longer one.","verdict":"${verdict}"}`,
    );
  expect(wrong(held(record("No bound.")))).toEqual([]);
  expect(wrong(held(record("As the table says.")))).toEqual(["missing maxLength Box: name"]);
});

test("values with quotes too many are excused by a conflict about the quotes", () => {
  const rows = [{ name: "kind", facts: [fact("enum", '"big"', '"small"')] }];
  const batch = batchOf({
    tables: [{ section: "request", title: "Box", rows: [{ name: "box", facts: [] }, ...rows] }],
  });
  expect(wrong(held(boxSpec(), batch))).toEqual(["different enum Box: kind"]);
  const record = '"x-doc-conflict":{"says":"Quotes.","also":"None.","verdict":"The bare words."}';
  expect(wrong(held(boxSpecWith('"kind":{', `"kind":{${record},`), batch))).toEqual([]);
});

test("a conflict about a missing field stands on the object that lacks it, and names it", () => {
  const record = (name: string): string =>
    `"x-doc-conflict":{"says":"A box has a ${name}.","also":"None does.","verdict":"It is left out."},"required":["name"]`;
  const without = (name: string): Document => {
    const text = JSON.stringify(boxSpecWith('"kind":{', '"sort":{')).replace('"required":["name"]', record(name));
    return JSON.parse(text) as Document;
  };
  const missing = "missing field Box: kind";
  expect(wrong(held(without("kind")))).not.toContain(missing);
  expect(wrong(held(without("colour")))).toContain(missing);
});

test("what a spec has without a source is listed, unless it names one", () => {
  const added = '"id":{"type":"string"},"colour":{"type":"string"}';
  const report = held(boxSpecWith('"id":{"type":"string"}', added));
  expect(report.unsourced).toEqual([{ operation: "createBox", what: "200.colour" }]);
  const sourced = added.replace('"colour":{', '"colour":{"x-source":"A real server",');
  expect(held(boxSpecWith('"id":{"type":"string"}', sourced)).unsourced).toEqual([]);
  const elsewhere = boxSpecWith(
    '{"type":"object","properties":{"id"',
    '{"x-source":"A real server","type":"object","properties":{"colour":{"type":"string"},"id"',
  );
  expect(held(elsewhere).unsourced).toEqual([]);
  const wider = held(boxSpecWith('"enum":["big",', '"enum":["huge","big",'));
  expect(wider.unsourced).toEqual([{ operation: "createBox", what: "kind: enum huge" }]);
});

test("rows in no order find the field of their name that fits best, at any depth", () => {
  const row = (name: string, type: string): { name: string; facts: ReturnType<typeof fact>[] } => ({
    name,
    facts: [fact("type", type)],
  });
  const rows = [row("kind", "string"), row("name", "string"), row("box", "object"), row("colour", "string")];
  const report = held(boxSpec(), batchOf({ tables: [{ section: "request", title: "request", flat: true, rows }] }));
  expect(wrong(report)).toEqual(["missing field request: colour"]);
});

test("the table counts conflict records, not the facts that hang on them", () => {
  const twice = `"maxLength":63,${conflict}`;
  const report = held(boxSpecWith('"maxLength":64', twice), boxes(), boxes());
  const facts = report.findings.length;
  expect(table([report])).toContain(`| \`boxes\` | 2 | ${String(facts)} | ${String(facts - 2)} | 1 | 0 |`);
});

test("the report names operation, place, both sides and file", () => {
  const report = held(boxSpecWith('"maxLength":64', '"maxLength":63'));
  expect(details([report], false)).toBe(
    "boxes: different: createBox, Box: name: maxLength 64; the spec has 63 (box.rst)",
  );
});
