import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

// Only what the build makes is removed: dist/ also holds the docs.
const root = join(import.meta.dirname, "..");
for (const folder of ["src", "generated"]) rmSync(join(root, "dist", folder), { recursive: true, force: true });
execFileSync("npx", ["--no-install", "tsc", "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
