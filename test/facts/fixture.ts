import type { Document } from "../../scripts/generate/document.ts";

/** A page as references have them, of a made-up service. */
export const page = `:original_name: CreateBox.html

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

Request Parameters
------------------

.. table:: **Table 2** Request body parameters

   +-----------+-----------+-----------------------------------+--------------------------------+
   | Parameter | Mandatory | Type                              | Description                    |
   +===========+===========+===================================+================================+
   | box       | Yes       | :ref:\`Box <request_box>\` object   | The box                        |
   +-----------+-----------+-----------------------------------+--------------------------------+

.. _request_box:

.. table:: **Table 3** Box

   +-----------+-----------+-----------------------------------+--------------------------------+
   | Parameter | Mandatory | Type                              | Description                    |
   +===========+===========+===================================+================================+
   | name      | Yes       | String                            | Its name                       |
   |           |           |                                   |                                |
   |           |           |                                   | Maximum: **64**                |
   +-----------+-----------+-----------------------------------+--------------------------------+
   | kind      | No        | String                            | Either **big** or **small**.   |
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

.. table:: **Table 4** Response body parameters

   ========= ====== ===========
   Parameter Type   Description
   ========= ====== ===========
   id        String ID
   ========= ====== ===========

Example Requests
----------------

.. code-block:: text

   POST https://{endpoint}/v1/1/boxes

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

/** The service as the page has it; a part may be changed. */
export function spec(): Document {
  const text = { "application/json": { schema: { type: "string" } } };
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
  const operation = {
    operationId: "createBox",
    externalDocs: { description: "Making a Box", url: "https://docs.example.com/api/CreateBox.html" },
    requestBody: {
      content: {
        "application/json": { schema: request, examples: { a: { value: { box: { name: "a", kind: null } } } } },
      },
    },
    responses: {
      "200": { content: { "application/json": { schema: answer, examples: { a: { value: { id: "1" } } } } } },
      "404": { content: text },
    },
  };
  return {
    info: { title: "Boxes" },
    paths: {
      "/v1/{project}/boxes": {
        parameters: [{ name: "project", in: "path", required: true, schema: { type: "string" } }],
        post: operation,
      },
    },
    components: { schemas: { Box: box } },
  };
}
