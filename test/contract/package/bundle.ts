import { cpSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { inject } from "vitest";

const programs = join(inject("consumer"), "programs");

/** Programs are bundled from beside the installed package, so that no import leads into this repository. */
function bundle(name: string, options: BuildOptions) {
  cpSync(join(import.meta.dirname, "programs"), programs, { recursive: true });
  return build({
    entryPoints: [join(programs, `${name}.ts`)],
    outdir: programs,
    bundle: true,
    format: "esm",
    target: "es2022",
    tsconfigRaw: "{}",
    metafile: true,
    logLevel: "silent",
    absWorkingDir: inject("consumer"),
    ...options,
  });
}

/** The program for a runtime on the command line, which finds the installed package by itself. Answers its path. */
export async function commandLineProgram(name: string): Promise<string> {
  await bundle(name, { platform: "node", packages: "external", outExtension: { ".js": ".mjs" } });
  return join(programs, `${name}.mjs`);
}

export interface WebBundle {
  readonly text: string;
  /** The files that went into it. */
  readonly inputs: readonly string[];
  /** What it would still import. */
  readonly imports: readonly string[];
}

/** The program in one file, with the package in it, as applications for browsers and workers are built. */
export async function webBundle(name: string, conditions: readonly string[] = []): Promise<WebBundle> {
  const options = conditions.length === 0 ? {} : { conditions: [...conditions] };
  const { outputFiles, metafile } = await bundle(name, { platform: "browser", minify: true, write: false, ...options });
  return {
    text: outputFiles?.[0]?.text ?? "",
    inputs: Object.keys(metafile?.inputs ?? {}),
    imports: Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) => imports.map(({ path }) => path)),
  };
}
