import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** Checks a project's types again and again; each time it reads only the files that have changed. */
export class TypeChecker {
  readonly #files = new Map<string, VersionedFile>();
  #program: ts.SemanticDiagnosticsBuilderProgram | undefined;
  #errors = new Map<string, readonly string[]>();

  constructor(private readonly root: string) {}

  /** What does not fit, as `file:line:column - TS2345: message`. Without a tsconfig.json, everything does. */
  check(): string[] {
    const config = this.#config();
    if (config === undefined) return [];
    const host = ts.createCompilerHost(config.options, true);
    host.getSourceFile = (name, target) => this.#read(name, target);
    // What was not found when a file was read may be there by now; what was found is found again.
    host.hasInvalidatedResolutions = (path) => (this.#errors.get(path)?.length ?? 0) > 0;
    const { fileNames, options } = config;
    const program = ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, host, this.#program);
    this.#program = program;
    const present = new Set(program.getSourceFiles().map(({ fileName }) => fileName));
    for (const name of this.#errors.keys()) if (!present.has(name)) this.#errors.delete(name);
    for (;;) {
      const next = program.getSemanticDiagnosticsOfNextAffectedFile();
      if (next === undefined) break;
      if (!("fileName" in next.affected)) continue;
      const syntax = program.getSyntacticDiagnostics(next.affected);
      this.#errors.set(
        next.affected.fileName,
        [...syntax, ...next.result].map((one) => this.#line(one)),
      );
    }
    const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    return [...general.map((one) => this.#line(one)), ...[...this.#errors.values()].flat()];
  }

  #config(): ts.ParsedCommandLine | undefined {
    const file = join(this.root, "tsconfig.json");
    if (!existsSync(file)) return undefined;
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    return ts.getParsedCommandLineOfConfigFile(file, { noEmit: true }, host);
  }

  /** The builder tells files that have changed by their `version`. */
  #read(name: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    const text = ts.sys.readFile(name);
    if (text === undefined) return undefined;
    const version = createHash("sha1").update(text).digest("hex");
    const known = this.#files.get(name);
    if (known?.version === version) return known;
    const file = Object.assign(ts.createSourceFile(name, text, target, true), { version });
    this.#files.set(name, file);
    return file;
  }

  #line({ file, start, code, messageText }: ts.Diagnostic): string {
    const words = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    if (file === undefined || start === undefined) return words;
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    return `${relative(this.root, file.fileName)}:${line + 1}:${character + 1} - ${words}`;
  }
}

type VersionedFile = ts.SourceFile & { readonly version: string };
