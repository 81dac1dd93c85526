import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { compare, rounded, timeOf } from "./compare.ts";
import type { Extent, Measure } from "./results.ts";

const root = join(import.meta.dirname, "../..");
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What the package weighs: in a bundle, at the start of a program, and for the compiler. */
export async function measureFootprint({ starts }: Extent): Promise<Measure[]> {
  const consumer = makeConsumer();
  try {
    return [
      ...(await measureSizes()),
      ...(await measureImports(consumer, starts)),
      ...(await measureTypeChecks(consumer, Math.ceil(starts / 4))),
    ];
  } finally {
    consumer.remove();
  }
}

const bundled = {
  "openapi-fetch alone": 'import createClient from "openapi-fetch"; console.log(createClient);',
  "one service":
    'import { zcomBackup, keystoneV2Auth } from "./dist/src/index.js"; console.log(zcomBackup, keystoneV2Auth);',
  "all services": 'export * from "./dist/src/index.js";',
};

/** Sizes in kB of 1,000 bytes, minified and compressed, with all dependencies. `.size-limit.json` holds the limits. */
async function measureSizes(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [contender, contents] of Object.entries(bundled)) {
    const stdin = { contents, resolveDir: root };
    const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false } as const;
    const { outputFiles } = await build({ stdin, ...options });
    const median = rounded(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1_000);
    const ratio = rounded(median / (measures[0]?.median ?? median));
    measures.push({ group: "size", name: "min+gzip", contender, median, unit: "kB", ratio });
  }
  return measures;
}

const imported = {
  nothing: "",
  "openapi-fetch": 'import "openapi-fetch";',
  "cloud-backups": 'import "cloud-backups";',
  "cloud-backups/node": 'import "cloud-backups/node";',
  undici: 'import "undici";',
};

/** How long Node takes to start and import each. */
export function measureImports({ folder }: Consumer, starts: number): Promise<Measure[]> {
  const contenders = Object.entries(imported).map(([name, code]) => ({
    name,
    sample: () => timeOf(() => execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: folder })),
  }));
  return compare({ group: "import", name: "node", unit: "ms" }, contenders, starts);
}

const compiled = {
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "./paths.d.ts";
const client = createClient<paths>({ baseUrl: "https://cbr.example" });
const path = { project_id: "p1" };
const { data } = await client.GET("/v3/{project_id}/backups", { params: { path, query: { limit: 10, status: ["error"] } } });
console.log(data?.backups[0]?.id);
const one = await client.GET("/v3/{project_id}/backups/{backup_id}", { params: { path: { ...path, backup_id: "b1" } } });
console.log(one.data?.backup.status);
`,
  "cloud-backups": `import { tokenAuth } from "cloud-backups/auth";
import { otcCbr } from "cloud-backups/otc-cbr";
const client = otcCbr({ region: "eu-de", auth: tokenAuth({ token: "token", projectId: "p1" }) });
const { items } = await client.listBackups({ limit: 10, status: ["error"] }).firstPage();
console.log(items[0]?.id);
const one = await client.showBackup({ backup_id: "b1" });
console.log(one.backup.status);
`,
};

/** How long tsc takes for a consumer of each, with the same `paths`. Throws if one does not compile. */
export function measureTypeChecks(consumer: Consumer, runs: number): Promise<Measure[]> {
  const options =
    "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types --lib es2023,dom,dom.iterable,dom.asynciterable";
  const contenders = Object.entries(compiled).map(([name, code]) => {
    consumer.write(`${name}.ts`, code);
    const args = [tsc, ...options.split(" "), `${name}.ts`];
    const check = () =>
      execFileSync(process.execPath, args, { cwd: consumer.folder, stdio: ["ignore", "inherit", "inherit"] });
    return { name, sample: () => timeOf(check) };
  });
  return compare({ group: "types", name: "tsc", unit: "ms" }, contenders, runs);
}

/** A project beside this one that uses the build in dist as a package. */
export interface Consumer {
  readonly folder: string;
  write(file: string, text: string): void;
  remove(): void;
}

export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-consumer-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  symlinkSync(root, join(modules, "cloud-backups"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "undici"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  // The same `paths` as ours, without what else our declarations import.
  copyFileSync(join(root, "dist/generated/otc-cbr/types.d.ts"), join(folder, "paths.d.ts"));
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
  return {
    folder,
    write,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
