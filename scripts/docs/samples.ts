import { entriesOf, type Document } from "../generate/document.ts";
import { tablesOf } from "../generate/operations.ts";
import { curlSample } from "./sample-curl.ts";
import { typescriptSample } from "./sample-typescript.ts";
import { sampleValues } from "./sample-values.ts";
import { notesOn } from "./services.ts";

/** One entry of `x-codeSamples`. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** The samples of each operation, by its ID: TypeScript with our client first, then curl. */
export async function samplesOf(id: string, document: Document): Promise<Map<string, readonly Sample[]>> {
  const { operations } = tablesOf(id, document, (operationId, problem) => {
    throw new Error(`${id}: ${operationId}: ${problem}`);
  });
  const { setup } = notesOn(id, Object.values(document.servers?.[0]?.variables ?? {})[0]?.default ?? "");
  const samples = new Map<string, readonly Sample[]>();
  for (const entry of entriesOf(document)) {
    const { operationId } = entry.operation;
    const operation = operations[operationId];
    if (operation === undefined) continue;
    const values = sampleValues(document, entry);
    samples.set(operationId, [
      {
        // Redoc colours JavaScript, not TypeScript.
        lang: "JavaScript",
        label: "TypeScript",
        source: await typescriptSample(id, document, entry, values, setup),
      },
      { lang: "bash", label: "curl", source: curlSample(document, entry, values, operation) },
    ]);
  }
  return samples;
}
