import { expect, test } from "vitest";
import { factsIn } from "../../../scripts/facts/read/phrases.ts";

function read(paragraphs: readonly string[], type = "string", name = "field"): string[] {
  return factsIn({ name, type, paragraphs }).facts.map(({ kind, values }) => [kind, ...values].join(" "));
}

test.each([
  ["The value ranges from 1 to 9.", "integer", ["minimum 1", "maximum 9"]],
  ["It is a non-negative integer.", "integer", ["minimum 0"]],
  ["Minimum: **3**", "integer", ["minimum 3"]],
  ["Minimum: **3**", "string", ["minLength 3"]],
  ["Minimum length: 3", "array", ["minItems 3"]],
  ["A name has 1 to 64 characters.", "string", ["minLength 1", "maxLength 64"]],
  ["At the very most. It takes up to 20 characters.", "string", ["maxLength 20"]],
  ["It cannot be left blank.", "string", ["minLength 1"]],
  ["There can be up to 5 labels.", "array", ["maxItems 5"]],
  ["There can be up to 5 labels.", "string", []],
  ["Labels must be unique.", "array", ["uniqueItems true"]],
  ["Default: **7**", "integer", ["default 7"]],
  ["The default value is **False**.", "boolean", ["default false"]],
  ["If nothing is wrong, it is null.", "string", ["null null"]],
  ["It cannot be null.", "string", []],
  ["It was added in version 3.45.", "string", ["microversion 3.45"]],
  ["Once it is set, for example, **noon**.", "string", ["accepts noon"]],
  ["It may not begin so: it cannot start with auto.", "string", ["refuses auto"]],
  ["It is written in the format of HH:mm.", "string", ["accepts 12:00", "refuses x:x:x"]],
])("the sentence %j of type %s gives its facts", (sentence, type, facts) => {
  expect(read([sentence], type)).toEqual(facts);
});

test("letters that a text may have are taken, others are not", () => {
  expect(read(["It can contain only letters, digits and hyphens (-)."])).toEqual([
    "accepts aZ09-",
    "refuses a!",
    "refuses aä",
    "refuses ab c",
    "refuses a%",
  ]);
  expect(read(["It cannot contain equal signs (=) and the backslash."])).toEqual(["refuses a=a", "refuses a\\a"]);
});

test.each([
  [["Enumeration values:", "- **red**", "- **blue**"]],
  [["Enum:[red, blue]"]],
  [["The value can be **red** or **blue**."]],
  [["The value can be red (warm) or blue (cold)."]],
  [["**red**: warm; **blue**: cold"]],
  [["red indicates a warm one; blue indicates a cold one."]],
  [["It can be one of the following:", "red, blue"]],
  [["A colour.", "- red: The box is warm.", "- blue: The box is cold."]],
])("an enum is read out of %j", (paragraphs) => {
  expect(read(paragraphs)).toContain("enum red blue");
});

test("what only looks like an enum gives none", () => {
  expect(read(["- **true**: on", "- **false**: off"], "boolean")).toEqual([]);
  expect(read(["- **id**: of the box", "- **name**: of the box"], "object")).toEqual([]);
  expect(read(["- **id**", "- **name**", "- **id**"], "array")).toEqual([]);
  expect(read(["Minimum: **1**", "Maximum: **3**"], "integer")).toEqual(["minimum 1", "maximum 3"]);
});

test("a sentence about limits that gives no fact is told", () => {
  const { facts, unread } = factsIn({
    name: "size",
    type: "integer",
    paragraphs: ["It must be even.", "It is a size."],
  });
  expect(facts).toEqual([]);
  expect(unread).toEqual(["size: It must be even."]);
});
