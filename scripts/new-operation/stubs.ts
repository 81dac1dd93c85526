import type { Wanted } from "./wanted.ts";

/** Texts by path below the service's folder. */
export type Stubs = readonly (readonly [path: string, text: string])[];

export function takesBody({ method }: Wanted): boolean {
  return method === "post" || method === "put" || method === "patch";
}

export function hasAnswer({ method }: Wanted): boolean {
  return method !== "delete" && method !== "head";
}

/** The linter refuses a type called TODO. */
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

/** No schema of an object takes this for an example. */
export function exampleText(wanted: Wanted): Stubs {
  const text = `summary: "" # TODO: what it shows\nvalue: TODO # the page's example, word for word\n`;
  return [
    ...(takesBody(wanted) ? [[`examples/${wanted.operationId}Request.yaml`, text] as const] : []),
    ...(hasAnswer(wanted) ? [[`examples/${wanted.operationId}.yaml`, text] as const] : []),
  ];
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
