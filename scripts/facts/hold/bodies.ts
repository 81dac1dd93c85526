import type { Document } from "../../generate/document.ts";
import { type Node, child, follow, isNode } from "../spec/node.ts";
import { type Place, placeOf } from "../spec/place.ts";

/** A body of an operation: its schema and its examples. */
export interface Body {
  readonly status: string;
  readonly place: Place;
  readonly examples: readonly unknown[];
  /** What stands around the schema: the answer, the media type. */
  readonly around: readonly Node[];
}

export function requestBody(document: Document, operation: Node): Body | undefined {
  const body = child(operation, "requestBody");
  return body === undefined ? undefined : bodyOf(document, "", body);
}

/** The bodies of the answers; answers without a body have none. */
export function answerBodies(document: Document, operation: Node): Body[] {
  return Object.entries(child(operation, "responses") ?? {}).flatMap(([status, answer]) => {
    const body = isNode(answer) ? bodyOf(document, status, answer) : undefined;
    return body === undefined ? [] : [body];
  });
}

function bodyOf(document: Document, status: string, node: Node): Body | undefined {
  const holder = follow(document, node) ?? node;
  const media = Object.values(child(holder, "content") ?? {}).filter(isNode);
  const schemas = media.map((one) => child(one, "schema")).filter((one) => one !== undefined);
  if (schemas.length === 0) return undefined;
  return {
    status,
    place: placeOf(document, schemas),
    examples: media.flatMap((one) => examplesOf(document, one)),
    around: [node, holder, ...media],
  };
}

function examplesOf(document: Document, media: Node): unknown[] {
  const named = Object.values(child(media, "examples") ?? {}).filter(isNode);
  const values = named.map((one) => follow(document, one)?.["value"]);
  return "example" in media ? [media["example"], ...values] : values;
}

export function isError({ status }: Body): boolean {
  return /^[45]|^default$/.test(status);
}

/** The body of the answer that a part of a page speaks of: by its status, or that of success. */
export function answerFor(bodies: readonly Body[], status: string | undefined): Body | undefined {
  const range = `${status?.charAt(0) ?? ""}XX`;
  const exact = bodies.find((body) => body.status === status) ?? bodies.find((body) => body.status === range);
  return exact ?? (status === undefined ? bodies.find((body) => !isError(body)) : undefined);
}
