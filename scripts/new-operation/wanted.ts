import { methods, type Method } from "../generate/document.ts";
import { UsageError } from "../generate/usage-error.ts";

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
  if (!services.includes(service))
    throw new UsageError(`There is no service ${service}; there are ${services.join(", ")}.`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId))
    throw new UsageError(`${operationId} is no camelCase name of letters and digits, as an operationId is.`);
  const method = methods.find((one) => one === verb.toLowerCase());
  if (method === undefined) throw new UsageError(`${verb} is none of ${methods.join(", ").toUpperCase()}.`);
  if (!/^(\/([\w.~:-]|\{\w+\})+)+\/?$/.test(path))
    throw new UsageError(`${path} is no path such as /v3/{project_id}/backups/{backup_id}.`);
  return { service, operationId, method, path };
}

/** The names in braces. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
