import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { clientOf } from "./client.ts";
import type { Document } from "./document.ts";
import { openEnums } from "./open-enums.ts";
import { tablesOf, type Fail } from "./operations.ts";
import { typesOf } from "./types.ts";

/** Text by path under generated/. */
export type Files = ReadonlyMap<string, string>;

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
