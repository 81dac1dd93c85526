import {
  jsonBody,
  resolve,
  type BodySpec,
  type Document,
  type Entry,
  type ParameterSpec,
} from "../generate/document.ts";
import { at, isRecord, recordAt } from "../json.ts";

/** What a sample sends: the parameters that must be given, and the body. */
export interface SampleValues {
  readonly parameters: readonly SampleParameter[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

export interface SampleParameter {
  readonly name: string;
  readonly in: ParameterSpec["in"];
  /** Filled from the session by the client. */
  readonly session: boolean;
  /** A token: it is read from this variable of the environment, never written down. */
  readonly variable: string | undefined;
  readonly value: unknown;
}

/** Values are the source page's examples, where it has some. */
export function sampleValues(document: Document, { parameters, operation }: Entry): SampleValues {
  const required = parameters
    .filter((parameter) => parameter.required === true)
    .map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      session: parameter["x-session"] !== undefined,
      variable: /token$/i.test(parameter.name) ? `OS_${constantCase(parameter.name)}` : undefined,
      value: valueOf(document, parameter),
    }));
  if (operation.requestBody === undefined) return { parameters: required };
  const { content } = resolve<BodySpec>(document, operation.requestBody);
  const mediaType = jsonBody(content)?.mediaType;
  const value = mediaType === undefined ? undefined : exampleIn(document, content[mediaType]);
  if (mediaType === undefined || value === undefined) return { parameters: required };
  return { parameters: required, body: { mediaType, value } };
}

/** `X-Subject-Token` → `SUBJECT_TOKEN`. */
function constantCase(name: string): string {
  return name.replace(/^X-/i, "").replace(/\W/g, "_").toUpperCase();
}

function valueOf(document: Document, parameter: ParameterSpec): unknown {
  const { type, enum: values, minimum = 1 } = resolve(document, parameter.schema ?? {});
  const known = exampleIn(document, parameter) ?? values?.[0];
  if (known !== undefined) return known;
  if (type === "integer") return minimum;
  return /(^|_)id$/.test(parameter.name) ? "1f4a7ff5-8a3f-4b4a-9d2d-0a3a1b0c5e6f" : `my-${parameter.name}`;
}

/** The `example`, or the first of `examples`, which may be a reference. */
function exampleIn(document: Document, node: unknown): unknown {
  const example = at(node, "example");
  if (example !== undefined) return example;
  const [first] = Object.values(recordAt(node, "examples") ?? {});
  return isRecord(first) ? at(resolve(document, first), "value") : undefined;
}
