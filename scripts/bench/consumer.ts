import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

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
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
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
