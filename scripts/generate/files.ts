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
  const source = `import type { Operation, ServiceDescription } from "../../src/core/operation.ts";

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

/** Names of files under the folder that differ from what they should be, are missing, or should not be there. */
export function drift(folder: string, files: Files, services: readonly string[]): string[] {
  const differing = [...files].flatMap(([path, text]) => {
    const file = join(folder, path);
    if (!existsSync(file)) return `${path} is missing`;
    return readFileSync(file, "utf8") === text ? [] : `${path} differs`;
  });
  return [...differing, ...stray(folder, files, services).map((path) => `${path} is not generated any more`)];
}

/** Writes each file that differs, whole or not at all, and removes strays. Returns what changed. */
export async function write(folder: string, files: Files, services: readonly string[]): Promise<string[]> {
  const changed = drift(folder, files, services);
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    await mkdir(dirname(file), { recursive: true });
    const half = `${file}.${process.pid}.tmp`;
    await writeFile(half, text);
    await rename(half, file);
  }
  for (const path of stray(folder, files, services)) await rm(join(folder, path), { recursive: true });
  return changed;
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
