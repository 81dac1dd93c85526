import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answerBody,
  entriesOf,
  resolve,
  type AnswerSpec,
  type Document,
  type ParameterSpec,
} from "../generate/document.ts";
import { runRedocly } from "../generate/redocly.ts";
import { at, isRecord } from "../json.ts";
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
  const changes = await diff(asCalled(before), asCalled(after));
  const noticed = changes.filter((change) => change.path.startsWith("#/paths/") && change.property !== "operationId");
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

/**
 * The operations as their callers see them. Each has a path of its name, so that one that moved is compared, and not
 * lost; so have its parameters, as Redocly tells those without a `$ref` apart by how much of their text is alike. Of
 * the answers there is the one that the method returns; what the client reads besides, client-changes.ts compares.
 */
function asCalled(original: Document): object {
  const document = withoutExtensions(original);
  const named: Record<string, object> = {};
  const paths = entriesOf(document).map(({ operation, parameters }) => {
    const { operationId, responses } = operation;
    const references = parameters.map((parameter) => {
      const key = `${operationId}.${parameter.name}`;
      named[key] = parameter;
      return { $ref: `#/components/parameters/${encodeURIComponent(key.replaceAll("~", "~0"))}` };
    });
    const status = answerBody(document, operation)?.status ?? Object.keys(responses).find((code) => /^[23]/.test(code));
    const answer = resolve<AnswerSpec>(document, responses[status ?? ""] ?? {});
    const called = { ...operation, parameters: references, responses: { 200: { ...answer, headers: undefined } } };
    return [`/${operationId}`, { post: called }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: Object.fromEntries(paths) as object,
    components: { ...document.components, parameters: named },
  };
}

/** The document without `x-` keys; fields of that name stay. */
function withoutExtensions(document: Document): Document {
  const copy = (value: unknown, areNames: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => copy(one, false));
    if (!isRecord(value)) return value;
    const kept = Object.entries(value).filter(([key]) => areNames || !key.startsWith("x-"));
    return Object.fromEntries(kept.map(([key, inner]) => [key, copy(inner, key === "properties" && !areNames)]));
  };
  // What was left out is optional.
  return copy(document, false) as Document;
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

function isWording({ path, property, typeName }: Change): boolean {
  const keys = path.split("/");
  // A field of an answer may itself be called `description`: its path has `properties` before it.
  const inside = keys.some((key, index) => wording.test(key) && keys[index - 1] !== "properties");
  return inside || wording.test(property ?? "") || /^(Example|Tag)/.test(typeName);
}

/** What Redocly's verdict means here, where the types of answers are open and the session fills in parameters. */
function findingsOf(change: Change, before: Document, after: Document): Finding[] {
  const { path, kind, typeName, verdicts } = change;
  const [, , operation = "", , part = "", index = "", ...rest] = path.split("/").map(decoded);
  const subject = operation.slice(1);
  if (typeName === "PathItem") return callFindings(change, subject);
  const document = kind === "removed" && rest.length === 0 ? before : after;
  const parameter = part === "parameters" ? parametersOf(document, subject)[Number(index)] : undefined;
  const place = placeOf(part, parameter?.name, rest);
  const breaking = verdicts.filter(
    ({ impact, ruleId }) => impact === "major" && !isHarmless(ruleId, change, part, parameter),
  );
  const say = (message: string) => {
    const words = message.replace(/\.$/, "");
    return place === "" || (parameter !== undefined && words.includes(`\`${parameter.name}\``))
      ? words
      : `${place}: ${words}`;
  };
  if (breaking.length > 0) return breaking.map(({ message }) => ({ breaking: true, subject, words: say(message) }));
  return [{ breaking: isRefused(change, part), subject, words: say(verdicts[0]?.message ?? unjudged(change)) }];
}

/** What the compiler refuses and no rule of Redocly's tells: a field or time that is taken no more, a body that is new. */
function isRefused({ kind, typeName, property, base, revision }: Change, part: string): boolean {
  if (part === "parameters") return property === "format" && base?.value === "date-time";
  if (part !== "requestBody") return false;
  return typeName === "RequestBody"
    ? at(revision?.value, "required") === true
    : kind === "removed" && typeName === "Schema";
}

/** A change that no rule of Redocly's has words for. */
function unjudged({ path, kind, property, base, revision }: Change): string {
  const subject = path.endsWith("/items") ? "`items` " : "";
  if (property === undefined) return subject + (kind === "added" ? "is new" : `was ${kind}`);
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

/**
 * A format says nothing to the compiler, and how lists are written is the client's matter. An answer's enum takes any
 * other value too, and what a field may hold at most does not concern who reads it. A required parameter that the
 * session fills in is asked of nobody.
 */
function isHarmless(ruleId: string, { property }: Change, part: string, parameter: ParameterSpec | undefined): boolean {
  if (property === "format" || ruleId === "parameter-serialization-changed") return true;
  if (part === "responses") return /^(enum-values-|schema-constraint-)/.test(ruleId);
  return parameter?.["x-session"] !== undefined;
}

function parametersOf(document: Document, operationId: string): readonly ParameterSpec[] {
  return entriesOf(document).find(({ operation }) => operation.operationId === operationId)?.parameters ?? [];
}

/** As a user would call it: parameter `limit`, body `backup.name`, answer `backups.status`. */
function placeOf(part: string, parameter: string | undefined, rest: readonly string[]): string {
  const below = rest
    .filter((key, at) => rest[at - 1] === "properties" || !/^(schema|properties|items|content|.*\/.*)$/.test(key))
    .join(".");
  const names: Record<string, string> = {
    parameters: `parameter \`${parameter ?? ""}\``,
    requestBody: "body",
    responses: "answer",
  };
  return `${names[part] ?? ""}${below === "" ? "" : ` \`${below}\``}`;
}

function decoded(key: string): string {
  return decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
