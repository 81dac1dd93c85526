import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { root, run } from "./run.ts";

const files = inject("packed");
const consumer = inject("consumer");

describe("the packed package", () => {
  test("holds the build, the bundled documents and the licence, and nothing stray", () => {
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

  test("would be published without a correction or warning of npm's", () => {
    const args = ["publish", "--dry-run", "--ignore-scripts", "--json"];
    const { status, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8", timeout: 120_000 });
    // Other warnings are about this machine's settings; this one, that nobody is logged in.
    const about = stderr.split("\n").filter((line) => /^npm (warn|error) (publish|package-json)/.test(line));
    expect(about.filter((line) => !line.includes("requires you to be logged in"))).toEqual([]);
    expect(status).toBe(0);
  });

  test("installs two dependencies, and no more", () => {
    const installed = readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["cloud-backups", "openapi-fetch", "openapi-typescript-helpers", "yaml"]);
  });

  test("brings the command along", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const command = ["--no-install", "cloud-backups"];
    expect(run("npx", [...command, "--version"], consumer)).toBe(`${version}\n`);
    expect(run("npx", [...command, "check", "--help"], consumer)).toMatch(/^Usage$/m);
  });

  test.each(["bundler", "nodenext"])(
    "the README's code compiles with moduleResolution %s, as strict as can be",
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

  test("each export can be imported, and does nothing by itself", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const names = Object.keys(manifest.exports).filter((name) => !name.endsWith(".json"));
    const script = `
      const before = Object.keys(globalThis).length;
      for (const name of ${JSON.stringify(names)}) await import("cloud-backups" + name.slice(1));
      console.log(Object.keys(globalThis).length - before, process.getActiveResourcesInfo().filter((one) => /Timeout|TCP|UDP|Process/.test(one)).length);`;
    expect(run(process.execPath, ["--input-type=module", "-e", script], consumer).trim()).toBe("0 0");
    expect(names.length).toBeGreaterThan(14);
  });

  test("the documents are there for other tools", () => {
    const script = `import { createRequire } from "node:module";
      console.log(createRequire(import.meta.url)("cloud-backups/openstack-backup/openapi.json").openapi);`;
    writeFileSync(join(consumer, "document.mjs"), script);
    expect(run(process.execPath, ["document.mjs"], consumer)).toMatch(/^3\.1/);
  });

  test("publint and attw find nothing", () => {
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
});
