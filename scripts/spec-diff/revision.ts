import { execFileSync } from "node:child_process";

/** What stands in a git revision of the project. */
export interface Revision {
  readonly name: string;
  readonly services: readonly string[];
  readonly text: (path: string) => string | undefined;
}

/** The revision of that name, or undefined where git does not have it, as in a shallow clone. */
export function revisionOf(root: string, name: string): Revision | undefined {
  const commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`)?.trim();
  if (commit === undefined || git(root, "cat-file", "-e", `${commit}^{tree}`) === undefined) return undefined;
  // `./` asks for paths below the root, which need not be that of the repository.
  const bundles = git(root, "ls-tree", "-r", "--name-only", commit, "--", "generated/") ?? "";
  return {
    name,
    services: [...bundles.matchAll(/^generated\/([^/]+)\/openapi\.json$/gm)].map(([, service = ""]) => service),
    text: (path) => git(root, "show", `${commit}:./${path}`),
  };
}

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
