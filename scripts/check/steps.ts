/** One thing that must hold. Vitest steps count each test, the others count as one. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly vitest?: true;
  /** Only reads files, so that it may run beside others of its kind. */
  readonly reads?: true;
}

const tsx = (...args: string[]) => ["npx", "--no-install", "tsx", ...args];
const vitest = (...args: string[]) => ["npx", "--no-install", "vitest", "run", ...args];

/** What `npm test` runs: everything that needs nothing but Node. */
export const everyday: readonly Step[] = [
  // The longest first: the others go beside it.
  { name: "code (eslint)", command: ["npx", "--no-install", "eslint", "."], reads: true },
  {
    name: "format (prettier)",
    command: ["npx", "--no-install", "prettier", "--check", "--cache", "--log-level", "warn", "."],
    reads: true,
  },
  { name: "specs, and generated/ follows them", command: tsx("scripts/generate.ts", "--check"), reads: true },
  { name: "types (tsc)", command: ["npx", "--no-install", "tsc", "--noEmit"], reads: true },
  { name: "unused files, exports and dependencies (knip)", command: ["npx", "--no-install", "knip"], reads: true },
  { name: "tests (vitest)", command: vitest("--exclude", "test/tools/**"), vitest: true },
  {
    name: "network tests over nodeTransport (vitest)",
    command: vitest("--config", "test/client/network/over-node.config.ts"),
    vitest: true,
  },
];

/** What CI runs beside: it needs Debian's packages, a browser, or time. */
export const thorough: readonly Step[] = [
  {
    name: "the core needs no types of Node",
    command: ["npx", "--no-install", "tsc", "-p", "tsconfig.core.json", "--noEmit"],
  },
  {
    name: "tests of the docs, the facts checker and the generator (vitest)",
    command: vitest("--typecheck.enabled=false", "test/tools/"),
    vitest: true,
  },
  { name: "tests that take long (vitest)", command: vitest("--config", "test/support/slow.config.ts"), vitest: true },
  { name: "flows (redocly respect)", command: tsx("scripts/flows.ts") },
  { name: "breaking changes are marked", command: tsx("scripts/spec-diff.ts", "--if-present", "origin/main") },
  { name: "the packed package", command: vitest("--config", "test/contract/package/vitest.config.ts"), vitest: true },
  { name: "sizes (size-limit)", command: ["npx", "--no-install", "size-limit"] },
  { name: "docs in a browser", command: vitest("--config", "test/tools/docs/vitest.config.ts"), vitest: true },
  { name: "a real OpenStack", command: vitest("--config", "test/contract/openstack/vitest.config.ts"), vitest: true },
];
