import { readdirSync, readFileSync, existsSync } from "node:fs";
import type { Document, Operation as RoutedOperation } from "openapi-backend";
import { isRecord } from "../../json.ts";

export type Operation = RoutedOperation<Document>;

const generated = new URL("../../../generated/", import.meta.url);

/** The bundled documents, by service ID. */
export function readDocuments(): Map<string, Document> {
  const ids = readdirSync(generated, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const documents = new Map<string, Document>();
  for (const id of ids.sort()) {
    const file = new URL(`${id}/openapi.json`, generated);
    if (!existsSync(file)) continue;
    const document: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isDocument(document)) throw new Error(`${file.pathname} is no OpenAPI document`);
    documents.set(id, document);
  }
  return documents;
}

function isDocument(value: unknown): value is Document {
  return isRecord(value) && typeof value["openapi"] === "string" && isRecord(value["info"]) && isRecord(value["paths"]);
}
