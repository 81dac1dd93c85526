import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A spec that the linter accepts and the generator cannot use. */
export class SpecError extends Error {
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
