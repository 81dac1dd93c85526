import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { UsageError } from "../generate/usage-error.ts";
import { operationText, pathItemText } from "./operation-text.ts";
import { withPath } from "./root-text.ts";
import { exampleText, schemaText } from "./stubs.ts";
import type { Wanted } from "./wanted.ts";

/** A file to write: a new one, or one that gets a few more lines. */
export interface Laid {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** Everything that the operation needs. Throws UsageError, before anything is written, if something is in the way. */
export function layOut(root: string, wanted: Wanted): Laid[] {
  const { service, operationId, method, path } = wanted;
  const folder = join(root, "specs", service);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".yaml") && hasOperation(join(folder, name), operationId))
      throw new UsageError(`specs/${service}/${name} has an operation ${operationId} already.`);
  }
  const rootFile = join(folder, "openapi.yaml");
  const known = knownPath(rootFile, path);
  const item = join(folder, known ?? `paths/${itemName(path)}.yaml`);
  const laid: Laid[] = [];
  if (known === undefined) {
    laid.push({ path: item, text: pathItemText(folder, wanted), isNew: true });
    const text = withPath(readFileSync(rootFile, "utf8"), path, `paths/${itemName(path)}.yaml`);
    laid.push({ path: rootFile, text, isNew: false });
  } else {
    const text = readFileSync(item, "utf8");
    if (new RegExp(`^${method}:`, "m").test(text))
      throw new UsageError(`specs/${service}/${known} has a ${method} operation already.`);
    laid.push({ path: item, text: `${text.trimEnd()}\n${operationText(folder, wanted)}`, isNew: false });
  }
  for (const [name, text] of [...schemaText(wanted), ...exampleText(wanted)])
    laid.push({ path: join(folder, name), text, isNew: true });

  const present = laid.filter((file) => file.isNew && existsSync(file.path));
  if (present.length > 0)
    throw new UsageError(
      `Nothing is overwritten, but there is already:\n${present.map((file) => `  ${file.path}`).join("\n")}`,
    );
  return laid;
}

function hasOperation(file: string, operationId: string): boolean {
  return new RegExp(`^\\s*operationId:\\s*["']?${operationId}["']?\\s*$`, "m").test(readFileSync(file, "utf8"));
}

/** The file of a path that the service has already. */
function knownPath(rootFile: string, path: string): string | undefined {
  const document: unknown = parse(readFileSync(rootFile, "utf8"));
  const paths = typeof document === "object" && document !== null && "paths" in document ? document.paths : undefined;
  const item: unknown = typeof paths === "object" && paths !== null ? Reflect.get(paths, path) : undefined;
  if (typeof item !== "object" || item === null) return undefined;
  if (!("$ref" in item) || typeof item.$ref !== "string")
    throw new UsageError(`${rootFile} has ${path} itself; move it to a file under paths/ first.`);
  return item.$ref;
}

/** `/v3/{project_id}/backups/{backup_id}/restore` as `backupsRestore`, and with an ID at its end as `backupsById`. */
function itemName(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  const fixed = parts.filter((part) => !part.startsWith("{") && !/^v\d/.test(part)).join("-");
  const name = (fixed === "" ? "root" : fixed).replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return parts.at(-1)?.startsWith("{") === true ? `${name}ById` : name;
}
