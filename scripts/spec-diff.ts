import { join } from "node:path";
import { parseArgs } from "node:util";
import { LintError } from "./generate/bundle.ts";
import { isUsageError } from "./generate/usage-error.ts";
import { specDiff } from "./spec-diff/spec-diff.ts";

const help = `npm run spec:diff [-- [base]]

Compares specs/ with a git revision (default: origin/main, else main) and says, per service, what changes for users
of the client. Fails on a breaking change that CHANGELOG.md does not own up to, in a line that the base does not have:

  - Breaking: \`otc-cbr\` \`listBackups\`: parameter \`sort\` is gone.

  --root <dir>   folder that holds specs/ and generated/ (default: this project)
  --help         this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const root = values.root ?? join(import.meta.dirname, "..");
  const { out, err, code } = await specDiff(root, positionals.length > 0 ? positionals : ["origin/main", "main"]);
  process.stdout.write(out);
  process.stderr.write(err);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof LintError) && !isUsageError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
