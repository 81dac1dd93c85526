import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, servicesOf } from "./generate/bundle.ts";
import type { Document } from "./generate/document.ts";
import { runScript } from "./command.ts";
import { compare, type Comparison } from "./spec-diff/compare.ts";
import { marksOf, reportOf } from "./spec-diff/report.ts";
import { typeTestsAgainst } from "./spec-diff/type-tests.ts";

const help = `npm run spec:diff [-- [options] [base]]

Compares specs/ with a git revision (default: origin/main, else main) and says, per service, what changes for users
of the client: what \`redocly diff\` finds, what the client does besides (paging, the session, regions), and whether the
base's type tests still compile. Fails on a breaking change that CHANGELOG.md does not own up to, in a line that the
base does not have:

  - Breaking: \`otc-cbr\` \`listBackups\`: parameter \`sort\` is gone.

  --if-present   pass if git does not have the base, as in a shallow clone
  --root <dir>   folder that holds specs/ and generated/ (default: this project)
  --help         this text
`;

const options = { "if-present": { type: "boolean" }, root: { type: "string" } } as const;

await runScript(help, { options, allowPositionals: true }, async ({ values, positionals }) => {
  const root = values.root ?? join(import.meta.dirname, "..");
  const revisions = positionals.length > 0 ? positionals : ["origin/main", "main"];
  const base = revisions.find((name) => git(root, "cat-file", "-e", `${name}^{tree}`) !== undefined);
  if (base === undefined) {
    const missing = `Nothing was compared: git has no revision ${revisions.join(" or ")} here.`;
    if (values["if-present"] === true) {
      console.log(missing);
      return 0;
    }
    console.error(`${missing} In a shallow clone, fetch it: git fetch --depth=1 origin main:refs/remotes/origin/main`);
    return 1;
  }

  const text = (path: string) => git(root, "show", `${base}:./${path}`);
  const comparisons = [...(await compareServices(root, base)), ...typeTestsAgainst(root, typeTestsOf(root, base))];
  const changelog = join(root, "CHANGELOG.md");
  const marks = marksOf(existsSync(changelog) ? readFileSync(changelog, "utf8") : "", text("CHANGELOG.md") ?? "");
  const { text: report, unmarked } = reportOf(comparisons, marks);
  console.log(report === "" ? `No service differs from ${base}.` : `Since ${base}:\n\n${report.trimEnd()}`);
  if (unmarked.length === 0) return 0;
  console.error(
    `\nBreaking changes are not marked. If they are meant, put this under the coming version in CHANGELOG.md:\n\n${unmarked.join("\n")}`,
  );
  return 1;
});

/** The services that differ. What users had is what was generated at the base, and `generate --check` vouches for it. */
async function compareServices(root: string, base: string): Promise<Comparison[]> {
  const here = servicesOf(root);
  const now = await bundle(root, here);
  const there = filesAt(root, base, "generated").flatMap(
    (path) => /^generated\/([^/]+)\/openapi\.json$/.exec(path)?.[1] ?? [],
  );
  const comparisons: Comparison[] = [];
  for (const service of new Set([...there, ...here])) {
    const text = there.includes(service) ? git(root, "show", `${base}:./generated/${service}/openapi.json`) : undefined;
    // It was generated from a document that the linter had checked.
    const before = text === undefined ? undefined : (JSON.parse(text) as Document);
    const after = now.get(service);
    if (JSON.stringify(before) !== JSON.stringify(after)) comparisons.push(await compare(service, before, after));
  }
  return comparisons;
}

function typeTestsOf(root: string, base: string): Map<string, string> {
  const paths = filesAt(root, base, "test/contract/types").filter((path) => path.endsWith(".test-d.ts"));
  return new Map(paths.map((path) => [path, git(root, "show", `${base}:./${path}`) ?? ""]));
}

/** Paths below the root, which need not be that of the repository. */
function filesAt(root: string, base: string, folder: string): string[] {
  return (git(root, "ls-tree", "-r", "--name-only", base, "--", `${folder}/`) ?? "").split("\n");
}

/** What git prints, or undefined if it fails. */
function git(root: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
