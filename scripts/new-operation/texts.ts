import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Wanted } from "./layout.ts";

// The linter refuses every TODO and every empty text.

/** A path item with one operation. */
export function pathItemText(folder: string, wanted: Wanted): string {
  const names = [...wanted.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameters =
    names.length === 0 ? "" : `parameters:\n${names.map((name) => parameterText(folder, name)).join("")}`;
  return parameters + operationText(folder, wanted);
}

function parameterText(folder: string, name: string): string {
  for (const place of ["parameters", "../common/parameters"]) {
    if (existsSync(join(folder, place, `${name}.yaml`))) return `  - $ref: ../${place}/${name}.yaml\n`;
  }
  return `  - name: ${name}
    in: path
    required: true
    description: "" # TODO: what it names, as in "ID of the backup."
    schema:
      type: TODO # string, most often
`;
}

export function operationText(folder: string, wanted: Wanted): string {
  const { operationId, method } = wanted;
  return `${method}:
  operationId: ${operationId}
  summary: "" # TODO: two to five words, without a full stop
  description: "" # TODO: what it does, in your own words
  tags:
    - "" # TODO: one of the tags in openapi.yaml
  externalDocs:
    description: "" # TODO: the title of the source page
    url: "" # TODO: its public address
${method === "get" ? queryText : ""}${takesBody(wanted) ? bodyText(operationId) : ""}  responses:
${answerText(wanted)}${errorText(folder)}`;
}

const queryText = `  # TODO: the parameters of the query; without any, remove these lines. A list also needs x-paging.
  parameters:
    - name: limit
      in: query
      description: "" # TODO
      schema:
        type: TODO
`;

function bodyText(operationId: string): string {
  return `  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/${capitalized(operationId)}Request.yaml
        examples:
          documented:
            $ref: ../examples/${operationId}Request.yaml
`;
}

function answerText(wanted: Wanted): string {
  if (!hasAnswer(wanted)) return `    "204":\n      description: "" # TODO: what is done then\n`;
  return `    "200":
      description: "" # TODO: what the answer holds
      content:
        application/json:
          schema:
            $ref: ../schemas/${capitalized(wanted.operationId)}Response.yaml
          examples:
            documented:
              $ref: ../examples/${wanted.operationId}.yaml
`;
}

/** Errors as the service's other operations have them. */
function errorText(folder: string): string {
  const shared = [
    ["4XX", "ClientError"],
    ["5XX", "ServerError"],
  ].filter(([, name = ""]) => existsSync(join(folder, "responses", `${name}.yaml`)));
  if (shared.length === 0) return `    "404": # TODO: every status that the page names\n      description: "" # TODO\n`;
  return shared.map(([status = "", name = ""]) => `    "${status}":\n      $ref: ../responses/${name}.yaml\n`).join("");
}

/** Texts by path below the service's folder. */
type Stubs = readonly (readonly [path: string, text: string])[];

function takesBody({ method }: Wanted): boolean {
  return method === "post" || method === "put" || method === "patch";
}

function hasAnswer({ method }: Wanted): boolean {
  return method !== "delete" && method !== "head";
}

export function schemaText(wanted: Wanted): Stubs {
  const name = capitalized(wanted.operationId);
  const text = `type: TODO # object, and then its fields as the page has them
description: "" # TODO
properties:
  id:
    type: TODO
    description: "" # TODO
`;
  return [
    ...(takesBody(wanted) ? [[`schemas/${name}Request.yaml`, text] as const] : []),
    ...(hasAnswer(wanted) ? [[`schemas/${name}Response.yaml`, text] as const] : []),
  ];
}

export function exampleText(wanted: Wanted): Stubs {
  const text = `summary: "" # TODO: what it shows\nvalue: TODO # the page's example, word for word\n`;
  return [
    ...(takesBody(wanted) ? [[`examples/${wanted.operationId}Request.yaml`, text] as const] : []),
    ...(hasAnswer(wanted) ? [[`examples/${wanted.operationId}.yaml`, text] as const] : []),
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
