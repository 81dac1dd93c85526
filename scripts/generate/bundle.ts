import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "./document.ts";
import { runRedocly, type Ran } from "./redocly.ts";
import { InputError } from "../command.ts";

/** Services are the folders under specs/ that have an openapi.yaml. */
export function servicesOf(root: string): string[] {
  const specs = join(root, "specs");
  return readdirSync(specs)
    .filter((name) => existsSync(join(specs, name, "openapi.yaml")))
    .sort();
}

/** What is wrong with the specs, one fault a line: file, line, column, what, and the rule. */
class LintError extends InputError {
  override name = "LintError";
}

/** Lints the specs. Throws LintError if there is a fault. */
export async function lint(root: string, services: readonly string[]): Promise<void> {
  const files = services.map((service) => `specs/${service}/openapi.yaml`);
  const ran = await runRedocly(["lint", ...files, "--format", "json", "--max-problems", "1000"], root);
  if (ran.code === 0) return;
  const problems = problemsIn(ran.out);
  if (problems.length === 0) throw new LintError(textOf(ran));
  const lines = causesAmong(problems).map(({ message, ruleId, location: [place] }) => {
    const at = place?.start === undefined ? "" : `:${place.start.line}:${place.start.col}`;
    return `${place?.source.ref ?? ""}${at} ${message} (${ruleId})`;
  });
  const { compare } = new Intl.Collator("en", { numeric: true });
  throw new LintError([...new Set(lines)].sort(compare).join("\n"));
}

/** The parts of Redocly's JSON report that are read here. */
interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** Redocly writes a JSON document for each API, one after the other; or other text, if it cannot read its configuration. */
function problemsIn(report: string): readonly Problem[] {
  const documents = report.split(/(?<=^\})(?=\{$)/m).filter((text) => text.startsWith("{"));
  return documents.flatMap((text) => (JSON.parse(text) as { readonly problems: readonly Problem[] }).problems);
}

/** Of a file that is no YAML, a reference that leads nowhere or a gap follow others: they are left out. */
function causesAmong(problems: readonly Problem[]): readonly Problem[] {
  const unread = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  if (unread.length > 0) return unread;
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  if (unresolved.length > 0) return unresolved;
  const isGap = ({ ruleId }: Problem) => ruleId === "cloud-backups/no-gaps";
  const lineOf = ({ location: [place] }: Problem) => `${place?.source.ref ?? ""}:${place?.start?.line ?? ""}`;
  const gaps = new Set(problems.filter(isGap).map(lineOf));
  return problems.filter((one) => isGap(one) || (!gaps.has(lineOf(one)) && !one.message.includes("TODO")));
}

/** Each spec as one document. */
export async function bundle(root: string, services: readonly string[]): Promise<Map<string, Document>> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-backups-bundle-"));
  try {
    const documents = await Promise.all(
      services.map(async (service): Promise<[string, Document]> => {
        const file = join(folder, `${service}.json`);
        const ran = await runRedocly(["bundle", `specs/${service}/openapi.yaml`, "--output", file], root);
        if (ran.code !== 0) throw new LintError(textOf(ran));
        // The linter has checked that this is an OpenAPI document.
        return [service, JSON.parse(await readFile(file, "utf8")) as Document];
      }),
    );
    return new Map(documents);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function textOf({ out, log }: Ran): string {
  return `${out}\n${log}`.replace(/\n{3,}/g, "\n\n").trim();
}
