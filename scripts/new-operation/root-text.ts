import { UsageError } from "../generate/usage-error.ts";

/** A root document with one path more, at the end of its paths. As text, so that its comments and order stay. */
export function withPath(document: string, path: string, file: string): string {
  const lines = document.split("\n");
  const start = lines.findIndex((line) => /^paths:\s*$/.test(line));
  if (start === -1) throw new UsageError("openapi.yaml has no line `paths:` to put the path under.");
  let end = start + 1;
  while (end < lines.length && /^(\s|$)/.test(lines[end] ?? "")) end++;
  while (lines[end - 1]?.trim() === "") end--;
  lines.splice(end, 0, `  ${path}:`, `    $ref: ${file}`);
  return lines.join("\n");
}
