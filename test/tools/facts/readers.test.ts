import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Page, Table } from "../../../scripts/facts/page.ts";
import { Words, readType } from "../../../scripts/facts/read/blocks.ts";
import { definitionPages } from "../../../scripts/facts/read/definitions.ts";
import { openstackPages } from "../../../scripts/facts/read/openstack-page.ts";
import { plainBlocks } from "../../../scripts/facts/read/plain.ts";
import { rstBlocks } from "../../../scripts/facts/read/rst.ts";
import { casePages, tablePage } from "../../../scripts/facts/read/table-page.ts";
import { pagesOf, sources } from "../../../scripts/facts/sources.ts";
import { boxPage } from "./boxes.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function rowsOf({ rows }: Table): string[] {
  return rows.map(({ name, facts, fields }) => {
    const told = facts.map(({ kind, values }) => `${kind} ${values.join("/")}`).join(", ");
    return `${name}: ${told}${fields === undefined ? "" : ` -> ${fields}`}`;
  });
}

function outlineOf({ tables }: Page): string[] {
  return tables.map(({ section, title, status, label }) => [section, status, title, label].filter(Boolean).join(" | "));
}

test("a page of reStructuredText gives call, tables, statuses and examples", () => {
  const page = tablePage("box.rst", "CreateBox", rstBlocks(boxPage));
  expect(page).toMatchObject({
    title: "Making a Box",
    calls: [{ method: "post", path: "/v1/{project}/boxes" }],
    statuses: ["200", "404"],
    examples: [
      { section: "request", value: { box: { name: "a", kind: null } } },
      { section: "answer", status: "200", value: { id: "1" } },
    ],
  });
  expect(page === undefined ? [] : outlineOf(page)).toEqual([
    "path | Path Parameters",
    "query | Query Parameters",
    "request | Request body parameters",
    "request | Box | request_box",
    "answer | 200 | Response body parameters",
    "query | example request",
  ]);
  expect(page?.tables.slice(2, 4).flatMap(rowsOf)).toEqual([
    "box: required yes, type object -> request_box",
    "name: required yes, type string, maxLength 64",
    "kind: required no, type string, enum big/small",
  ]);
});

test("a table that spans columns keeps the cells that belong to a column", () => {
  const text = `Box
===

URI
---

GET /boxes

+-----------+---------+-------------+
| Parameter | Type    | Description |
+===========+=========+=============+
| name      | String  | Its name    |
+           +---------+-------------+
|           | Integer | Its number  |
+-----------+---------+-------------+
`;
  const page = tablePage("box.rst", "", rstBlocks(text));
  expect(page?.tables.flatMap(rowsOf)).toEqual(["name: type string", ": type integer"]);
});

test("fields of fields are linked by a table's title, where it has no label", () => {
  const table = (title: string, ...rows: string[]): string =>
    [
      `-  ${title}`,
      "",
      "   ========= ==========",
      "   Parameter Type",
      "   ========= ==========",
      ...rows.map((row) => `   ${row}`),
      "   ========= ==========",
      "",
    ].join("\n");
  const text = [
    "Box",
    "===",
    "",
    "URI",
    "---",
    "",
    "GET /boxes",
    "",
    "Response",
    "--------",
    "",
    table("Parameter description", "boxes     list<box>"),
    table("**box** field description", "name      string"),
  ].join("\n");
  const page = tablePage("box.rst", "", rstBlocks(text));
  expect(page?.tables.flatMap(rowsOf)).toEqual(["boxes: type array/object -> box", "name: type string"]);
});

test("text out of a browser is read cell by cell", () => {
  const parts = ["Showing a Box", "Function", "Shows it.", "URI", "GET /boxes/{id}", "Table 1 Path Parameters"];
  parts.push("Parameter", "Mandatory", "Type", "Description", "id", "Yes", "String", "ID.", "See the list.");
  parts.push("Response Parameters", "Status code: 200", "Table 2 Response body parameters", "Parameter", "Type");
  parts.push("Description", "box", "Box object", "The box", "Table 3 Box", "Parameter", "Type", "Description");
  parts.push("kind", "String", "How large it is.", "• big: It is big.", "• small: It is small.");
  parts.push(
    "Example Responses",
    "Status code: 200",
    '{\n  "box" : { "kind" : "big" }\n}',
    "Status Codes",
    "200",
    "OK",
  );
  const page = tablePage("box.txt", "", plainBlocks(parts.join("\n\n")));
  expect(page).toMatchObject({ title: "Showing a Box", statuses: ["200"], calls: [{ path: "/boxes/{id}" }] });
  expect(page?.tables.flatMap(rowsOf)).toEqual([
    "id: required yes, type string",
    "box: type object -> Box",
    "kind: type string, enum big/small",
  ]);
  expect(page?.examples).toEqual([{ section: "answer", status: "200", value: { box: { kind: "big" } } }]);
});

