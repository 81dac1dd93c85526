import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { build, type BuildOptions } from "esbuild";

const root = join(import.meta.dirname, "..");
const main = "src/index.ts";

/** Entries whose code is all in the main one: files that only name what they pass on. */
const passedOn = ["src/auth/index.ts", ...ofEachService("client.ts")];
const withShared = [main, "src/node/index.ts"];
const alone = ["src/cli/main.ts", "src/drift.ts"];

const options = {
  absWorkingDir: root,
  outdir: "dist",
  outbase: ".",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  packages: "external",
  chunkNames: "src/[name]-[hash]",
  metafile: true,
  logLevel: "warning",
} satisfies BuildOptions;

// Only what the build makes is removed: dist/ also holds the docs.
for (const folder of ["src", "generated"]) rmSync(join(root, "dist", folder), { recursive: true, force: true });
execFileSync("npx", ["--no-install", "tsc", "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });

// Few files: of what an import costs, most was looking for eighty of them.
const { metafile } = await build({ ...options, entryPoints: withShared });
await build({ ...options, entryPoints: alone, splitting: false });
const exported = namesOf(metafile, main);
const pieces = await build({ ...options, entryPoints: passedOn, write: false });
for (const entry of passedOn) {
  const names = namesOf(pieces.metafile, entry);
  const missing = names.filter((name) => !exported.includes(name));
  if (missing.length > 0) throw new Error(`${main} does not export ${missing.join(", ")} of ${entry}`);
  const target = join(root, outputOf(entry));
  const from = relative(dirname(target), join(root, outputOf(main))).replaceAll("\\", "/");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `export { ${names.join(", ")} } from "${from.startsWith(".") ? from : `./${from}`}";\n`);
}

function ofEachService(file: string): string[] {
  return readdirSync(join(root, "generated"))
    .sort()
    .map((service) => `generated/${service}/${file}`);
}

function outputOf(entry: string): string {
  return posix.join("dist", entry.replace(/\.ts$/, ".js"));
}

function namesOf({ outputs }: { outputs: Record<string, { exports: string[] }> }, entry: string): string[] {
  const output = outputs[outputOf(entry)];
  if (output === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return output.exports.sort();
}
