import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { root, run } from "./run.ts";

const files = inject("packed");
const consumer = inject("consumer");

test("the packed package holds the build, the bundled documents and the licence, and nothing stray", () => {
  const stray = files.filter(
    (path) =>
      !/^dist\/(src|generated)\/.*\.(js|d\.ts)$/.test(path) &&
      !/^generated\/[a-z0-9-]+\/openapi\.json$/.test(path) &&
      !["package.json", "README.md", "CHANGELOG.md", "LICENSE"].includes(path),
  );
  expect(stray).toEqual([]);
  expect(files).toContain("generated/otc-cbr/openapi.json");
  expect(files).toContain("LICENSE");
});

test("npm publishes the packed package without a correction or warning", () => {
  const args = ["publish", "--dry-run", "--ignore-scripts", "--json"];
  const { status, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8", timeout: 120_000 });
  // Other warnings are about this machine's settings; this one, that nobody is logged in.
  const about = stderr.split("\n").filter((line) => /^npm (warn|error) (publish|package-json)/.test(line));
  expect(about.filter((line) => !line.includes("requires you to be logged in"))).toEqual([]);
  expect(status).toBe(0);
});

test("the packed package installs three dependencies, and no more", () => {
  const installed = readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed.sort()).toEqual(["cloud-backups", "openapi-fetch", "openapi-typescript-helpers", "undici", "yaml"]);
});

test("the packed package brings the command along", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const command = ["--no-install", "cloud-backups"];
  expect(run("npx", [...command, "--version"], consumer)).toBe(`${version}\n`);
  expect(run("npx", [...command, "check", "--help"], consumer)).toMatch(/^Usage$/m);
});

test.each(["bundler", "nodenext"])(
  "the README's code compiles against the packed package with moduleResolution %s, as strict as can be",
  (resolution) => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
    blocks.forEach((code, index) => {
      writeFileSync(join(consumer, `readme-${index}.ts`), `${code}\nexport {};\n`);
    });
    const options = {
      target: "es2022",
      module: resolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: false,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
    expect(() => run(join(root, "node_modules/.bin/tsc"), ["-p", "."], consumer)).not.toThrow();
    expect(blocks.length).toBeGreaterThan(2);
  },
);

test.each(["5.4.5", "5.6.3"])("a program compiles against the packed package with TypeScript %s", (version) => {
  const folder = join(consumer, `typescript-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "older-compiler", "private": true, "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", `typescript@${version}`], folder);
  const program = `import { otcCbr, tokenAuth, type List, type Page } from "cloud-backups";
import { fromCloudsYaml } from "cloud-backups/node";
import type { BackupResp, ListBackupsResponse } from "cloud-backups/otc-cbr";

const { signal } = new AbortController();
const cbr = otcCbr({ region: "eu-de", auth: tokenAuth({ token: "t", projectId: "p" }), onResponse: ({ status }) => status });
const list: List<BackupResp, ListBackupsResponse> = cbr.listBackups({ start_time: new Date() }, { signal });
for await (const { id } of list) id.length;
for await (const page of list.pages()) page.items[0]?.name satisfies string | null | undefined;
export const first: Promise<Page<BackupResp, ListBackupsResponse>> = list.firstPage();
export const access = fromCloudsYaml;
`;
  writeFileSync(join(folder, "program.ts"), program);
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    lib: ["es2022", "dom", "dom.iterable"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["program.ts"] }));
  expect(() => run(join(folder, "node_modules/.bin/tsc"), ["-p", "."], folder)).not.toThrow();
});

test("CommonJS can require the packed package", () => {
  writeFileSync(join(consumer, "common.cjs"), 'console.log(typeof require("cloud-backups").otcCbr);');
  expect(run(process.execPath, ["common.cjs"], consumer).trim()).toBe("function");
});

test("each export of the packed package can be imported, and does nothing by itself", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const names = Object.keys(manifest.exports).filter((name) => !name.endsWith(".json"));
  const script = `
      const before = Object.keys(globalThis).length;
      for (const name of ${JSON.stringify(names)}) await import("cloud-backups" + name.slice(1));
      console.log(Object.keys(globalThis).length - before, process.getActiveResourcesInfo().filter((one) => /Timeout|TCP|UDP|Process/.test(one)).length);`;
  expect(run(process.execPath, ["--input-type=module", "-e", script], consumer).trim()).toBe("0 0");
  expect(names.length).toBeGreaterThan(10);
});

test("the packed package holds the documents for other tools", () => {
  const script = `import { createRequire } from "node:module";
      console.log(createRequire(import.meta.url)("cloud-backups/openstack-backup/openapi.json").openapi);`;
  writeFileSync(join(consumer, "document.mjs"), script);
  expect(run(process.execPath, ["document.mjs"], consumer)).toMatch(/^3\.1/);
});

test("publint and attw find nothing wrong with the packed package", () => {
  expect(() => run("npx", ["--no-install", "publint", "--strict"], root)).not.toThrow();
  const args = [
    "--no-install",
    "attw",
    inject("tarball"),
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--exclude-entrypoints",
  ];
  expect(() => run("npx", [...args, "package.json"], root)).not.toThrow();
});
