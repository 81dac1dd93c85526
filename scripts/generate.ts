import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle, lint, LintError, servicesOf } from "./generate/bundle.ts";
import { drift, filesOf, write } from "./generate/files.ts";
import { SpecError } from "./generate/spec-error.ts";

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
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new SpecError(join(root, "specs"), "", unknown.join(", "), `no such service; there are ${all.join(", ")}`);
  const services = positionals.length > 0 ? positionals : all;

  await lint(root, services);
  const documents = await bundle(root, services);
  const files = new Map<string, string>();
  for (const [id, document] of documents) {
    const made = await filesOf(id, document, (operationId, problem) => {
      throw new SpecError(join(root, "specs"), id, operationId, problem);
    });
    for (const [path, text] of made) files.set(path, text);
  }

  const folder = join(root, "generated");
  const changed = values.check === true ? drift(folder, files, all) : await write(folder, files, all);
  if (values.check === true && changed.length > 0) {
    console.error(
      `generated/ is not what the specs say:\n${lines(changed)}\nRun \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  console.log(
    changed.length === 0
      ? `${services.length} services, nothing to change`
      : `${services.length} services\n${lines(changed)}`,
  );
  return 0;
}

function lines(changed: readonly string[]): string {
  return changed.map((one) => `  generated/${one}`).join("\n");
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof LintError) && !(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
