import { describe, expect, it } from "vitest";
import { factsInProse } from "../../scripts/facts/prose/prose.ts";
import { factsOfRow, rowsInProse } from "../../scripts/facts/prose/row.ts";
import { unread } from "../../scripts/facts/prose/unread.ts";

function read(type: string | undefined, ...description: string[]): string[] {
  const row = { name: "field", description, ...(type === undefined ? {} : { type }) };
  return factsInProse(row).map(({ kind, values }) => `${kind} ${values.join(" ")}`);
}

describe("bounds", () => {
  it.each([
    ["String", "Minimum: **1**", ["minLength 1"]],
    ["Integer", "Minimum: **1**", ["minimum 1"]],
    ["Array of strings", "Array Length: **1 - 10**", ["minItems 1", "maxItems 10"]],
    ["Integer", "The value ranges from **2** to **9**.", ["minimum 2", "maximum 9"]],
    ["Integer", "Days between (1 to 14 days).", ["minimum 1", "maximum 14"]],
    ["Integer", "It can be -1 or 1-99.", ["minimum -1", "maximum 99"]],
    ["Integer", "It must be a positive integer.", ["minimum 1"]],
    ["String", "It can have up to 36 characters.", ["maxLength 36"]],
    ["String", "It is 64 characters long.", ["minLength 64", "maxLength 64"]],
    ["String", "Of 0 to 43 characters.", ["minLength 0", "maxLength 43"]],
    [
      "String",
      "For a, the maximum length of it is 36 characters; for b, that is 127 characters.",
      ["maxLength 36 127"],
    ],
    ["list<dict>", "The list can have up to 20 keys. Keys must be unique.", ["maxItems 20", "uniqueItems true"]],
    ["list<dict>", "This list cannot be an empty list.", ["minItems 1"]],
    ["String", "**BYHOUR** ranges from 0 to 23 hours.", []],
  ])("of a %s: %s", (type, text, facts) => {
    expect(read(type, text)).toEqual(facts);
  });
});

describe("values", () => {
  it.each([
    ["Kind, which can be **a**, **b**, or **c**", ["enum a b c"]],
    ["Kind. Possible values are **a** (first) and **b** (second).", ["enum a b"]],
    ["Kind, which is **a**.", ["enum a"]],
    ["Kind, which is **a** by default", ["default a"]],
    ["The value must be **a**.", ["enum a"]],
    ["Enum:[a, b]", ["enum a b"]],
    ["**0**: none; **1**: some.", ["enum 0 1"]],
    ["First: **a**; Second: **b**", ["enum a b"]],
    ["It defaults. The value defaults to **a**.", ["default a"]],
    ["**FREQ** can be set to **A** or **B**.", []],
  ])("%s", (text, facts) => {
    expect(read("String", text)).toEqual(facts);
  });

  it("are read from lists, once", () => {
    expect(read("String", "Kind, which can be **a** or **b**", "Enumeration values:", "- **a**", "- **b**")).toEqual([
      "enum a b",
    ]);
    expect(read("String", "Switch", "- ON", "- OFF")).toEqual(["enum ON OFF"]);
    expect(read("list<string>", "It can have one or more of the following:", "MON, TUE")).toEqual(["enum MON TUE"]);
  });

  it("of a boolean are its type", () => {
    expect(read("Boolean", "Possible values are **true** and **false**.", "Default: **False**")).toEqual([
      "default false",
    ]);
  });
});

describe("texts", () => {
  it.each([
    ["It can contain only letters, digits, underscores (_), and hyphens (-).", ["charset aZ09_-"]],
    ["It cannot contain the following characters: ASCII (0-31), commas (,), and slashes (/)", ["excluded , / \u0001"]],
    ["It cannot start with **auto**.", ["refused auto"]],
    ["Only UUID is supported.", ["format uuid"]],
    ["A time in %YYYY-%mm-%ddT%HH:%MM:%SSZ format.", ["format 2020-02-03T04:05:06Z"]],
    ["Times, for example, **2020-01-08 09:59:49**", ["sample 2020-01-08 09:59:49"]],
    ["This parameter is added in version 3.31.", ["microversion 3.31"]],
  ])("%s", (text, facts) => {
    expect(read("String", text)).toEqual(facts);
  });
});

it("reads the columns Mandatory and Type", () => {
  const row = {
    name: "a",
    mandatory: "No (Either this field or **b** must be specified.)",
    type: "list<dict>",
    description: [],
  };
  expect(factsOfRow(row)).toEqual([
    { kind: "required", values: ["no"] },
    { kind: "either", values: ["b"] },
    { kind: "type", values: ["array", "object"] },
  ]);
});

it("reads the fields that a description names", () => {
  const row = {
    name: "more",
    description: ["The **Full** field is supported. If **Full** is set to **yes**, all is taken."],
  };
  expect(rowsInProse(row)).toEqual([{ name: "Full", description: ["Enum:[yes]"] }]);
});

it("tells the sentences that it could not read", () => {
  const description = ["The name. It can have up to 9 characters. Only one of both can be given."];
  const table = { section: "request" as const, title: "", rows: [{ name: "a", type: "String", description }] };
  const page = { file: "", title: "", name: "", calls: [], tables: [table], statuses: [], examples: [] };
  expect(unread(page)).toEqual(["a: Only one of both can be given."]);
});
