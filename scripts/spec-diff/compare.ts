import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf, type Document } from "../generate/document.ts";
import { runRedocly } from "../generate/redocly.ts";
import { at } from "../json.ts";
import { clientChanges } from "./client-changes.ts";

/** A change as somebody who uses the client sees it. */
export interface Finding {
  readonly breaking: boolean;
  /** What it is about: an operation, a type, a region, or the service itself. */
  readonly subject: string;
  readonly words: string;
}

/** What changed for the users of one service. */
export interface Comparison {
  readonly service: string;
  readonly findings: readonly Finding[];
  /** How many descriptions, examples and the like read differently. */
  readonly reworded: number;
}

/** What `redocly diff` says of the API, and what changed in the client besides. */
export async function compare(
  service: string,
  before: Document | undefined,
  after: Document | undefined,
): Promise<Comparison> {
  const only = (breaking: boolean, words: string) => ({
    service,
    findings: [{ breaking, subject: service, words }],
    reworded: 0,
  });
  if (before === undefined) return only(false, "is a new service");
  if (after === undefined) return only(true, "the service is gone");
  const changes = await diff(byOperation(before), byOperation(after));
  const noticed = changes.filter((change) => change.path.startsWith("#/paths/") && !isBelow(change, silent));
  const told = noticed.filter((change) => !isWording(change));
  const findings = [...told.flatMap((change) => findingsOf(change, before, after)), ...clientChanges(before, after)];
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return { service, findings: [...distinct.values()], reworded: noticed.filter(isWording).length };
}

/** The parts of Redocly's report that are read here. */
interface Change {
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  readonly typeName: string;
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: string; readonly message: string }[];
}

/** Each operation under a path named after it, so that one that moved to another path is compared, and not lost. */
function byOperation(document: Document): object {
  const paths = entriesOf(document).map(({ operation, parameters }) => [
    `/${operation.operationId}`,
    { post: { ...operation, parameters } },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: Object.fromEntries(paths) as object,
    components: document.components,
  };
}

async function diff(before: object, after: object): Promise<readonly Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-backups-diff-"));
  try {
    // Its rules run only when a configuration turns them on.
    await writeFile(join(folder, "redocly.yaml"), "telemetry: off\nextends:\n  - diff-recommended\n");
    await writeFile(join(folder, "before.json"), JSON.stringify(before));
    await writeFile(join(folder, "after.json"), JSON.stringify(after));
    const report = join(folder, "report.json");
    const options = ["--format", "json", "--output", report, "--fail-on", "none"];
    const { code, out, log } = await runRedocly(["diff", "before.json", "after.json", ...options], folder);
    if (code !== 0) throw new Error(`redocly diff failed:\n${out}${log}`);
    return (JSON.parse(await readFile(report, "utf8")) as { readonly changes: readonly Change[] }).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const wording = /^(description|summary|title|example|examples|externalDocs|tags)$/;
/** What client-changes.ts compares, or what nobody notices. */
const silent = /^(x-.*|operationId)$/;

function isWording(change: Change): boolean {
  return isBelow(change, wording) || /^(Example|Tag)/.test(change.typeName);
}

function isBelow({ path, property }: Change, names: RegExp): boolean {
  const keys = path.split("/");
  // A field of an answer may itself be called `description`: its path has `properties` before it.
  const inside = keys.some((key, at) => names.test(key) && keys[at - 1] !== "properties");
  return inside || (property !== undefined && names.test(property));
}

/** What Redocly's verdict means here, where the types of answers are open and the session fills in parameters. */
function findingsOf(change: Change, before: Document, after: Document): Finding[] {
  const { path, kind, typeName, verdicts } = change;
  const [, , operation = "", , part = "", status = "", ...rest] = path.split("/").map(decoded);
  const subject = operation.slice(1);
  if (typeName === "PathItem") return callFindings(change, subject);
  // Errors reach users as ApiError, whatever the spec says of their bodies.
  if (part === "responses" && !/^[23]/.test(status)) return [];
  const parameter = parameterAt(kind === "removed" && rest.length === 0 ? before : after, subject, part, status);
  const place = placeOf(part, parameter ?? status, rest);
  const breaking = verdicts.filter(({ impact, ruleId }) => impact === "major" && !isHarmless(change, part, ruleId));
  const say = (message: string) => {
    const words = message.replace(/\.$/, "");
    return parameter !== undefined && words.includes(`\`${parameter}\``) ? words : `${place}: ${words}`;
  };
  if (breaking.length > 0) return breaking.map(({ message }) => ({ breaking: true, subject, words: say(message) }));
  // The compiler refuses a field that a body has no more, whatever the server does with it.
  const isGone = part === "requestBody" && kind === "removed" && typeName === "Schema";
  return [{ breaking: isGone, subject, words: say(verdicts[0]?.message ?? unjudged(change)) }];
}

/** A change that no rule of Redocly's has words for. */
function unjudged({ kind, property, base, revision }: Change): string {
  if (property === undefined) return kind === "added" ? "is new" : `was ${kind}`;
  const [was, is] = [base?.value, revision?.value].map((value) =>
    value === undefined ? "none" : JSON.stringify(value),
  );
  return `\`${property}\` changed from ${was ?? ""} to ${is ?? ""}`;
}

function callFindings({ kind, property, base, revision }: Change, subject: string): Finding[] {
  if (kind === "added") return [{ breaking: false, subject, words: "is a new call" }];
  if (kind === "removed") return [{ breaking: true, subject, words: "the call is gone" }];
  if (property !== "key") return [];
  const [was = "", is = ""] = [base?.value, revision?.value].map((key) => String(key).slice(1));
  return [{ breaking: true, subject: was, words: `is called ${is} now` }];
}

function isHarmless({ typeName, property, revision }: Change, part: string, ruleId: string): boolean {
  // A parameter with a format takes a Date as well. An answer's enum takes any other value too, and what a field may
  // hold at most does not concern who reads it.
  if (property === "format") return true;
  if (part === "responses") return /^(enum-values-|schema-constraint-)/.test(ruleId);
  return typeName === "Parameter" && at(revision?.value, "x-session") !== undefined;
}

function parameterAt(document: Document, operationId: string, part: string, index: string): string | undefined {
  if (part !== "parameters") return undefined;
  const entry = entriesOf(document).find(({ operation }) => operation.operationId === operationId);
  return entry?.parameters[Number(index)]?.name;
}

/** As a user would call it: parameter `limit`, body `backup.name`, answer `backups.status`. */
function placeOf(part: string, first: string, rest: readonly string[]): string {
  const keys = rest.filter(
    (key, at) => rest[at - 1] === "properties" || !/^(schema|properties|items|content|.*\/.*)$/.test(key),
  );
  const below = keys.join(".");
  const names: Record<string, string> = {
    parameters: `parameter \`${first}\``,
    requestBody: "body",
    responses: `answer ${first}`,
  };
  return `${names[part] ?? part}${below === "" ? "" : ` \`${below}\``}`;
}

function decoded(key: string): string {
  return decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
