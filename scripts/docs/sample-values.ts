import {
  jsonBody,
  resolve,
  type BodySpec,
  type Document,
  type Entry,
  type ParameterSpec,
} from "../generate/document.ts";
import { listAt, valueAt } from "./read.ts";

/** What a sample sends. */
export interface SampleValues {
  readonly parameters: readonly SampleParameter[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

export interface SampleParameter {
  readonly name: string;
  readonly in: ParameterSpec["in"];
  /** Filled from the session by the client. */
  readonly session: boolean;
  /** A token: to be read from the environment, never written down. */
  readonly secret: boolean;
  readonly value: unknown;
}

/** The parameters that must be given, and the body, as the source page's example has them where it does. */
export function sampleValues(document: Document, entry: Entry): SampleValues {
  const parameters = entry.parameters
    .filter(({ required }) => required === true)
    .map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      session: parameter["x-session"] !== undefined,
      secret: /token$/i.test(parameter.name),
      value: valueOf(document, parameter),
    }));
  const { requestBody } = entry.operation;
  if (requestBody === undefined) return { parameters };
  const body = resolve<BodySpec>(document, requestBody);
  const mediaType = jsonBody(body.content)?.mediaType;
  const value = mediaType === undefined ? undefined : exampleIn(document, body.content[mediaType]);
  return mediaType === undefined || value === undefined ? { parameters } : { parameters, body: { mediaType, value } };
}

function valueOf(document: Document, parameter: ParameterSpec): unknown {
  const schema = resolve(document, parameter.schema ?? {});
  const known = [
    exampleIn(document, parameter),
    exampleIn(document, schema),
    listAt(schema, "examples")[0],
    valueAt(schema, "const"),
    schema.default,
    schema.enum?.[0],
  ].find((value) => value !== undefined);
  if (known !== undefined) return known;
  switch ([schema.type ?? "string"].flat()[0]) {
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return [];
    default:
      return /(^|_)id$/.test(parameter.name) ? "1f4a7ff5-8a3f-4b4a-9d2d-0a3a1b0c5e6f" : `my-${parameter.name}`;
  }
}

/** The `example`, or the first of `examples`, which may be a reference. */
function exampleIn(document: Document, node: unknown): unknown {
  const example = valueAt(node, "example");
  if (example !== undefined) return example;
  const examples = valueAt(node, "examples");
  if (typeof examples !== "object" || examples === null || Array.isArray(examples)) return undefined;
  const first: unknown = Object.values(examples)[0];
  return typeof first === "object" && first !== null ? valueAt(resolve(document, first), "value") : undefined;
}
