import type { Operation, ServiceDescription } from "./operation.ts";

/** The headers that ask for the newest version that the operation or one of the given parameters needs. */
export function microversionHeaders(
  service: ServiceDescription,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  if (service.microversionHeaders === undefined) return {};
  const needed = Object.entries(operation.parameters).flatMap(([name, { microversion }]) =>
    microversion !== undefined && given[name] !== undefined ? microversion : [],
  );
  for (const [path, microversion] of Object.entries(operation.bodyMicroversions ?? {})) {
    if (valueAt(given["body"], path) !== undefined) needed.push(microversion);
  }
  if (operation.microversion !== undefined) needed.push(operation.microversion);
  const version = needed.sort(byVersion).at(-1);
  if (version === undefined) return {};
  return Object.fromEntries(
    Object.entries(service.microversionHeaders).map(([name, template]) => [
      name.toLowerCase(),
      template.replaceAll("{version}", version),
    ]),
  );
}

function byVersion(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}
