import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { methods, type Method } from "../generate/document.ts";
import { UsageError } from "../command.ts";
import { recordAt, textAt } from "../json.ts";
import { exampleText, operationText, pathItemText, schemaText } from "./texts.ts";

/** The operation to lay out. */
export interface Wanted {
  readonly service: string;
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
}

/** Reads the four words of the command line. */
export function wantedOf(words: readonly string[], services: readonly string[]): Wanted {
  const [service = "", operationId = "", verb = "", path = ""] = words;
  if (words.length !== 4) throw new UsageError("Name a service, an operationId, a method and a path.");
  if (!services.includes(service)) {
    throw new UsageError(
      `There is no service ${service}; there are ${services.join(", ")}. For a new one: npm run new:service -- ${service}`,
    );
  }
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId))
    throw new UsageError(`${operationId} is no camelCase name of letters and digits, as an operationId is.`);
  const method = methods.find((one) => one === verb.toLowerCase());
  if (method === undefined) throw new UsageError(`${verb} is none of ${methods.join(", ").toUpperCase()}.`);
  if (!/^(\/([\w.~:-]|\{\w+\})+)+\/?$/.test(path))
    throw new UsageError(`${path} is no path such as /v3/{project_id}/backups/{backup_id}.`);
  return { service, operationId, method, path };
}

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
  const paths = pathsIn(rootFile);
  const known = paths.get(path);
  const file = known ?? `paths/${itemName(path, [...paths.keys()])}.yaml`;
  const item = join(folder, file);
  const laid: Laid[] = [];
  if (known === undefined) {
    laid.push({ path: item, text: pathItemText(folder, wanted), isNew: true });
    laid.push({ path: rootFile, text: withPath(readFileSync(rootFile, "utf8"), path, file), isNew: false });
  } else {
    const text = readFileSync(item, "utf8");
    if (new RegExp(`^${method}:`, "m").test(text))
      throw new UsageError(`specs/${service}/${known} has a ${method} operation already.`);
    laid.push({ path: item, text: `${text.trimEnd()}\n${operationText(folder, wanted)}`, isNew: false });
  }
  for (const [name, text] of [...schemaText(wanted), ...exampleText(wanted)])
    laid.push({ path: join(folder, name), text, isNew: true });

  const present = laid.filter((one) => one.isNew && existsSync(one.path));
  if (present.length > 0)
    throw new UsageError(
      `Nothing is overwritten, but there is already:\n${present.map((one) => `  ${one.path}`).join("\n")}`,
    );
  return laid;
}

/**
 * The name of a path's file: the segments after the version and the project, joined by `_`. Where another path of the
 * service has the same behind another version or project, the version comes first.
 */
export function itemName(path: string, others: readonly string[]): string {
  const { version, rest } = partsOf(path);
  const isShared = others.some((other) => other !== path && partsOf(other).rest === rest);
  return isShared && version !== undefined ? `${version}_${rest}` : rest;
}

function partsOf(path: string): { version: string | undefined; rest: string } {
  const parts = path.split("/").filter((part) => part !== "");
  const version = /^v\d/.test(parts[0] ?? "") ? parts.shift() : undefined;
  if (parts.length > 1 && /^\{(project|tenant)_id\}$/.test(parts[0] ?? "")) parts.shift();
  return { version, rest: parts.join("_") || (version ?? "root") };
}

function hasOperation(file: string, operationId: string): boolean {
  return new RegExp(`^\\s*operationId:\\s*["']?${operationId}["']?\\s*$`, "m").test(readFileSync(file, "utf8"));
}

/** The paths that the service has already, and the file of each. */
function pathsIn(rootFile: string): Map<string, string> {
  const document: unknown = parse(readFileSync(rootFile, "utf8"));
  return new Map(
    Object.entries(recordAt(document, "paths") ?? {}).map(([path, item]) => {
      const file = textAt(item, "$ref");
      if (file !== undefined) return [path, file];
      throw new UsageError(`${rootFile} has ${path} itself; move it to a file under paths/ first.`);
    }),
  );
}

/** A root document with one path more, at the end of its paths. As text, so that its comments and order stay. */
function withPath(document: string, path: string, file: string): string {
  const lines = document.split("\n");
  const start = lines.findIndex((line) => /^paths:\s*$/.test(line));
  if (start === -1) throw new UsageError("openapi.yaml has no line `paths:` to put the path under.");
  let end = start + 1;
  while (end < lines.length && /^(\s|$)/.test(lines[end] ?? "")) end++;
  while (lines[end - 1]?.trim() === "") end--;
  lines.splice(end, 0, `  ${path}:`, `    $ref: ${file}`);
  return lines.join("\n");
}
