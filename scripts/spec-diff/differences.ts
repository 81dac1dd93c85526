import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRedocly } from "../generate/redocly.ts";

/** One difference, as `redocly diff` reports it. */
export interface Difference {
  /** The place in the newer document, or in the older one for what is gone. */
  readonly path: readonly string[];
  readonly kind: "added" | "removed" | "modified";
  readonly typeName: string;
  readonly property: string | undefined;
  readonly before: unknown;
  readonly after: unknown;
  /** Rules that call it breaking. */
  readonly rules: readonly string[];
  /** What they say. */
  readonly messages: readonly string[];
}

/** Its diff rules run only when a configuration turns them on. */
const config = "telemetry: off\nextends:\n  - diff-recommended\n";

export async function differencesOf(before: unknown, after: unknown): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-backups-diff-"));
  try {
    await writeFile(join(folder, "redocly.yaml"), config);
    await writeFile(join(folder, "before.json"), JSON.stringify(before));
    await writeFile(join(folder, "after.json"), JSON.stringify(after));
    const report = join(folder, "report.json");
    const options = ["--format", "json", "--output", report, "--fail-on", "none"];
    const { code, out, log } = await runRedocly(["diff", "before.json", "after.json", ...options], folder);
    if (code !== 0) throw new Error(`redocly diff failed:\n${out}${log}`);
    const { changes } = JSON.parse(await readFile(report, "utf8")) as { readonly changes: readonly Reported[] };
    return changes.map(differenceOf);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The parts of Redocly's report that are read here. */
interface Reported {
  readonly path: string;
  readonly kind: Difference["kind"];
  readonly typeName: string;
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
}

function differenceOf({ path, kind, typeName, property, base, revision, verdicts }: Reported): Difference {
  const parts = path.replace(/^#\//, "").split("/");
  return {
    path: parts.map((part) => decodeURIComponent(part.replaceAll("~1", "/").replaceAll("~0", "~"))),
    kind,
    typeName,
    property,
    before: base?.value,
    after: revision?.value,
    rules: verdicts.map(({ ruleId }) => ruleId),
    messages: verdicts.map(({ message }) => message),
  };
}
