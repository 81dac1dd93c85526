import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Source } from "../docs/site.ts";
import { bundle, LintError, servicesOf } from "../generate/bundle.ts";
import type { Document } from "../generate/document.ts";
import { make, SpecError } from "../generate/make.ts";
import { write, type Change } from "../generate/write.ts";

/**
 * Reads specs for the docs, and generates from what was read: each spec is bundled and linted once for both.
 * Nothing is written to generated/ unless linter and generator accept all of it.
 */
export function generating(written: (changes: readonly Change[]) => void) {
  return (root: string, services: readonly string[]): Source => {
    const documents = bundle(root, services);
    return { documents, checked: generate(root, services, documents).then(written) };
  };
}

async function generate(
  root: string,
  services: readonly string[],
  documents: Promise<ReadonlyMap<string, Document>>,
): Promise<readonly Change[]> {
  try {
    // A moment later than the docs: the process that makes their page is to run beside this.
    const later = documents.then(async (all) => {
      await setTimeout(20);
      return all;
    });
    const files = await make(root, services, () => later);
    return await write(join(root, "generated"), files, servicesOf(root));
  } catch (error) {
    // To whoever shows it, one fault of a spec is like the other.
    if (error instanceof SpecError) throw new LintError(error.message);
    throw error;
  }
}
