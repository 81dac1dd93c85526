import type { Page } from "../../../scripts/facts/page.ts";
import { rstBlocks } from "../../../scripts/facts/read/rst.ts";
import { tablePage } from "../../../scripts/facts/read/table-page.ts";
import type { Batch } from "../../../scripts/facts/report.ts";
import type { Document } from "../../../scripts/generate/document.ts";

/** A page as references have them, of a made-up service. */
export const boxPage = `:original_name: CreateBox.html

.. _createbox:

Making a Box
============

URI
---

POST /v1/{project}/boxes

.. table:: **Table 1** Path Parameters

   ========= ========= ====== ===========
   Parameter Mandatory Type   Description
   ========= ========= ====== ===========
   project   Yes       String Project
   ========= ========= ====== ===========

.. table:: **Table 2** Query Parameters

   +-----------+-----------+---------+-----------------------------------------------+
   | Parameter | Mandatory | Type    | Description                                   |
   +===========+===========+=========+===============================================+
   | copies    | No        | Integer | How many. The value ranges from 1 to 9.       |
   |           |           |         |                                               |
   |           |           |         | Default: **1**                                |
   +-----------+-----------+---------+-----------------------------------------------+

Request Parameters
------------------

.. table:: **Table 3** Request body parameters

   +-----------+-----------+-----------------------------------+--------------------------------+
   | Parameter | Mandatory | Type                              | Description                    |
   +===========+===========+===================================+================================+
   | box       | Yes       | :ref:\`Box <request_box>\` object   | The box                        |
   +-----------+-----------+-----------------------------------+--------------------------------+

.. _request_box:

.. table:: **Table 4** Box

   +-----------+-----------+-----------------------------------+--------------------------------+
   | Parameter | Mandatory | Type                              | Description                    |
   +===========+===========+===================================+================================+
   | name      | Yes       | String                            | Its name                       |
   |           |           |                                   |                                |
   |           |           |                                   | Maximum: **64**                |
   +-----------+-----------+-----------------------------------+--------------------------------+
   | kind      | No        | String                            | How large it is.               |
   |           |           |                                   |                                |
   |           |           |                                   | Enumeration values:            |
   |           |           |                                   |                                |
   |           |           |                                   | -  **big**                     |
   |           |           |                                   |                                |
   |           |           |                                   | -  **small**                   |
   +-----------+-----------+-----------------------------------+--------------------------------+

Response Parameters
-------------------

**Status code: 200**

.. table:: **Table 5** Response body parameters

   ========= ====== ===========
   Parameter Type   Description
   ========= ====== ===========
   id        String ID
   ========= ====== ===========

Example Requests
----------------

.. code-block:: text

   POST https://{endpoint}/v1/1/boxes?copies=2

   { "box": { "name": "a", "kind": null } }

Example Responses
-----------------

**Status code: 200**

.. code-block::

   { "id": "1" }

Status Codes
------------

=========== ===========
Status Code Description
=========== ===========
200         OK
404         Not Found
=========== ===========
`;

export function boxes(text = boxPage, edition = false): Batch {
  const page = tablePage("box.rst", "CreateBox", rstBlocks(text));
  return { services: ["boxes"], pages: page === undefined ? [] : [page], whole: !edition, edition };
}

/** A batch of one page that is made by hand. */
export function batchOf(page: Partial<Page>): Batch {
  const call = { method: "post", path: "/v1/{project}/boxes" };
  const empty = { file: "box", title: "", name: "", tables: [], statuses: [], examples: [], unread: [] };
  return { services: ["boxes"], pages: [{ ...empty, calls: [call], ...page }] };
}

/** The service as the page has it. */
export function boxSpec(): Document {
  const box = {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", maxLength: 64 },
      kind: { type: ["string", "null"], enum: ["big", "small", null] },
    },
  };
  const request = { type: "object", required: ["box"], properties: { box: { $ref: "#/components/schemas/Box" } } };
  const answer = { type: "object", properties: { id: { type: "string" } } };
  const asked = { box: { name: "a", kind: null } };
  return {
    info: { title: "Boxes" },
    paths: {
      "/v1/{project}/boxes": {
        parameters: [{ name: "project", in: "path", required: true, schema: { type: "string" } }],
        post: {
          operationId: "createBox",
          externalDocs: { description: "Making a Box", url: "https://docs.example.com/api/CreateBox.html" },
          parameters: [
            { name: "copies", in: "query", schema: { type: "integer", minimum: 1, maximum: 9, default: 1 } },
          ],
          requestBody: { content: json(request, asked) },
          responses: { "200": { content: json(answer, { id: "1" }) }, "404": { content: json({ type: "string" }) } },
        },
      },
    },
    components: { schemas: { Box: box } },
  };
}

function json(schema: object, value?: unknown): Record<string, object> {
  return { "application/json": { schema, ...(value !== undefined && { examples: { documented: { value } } }) } };
}

/** The service with one text replaced, as a slip of the pen would do it. */
export function boxSpecWith(from: string, to: string): Document {
  const text = JSON.stringify(boxSpec());
  if (!text.includes(from)) throw new Error(`the spec has no ${from}`);
  // The fixture is ours, and so is what is put into it.
  return JSON.parse(text.replace(from, to)) as Document;
}
