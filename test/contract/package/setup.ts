import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root, run } from "./run.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** The paths that are in it. */
    packed: string[];
    /** An empty project with the package installed, and nothing else. */
    consumer: string;
  }
}

/** Packs the package, and installs it as users do. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-package-"));
  const consumer = join(folder, "consumer");
  const [made] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root)) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(folder, made.filename);
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", tarball], consumer);
  project.provide("tarball", tarball);
  project.provide(
    "packed",
    made.files.map(({ path }) => path),
  );
  project.provide("consumer", consumer);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