test("Markdown with tables in HTML is read without its tags", () => {
  const text = `# Showing a Box<a name="x"></a>

## Function<a name="y"></a>

Shows it.

## URI<a name="z"></a>

-   URI format

    GET /boxes/\\{box\\_id\\}

-   Parameter description

    <table><thead><tr><th><p>Parameter</p></th><th><p>Mandatory</p></th><th><p>Description</p></th></tr></thead>
    <tbody><tr><td><p>box_id</p></td><td><p>Yes</p></td><td><p>ID</p></td></tr></tbody></table>

## Response<a name="r"></a>

-   Parameter description

    <table><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead>
    <tbody><tr><td>labels</td><td>list&lt;dict&gt;</td><td>Labels, one of <strong>a</strong> or <strong>b</strong></td></tr></tbody></table>

-   Example response

    \`\`\`
    { "labels": [], }
    \`\`\`
`;
  const page = tablePage("box.md", "", plainBlocks(text));
  expect(page).toMatchObject({ title: "Showing a Box", calls: [{ method: "get", path: "/boxes/{box_id}" }] });
  expect(page?.tables.flatMap(rowsOf)).toEqual(["box_id: required yes", "labels: type array/object"]);
  expect(page?.examples).toEqual([{ section: "answer", value: { labels: [] } }]);
});

test("a page of cases gives the examples of each call", () => {
  const text = `Case
====

-  API

   URI format: POST /boxes

-  Sample request

   .. code-block::

      {"name": "a"}

-  Sample response

   .. code-block::

      {"id": null}

-  Sample response

   .. code-block::

      {"other": 1}
`;
  expect(casePages("case.rst", rstBlocks(text))).toMatchObject([
    {
      calls: [{ method: "post", path: "/boxes" }],
      examples: [
        { section: "request", value: { name: "a" } },
        { section: "answer", value: { id: null } },
      ],
    },
  ]);
});

test("a page of OpenStack gives a page for each operation, with what parameters.yaml says", () => {
  const inc = `Boxes
=====

+---------+--------------+
| Status  | Description  |
+---------+--------------+
| packed  | It is full.  |
+---------+--------------+
| empty   | It is not.   |
+---------+--------------+

List boxes
~~~~~~~~~~

.. rest_method:: GET /v3/boxes

Response codes
--------------

.. rest_status_code:: success ../status.yaml

   - 200

Request
-------

.. rest_parameters:: parameters.yaml

   - limit: limit
   - X-Token: token

Response Parameters
-------------------

.. rest_parameters:: parameters.yaml

   - name: box_name
   - name: box_name
   - status: box_status

Response Example
----------------

.. literalinclude:: ./samples/boxes.json
   :language: javascript

Delete a box
~~~~~~~~~~~~

.. rest_method:: DELETE /v3/boxes/{id}

Normal response codes: 204
`;
  const yaml = `limit:
  in: query
  required: false
  type: integer
  min_version: 3.5
  description: |
    How many. Default is \`\`10\`\`.
token:
  in: header
  required: true
  type: string
box_name:
  in: body
  required: true
  type: string
  description: |
    Its name, or null.
box_status:
  in: body
  required: true
  type: string
`;
  const folder = folderOf({
    "boxes.inc": inc,
    "parameters.yaml": yaml,
    "samples/boxes.json": '{"name": null}',
    "samples/v3.5/boxes.json": '{"name": "a"}',
  });
  const [list, remove, ...more] = openstackPages(join(folder, "boxes.inc"), inc, join(folder, "parameters.yaml"));
  expect(more).toEqual([]);
  expect(list).toMatchObject({
    title: "List boxes",
    name: "list-boxes",
    calls: [{ method: "get", path: "/v3/boxes" }],
    statuses: ["200"],
    examples: [
      { section: "answer", value: { name: null } },
      { section: "answer", value: { name: "a" }, variant: true },
    ],
  });
  expect(list?.tables.map(({ section }) => section)).toEqual(["query", "header", "answer"]);
  expect(list?.tables.flatMap(rowsOf)).toEqual([
    "limit: required no, type integer, microversion 3.5, default 10",
    "X-Token: required yes, type string",
    "name: required yes, type string, null null",
    "status: required yes, type string, enum packed/empty",
  ]);
  expect(remove).toMatchObject({ title: "Delete a box", statuses: ["204"] });
});

