import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** A workflow document under specs/flows/. */
export interface Flow {
  readonly name: string;
  readonly file: string;
  /** The services that it calls, by the names that it has for them. */
  readonly sources: ReadonlyMap<string, string>;
}

const ending = ".arazzo.yaml";

export function flowsIn(folder: string): Flow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => flowOf(join(folder, name)));
}

export function flowOf(file: string): Flow {
  const document: unknown = parse(readFileSync(file, "utf8"));
  const sources = new Map<string, string>();
  for (const source of list(document, "sourceDescriptions")) {
    const [name, url] = [text(source, "name"), text(source, "url")];
    const service = /([^/]+)\/openapi\.yaml$/.exec(url)?.[1];
    if (service === undefined) throw new Error(`${file}: ${name} is at ${url}, which is no service's openapi.yaml`);
    sources.set(name, service);
  }
  return { name: basename(file, ending), file, sources };
}

function list(value: unknown, key: string): readonly unknown[] {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, key: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : "";
}
