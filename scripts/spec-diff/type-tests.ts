import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { Comparison } from "./compare.ts";

/**
 * Compiles the base's type tests against the types of today: what compiled for users, and does not any more.
 * `files` are the tests by their paths below the root, as the base has them.
 */
export function typeTestsAgainst(root: string, files: ReadonlyMap<string, string>): Comparison[] {
  const config = ts.findConfigFile(join(root, "test/contract/types"), (path) => ts.sys.fileExists(path));
  if (files.size === 0 || config === undefined) return [];
  const { config: json } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const disk = ts.createCompilerHost(options);
  const text = (path: string) => files.get(relative(root, path));
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (path) => text(path) ?? disk.readFile(path),
    fileExists: (path) => text(path) !== undefined || disk.fileExists(path),
    getSourceFile: (path, version, ...rest) => {
      const base = text(path);
      return base === undefined ? disk.getSourceFile(path, version, ...rest) : ts.createSourceFile(path, base, version);
    },
  };
  const paths = [...files.keys()].map((path) => join(root, path));
  const program = ts.createProgram(paths, { ...options, noEmit: true }, host);
  const findings = paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (source === undefined) return [];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((problem) => {
      const line = source.getLineAndCharacterOfPosition(problem.start ?? 0).line + 1;
      const message = typeof problem.messageText === "string" ? problem.messageText : problem.messageText.messageText;
      return {
        breaking: true,
        subject: "types",
        words: `${relative(root, path)}:${line}: ${message.replace(/\.$/, "")}`,
      };
    });
  });
  return findings.length === 0 ? [] : [{ service: "client", findings, reworded: 0 }];
}