test("definitions give a page for each operation, and recordings one for each answer", () => {
  const definitions = {
    operations: [
      {
        operationId: "ShowBox",
        method: "GET",
        path: "/boxes/{id}",
        title: "Showing a Box",
        parameters: [{ name: "id", in: "path", required: true, type: "string", maxLength: 36 }],
        requestBody: { ref: "Box" },
        responses: { "200": { schema: { ref: "Box" }, example: { name: "a" } }, "404": {} },
      },
    ],
    schemas: {
      Box: {
        properties: {
          name: { type: "string", required: true, enum: ["a", "b"], nullIn: ["recorded"] },
          parts: { type: "array", items: { ref: "Box" }, required: false },
          owner: { type: "string", values: ["me"], required: false },
        },
        undocumented: { colour: { types: ["string", "null"] }, secret: { types: ["string"], sdkOnly: true } },
      },
    },
  };
  const [page] = definitionPages("boxes.json", JSON.stringify(definitions));
  expect(page).toMatchObject({
    name: "ShowBox",
    calls: [{ method: "get", path: "/boxes/{id}" }],
    statuses: ["200", "404"],
    examples: [{ section: "answer", status: "200", value: { name: "a" } }],
  });
  expect(page?.tables.flatMap(rowsOf)).toEqual([
    "id: required yes, type string, maxLength 36",
    "name: required yes, type string, enum a/b",
    "parts: required no, type array/object -> Box",
    "owner: required no, type string, accepts me",
    "colour: ",
    "name: required yes, type string, enum a/b, null null",
    "parts: required no, type array/object -> Box",
    "owner: required no, type string, accepts me",
    "colour: null null",
  ]);
  const recorded = { answers: [{ method: "GET", path: "/boxes/1", status: 200, body: { name: null } }] };
  expect(definitionPages("recorded.json", JSON.stringify(recorded))).toMatchObject([
    {
      calls: [{ method: "get", path: "/boxes/1" }],
      examples: [{ section: "answer", status: "200", value: { name: null } }],
    },
  ]);
  expect(definitionPages("other.json", "{}")).toEqual([]);
});

test.each([
  ["String", { type: "string" }],
  ["List<Integer>", { type: "array", items: "integer" }],
  ["Array of Tag <tags> objects", { type: "array", items: "object", named: "Tag", label: "tags" }],
  ["list<link>", { type: "array", items: "object", named: "link" }],
  ["Map<String,String>", { type: "object" }],
  ["whatever", undefined],
])("the type %j is read", (cell, type) => {
  expect(readType(cell)).toEqual(type);
});

test("an example that is no JSON is known by its words", () => {
  const text = `Box
===

URI
---

GET /boxes

=========== ===========
Status Code Description
=========== ===========
200         OK
=========== ===========

Example Responses
-----------------

.. code-block::

   { "name": "a" "kind": "b" }
`;
  const page = tablePage("box.rst", "", rstBlocks(text));
  expect(page?.examples).toEqual([{ section: "answer", value: new Words('{"name": "a", "kind": "b"}') }]);
});

test("a source is read where it lies, and gives nothing where it is not", () => {
  const [first] = sources.filter(({ at }) => at === "otc-cbr");
  if (first === undefined) throw new Error("the source is gone");
  const folder = folderOf({ "otc-cbr/api/box.rst": boxPage, "otc-cbr/index.rst": "Index\n=====\n" });
  expect(pagesOf(folder, first)).toMatchObject([{ file: "otc-cbr/api/box.rst", name: "CreateBox" }]);
  const seed = sources.find(({ at }) => at === "seeds/000");
  expect(seed === undefined ? undefined : pagesOf(folder, seed)).toEqual([]);
});
