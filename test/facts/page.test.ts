import { expect, it } from "vitest";
import { readPage } from "../../scripts/facts/page/read.ts";
import { readType } from "../../scripts/facts/page/types.ts";
import { page } from "./fixture.ts";

it("reads a page", () => {
  const read = readPage("box.rst", page);
  expect(read).toMatchObject({
    title: "Making a Box",
    name: "CreateBox",
    calls: [{ method: "post", path: "/v1/{project}/boxes" }],
    statuses: ["200", "404"],
  });
  expect(read?.tables.map(({ section, title, label, status }) => [section, title, label, status])).toEqual([
    ["path", "Path Parameters", undefined, undefined],
    ["request", "Request body parameters", undefined, undefined],
    ["request", "Box", "request_box", undefined],
    ["answer", "Response body parameters", undefined, "200"],
  ]);
  expect(read?.examples.map(({ section, status }) => [section, status])).toEqual([
    ["request", undefined],
    ["answer", "200"],
  ]);
});

it("reads pages whose parts are lists", () => {
  const text = `
One
===

URI
---

-  URI format

   GET /v1/{id}

-  **Request filter** parameter description

   ========= ========= =======
   Parameter Mandatory Type
   ========= ========= =======
   size      No        integer
   ========= ========= =======

Response
--------

-  **links** field description

   ========= ===========
   Parameter Type
   ========= ===========
   href      string
   ========= ===========

-  Example response

   .. code-block::

      {}

   or

   .. code-block::

      { "error": {} }

Status Codes
------------

-  Normal

   202
`;
  const read = readPage("one.rst", text);
  expect(read?.tables.map(({ section, title }) => [section, title])).toEqual([
    ["query", "Request filter parameter description"],
    ["answer", "links field description"],
  ]);
  expect(read?.examples.map(({ section }) => section)).toEqual(["answer", "answer"]);
  expect(read?.statuses).toEqual(["202"]);
});

it("leaves pages without facts out", () => {
  expect(readPage("index.rst", "Index\n=====\n\n- :ref:`One <one>`\n")).toBeUndefined();
});

it.each([
  ["String", { type: "string" }],
  ["int", { type: "integer" }],
  ["float", { type: "number" }],
  ["Array of strings", { type: "array", items: "string" }],
  ["Array of :ref:`Tag <t>` objects", { type: "array", items: "object", label: "t" }],
  [":ref:`Tag <t>` object", { type: "object", label: "t" }],
  ["list<dict>", { type: "array", items: "object" }],
  ["list<link>", { type: "array", items: "object", named: "link" }],
  ["list", { type: "array" }],
  ["map<string, string>", { type: "object" }],
  ["Enigma", undefined],
])("reads the type %s", (cell, type) => {
  expect(readType(cell)).toEqual(type);
});
