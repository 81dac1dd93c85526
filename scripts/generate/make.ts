import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { format } from "prettier";
import { bundle, lint, servicesOf } from "./bundle.ts";
import { clientOf } from "./client.ts";
import type { Document } from "./document.ts";
import { tablesOf, type Fail } from "./operations.ts";
import { openEnums, typesOf } from "./types.ts";
import { InputError } from "../command.ts";

/** Text by path under generated/. */
export type Files = ReadonlyMap<string, string>;

/** Everything that is generated for the services. Writes nothing; throws LintError or SpecError if a spec is broken. */
export async function make(root: string, services: readonly string[]): Promise<Files> {
  const specs = join(root, "specs");
  const all = servicesOf(root);
  const unknown = services.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new SpecError(specs, "", unknown.join(", "), `no such service; there are ${all.join(", ")}`);

  // Side by side: each starts a process. What the linter says comes first, for it names the place best.
  const [linted, made] = await Promise.allSettled([lint(root, services), filesOfAll(specs, bundle(root, services))]);
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function filesOfAll(specs: string, documents: Promise<ReadonlyMap<string, Document>>): Promise<Files> {
  const files = new Map<string, string>();
  for (const [id, document] of await documents) {
    const made = await filesOf(id, document, (operationId, problem) => {
      throw new SpecError(specs, id, operationId, problem);
    });
    for (const [path, text] of made) files.set(path, text);
  }
  return files;
}

/** What is generated for one service. */
export async function filesOf(id: string, document: Document, fail: Fail): Promise<Files> {
  const header = `// Generated from specs/${id} by \`npm run generate\`. To change it, change the spec.\n`;
  const open = openEnums(document, (operationId, values) =>
    fail(
      operationId,
      `the enum ${values} is used in a request and in an answer: it is closed there and open here, so split the schema`,
    ),
  );
  const tables = tablesOf(id, document, fail);
  const source = `import type { Operation, ServiceDescription } from "../../src/client/operation.ts";

export const service = ${JSON.stringify(tables.service, null, 2)} as const satisfies ServiceDescription;

export const operations = {
${Object.entries(tables.operations)
  .map(([name, operation]) => `  ${name}: ${JSON.stringify(operation)},`)
  .join("\n")}
} as const satisfies Record<string, Operation>;
`;
  const tidy = (text: string) => format(header + text, { parser: "typescript", printWidth: 120 });
  return new Map([
    [`${id}/client.ts`, await tidy(clientOf(id, document, tables))],
    [`${id}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`${id}/operations.ts`, await tidy(source)],
    [`${id}/types.ts`, header + (await typesOf(document, open))],
  ]);
}

/** A spec that the linter accepts and the generator cannot use. */
class SpecError extends InputError {
  override name = "SpecError";

  constructor(specs: string, service: string, operationId: string, problem: string) {
    super(`${relative(dirname(specs), locate(join(specs, service), operationId))}: ${operationId}: ${problem}`);
  }
}

/** File and line of the operation, or the folder if no file has it. */
function locate(folder: string, operationId: string): string {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".yaml")) continue;
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    const line = lines.findIndex((text) => text.trim().replaceAll(/["']/g, "") === `operationId: ${operationId}`);
    if (line !== -1) return `${join(folder, name)}:${line + 1}`;
  }
  return folder;
}

/** A file that is not as it should be: not there, other than it should be, or one that no spec leads to. */
export interface Change {
  readonly path: string;
  readonly state: "missing" | "differs" | "stray";
}

/** What under the folder is not as it should be. */
export function drift(folder: string, files: Files, services: readonly string[]): Change[] {
  const differing = [...files].flatMap(([path, text]): Change[] => {
    const file = join(folder, path);
    if (!existsSync(file)) return [{ path, state: "missing" }];
    return readFileSync(file, "utf8") === text ? [] : [{ path, state: "differs" }];
  });
  return [...differing, ...stray(folder, files, services).map((path) => ({ path, state: "stray" as const }))];
}

/** Writes each file that differs, whole or not at all, and removes strays. Returns what was wrong before. */
export async function write(folder: string, files: Files, services: readonly string[]): Promise<Change[]> {
  const changes = drift(folder, files, services);
  for (const [path, text] of files) {
    if (!changes.some((change) => change.path === path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const half = `${file}.${process.pid}.tmp`;
    await writeFile(half, text);
    await rename(half, file);
  }
  for (const { path, state } of changes) if (state === "stray") await rm(join(folder, path), { recursive: true });
  return changes;
}

/** Files and folders that no spec leads to. Services that were not asked for are left alone. */
function stray(folder: string, files: Files, services: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const asked = new Set([...files.keys()].map((path) => dirname(path)));
  const folders = readdirSync(folder).filter((name) => !services.includes(name));
  const inside = [...asked].flatMap((id) =>
    existsSync(join(folder, id)) ? readdirSync(join(folder, id)).map((name) => `${id}/${name}`) : [],
  );
  return [...folders, ...inside.filter((path) => !files.has(path))];
}
