import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { servicesOf } from "./generate/bundle.ts";
import { drift, make, write, type Change } from "./generate/make.ts";
import { runScript } from "./command.ts";
import { tidy, withServices } from "./readme/services-table.ts";

const help = `npm run generate [-- options] [service ...]

Lints specs/, bundles each service and writes generated/: the bundle, its types, its operations, its client; then the
table of the services in README.md. Without services: all of them. Nothing is written when a spec is broken.

  --check        write nothing; fail and name the files that differ from the specs
  --root <dir>   folder that holds specs/, generated/ and README.md (default: this project)
  --help         this text
`;

const isWrong = { missing: "is missing", differs: "differs", stray: "is not generated any more" };
const isDone = { missing: "is new", differs: "changed", stray: "is removed" };

const options = { check: { type: "boolean" }, root: { type: "string" } } as const;

await runScript(help, { options, allowPositionals: true }, async ({ values, positionals }) => {
  const root = values.root ?? join(import.meta.dirname, "..");
  const all = servicesOf(root);
  const services = positionals.length > 0 ? positionals : all;
  const files = await make(root, services);

  const folder = join(root, "generated");
  const check = values.check === true;
  const changes = check ? drift(folder, files, all) : await write(folder, files, all);
  const generated = changes.map(({ path, state }) => ({ path: `generated/${path}`, state }));
  const readme = generated.length > 0 && check ? [] : await readmeDrift(root, check);
  return report([...generated, ...readme], services.length, check);
});

/** Brings the table of the services in README.md up to date, or only says that it is not. */
async function readmeDrift(root: string, check: boolean): Promise<Change[]> {
  const file = join(root, "README.md");
  if (!existsSync(file)) return [];
  const before = readFileSync(file, "utf8");
  const changed = withServices(before, root);
  if (changed === before) return [];
  const after = await tidy(changed);
  if (after === before) return [];
  if (!check) writeFileSync(file, after);
  return [{ path: "README.md", state: "differs" }];
}

function report(changes: readonly Change[], services: number, check: boolean): number {
  const lines = changes.map(({ path, state }) => `  ${path} ${(check ? isWrong : isDone)[state]}`).join("\n");
  if (check && changes.length > 0) {
    console.error(
      `Some files are not what the specs say:\n${lines}\nRun \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  const count = `${services} ${services === 1 ? "service" : "services"}`;
  console.log(changes.length === 0 ? `${count}, nothing to change` : `${count}\n${lines}`);
  return 0;
}
