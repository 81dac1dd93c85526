import { parseDocument } from "yaml";
import { ParameterError } from "../client/errors.ts";

/** A mapping of YAML. Scalars are texts as written, so that no password becomes a number; null is null. */
export type YamlMap = Readonly<Record<string, unknown>>;

/** The mapping that a YAML (or JSON) file consists of. Errors tell the line, and nothing of what it says. */
export function readYaml(text: string, file: string): YamlMap {
  const document = parseDocument(text, { schema: "failsafe", customTags: ["null"], merge: true, logLevel: "error" });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line;
    throw new ParameterError(
      file,
      `no YAML that can be read: ${problem.code}${line === undefined ? "" : `, line ${line}`}`,
    );
  }
  const content = contentOf(() => document.toJS({ maxAliasCount: 100 }), file);
  if (content === null || content === undefined) return {};
  if (!isMap(content)) throw new ParameterError(file, "is no mapping; it needs a key `clouds`");
  return content;
}

export function isMap(value: unknown): value is YamlMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function contentOf(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch {
    throw new ParameterError(file, "no YAML that can be read: an alias leads nowhere, or too far");
  }
}
