import { join } from "node:path";
import { parseArgs } from "node:util";
import { LintError, servicesOf } from "./generate/bundle.ts";
import { drift, write, type Change } from "./generate/files.ts";
import { make } from "./generate/make.ts";
import { SpecError } from "./generate/spec-error.ts";
import { isUsageError } from "./generate/usage-error.ts";

const help = `npm run generate [-- options] [service ...]

Lints specs/, bundles each service and writes generated/: the bundle, its types, its operations, its client.
Without services: all of them. Nothing is written when a spec is broken.

  --check        write nothing; fail and name the files if generated/ differs from the specs
  --root <dir>   folder that holds specs/ and generated/ (default: this project)
  --help         this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, root: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const root = values.root ?? join(import.meta.dirname, "..");
  const all = servicesOf(root);
  const services = positionals.length > 0 ? positionals : all;
  const files = await make(root, services);

  const folder = join(root, "generated");
  const changes = values.check === true ? drift(folder, files, all) : await write(folder, files, all);
  if (values.check === true && changes.length > 0) {
    console.error(
      `generated/ is not what the specs say:\n${lines(changes, isWrong)}\nRun \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  console.log(
    changes.length === 0
      ? `${services.length} services, nothing to change`
      : `${services.length} services\n${lines(changes, isDone)}`,
  );
  return 0;
}

const isWrong = { missing: "is missing", differs: "differs", stray: "is not generated any more" };
const isDone = { missing: "is new", differs: "changed", stray: "is removed" };

function lines(changes: readonly Change[], words: Record<Change["state"], string>): string {
  return changes.map(({ path, state }) => `  generated/${path} ${words[state]}`).join("\n");
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof LintError || error instanceof SpecError || isUsageError(error);
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
