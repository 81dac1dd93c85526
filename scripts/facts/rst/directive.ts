import { type Block, dedent } from "./block.ts";
import { parseLines } from "./parse.ts";

const literals = new Set(["code-block", "code", "sourcecode", "parsed-literal"]);

/** Reads what starts with two dots: a directive, a target, a substitution; anything else is a comment and is left. */
export function readDirective(lines: readonly string[]): Block[] {
  const [first = "", ...rest] = lines;
  const target = /^\.\. _`?([^`:]+)`?:/.exec(first);
  if (target !== null) return [{ kind: "target", name: target[1] ?? "" }];
  const substitution = /^\.\. \|([^|]+)\| +(?:replace|unicode):: *(.*)$/.exec(first);
  if (substitution !== null) {
    const value = [substitution[2] ?? "", ...dedent(rest)].join(" ").trim();
    return [{ kind: "substitution", name: substitution[1] ?? "", value }];
  }
  const [, name = "", argument = ""] = /^\.\. ([\w:-]+?):: *(.*)$/.exec(first) ?? [];
  if (name === "") return [];
  const body = dedent(rest);
  // Options stand directly under the name, before the first empty line.
  const options = body.findIndex((line) => !/^:[\w-]+:/.test(line));
  const content = options < 0 ? [] : dedent(body.slice(options));
  if (literals.has(name)) return [{ kind: "literal", text: content.join("\n") }];
  const blocks = parseLines(content);
  if (name !== "table") return [{ kind: "directive", name, argument, blocks }];
  return blocks.map((block) => (block.kind === "table" ? { ...block, title: argument } : block));
}
