/** One thing that must hold. Vitest steps count each test, the others count as one. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly vitest?: true;
}

const tsx = (...args: string[]) => ["npx", "--no-install", "tsx", ...args];
const vitest = (...args: string[]) => ["npx", "--no-install", "vitest", "run", ...args];

/** What `npm test` runs: everything that needs nothing but Node. */
export const everyday: readonly Step[] = [
  { name: "format (prettier)", command: ["npx", "--no-install", "prettier", "--check", "--log-level", "warn", "."] },
  { name: "specs, and generated/ follows them", command: tsx("scripts/generate.ts", "--check") },
  { name: "types (tsc)", command: ["npx", "--no-install", "tsc", "--noEmit"] },
  { name: "code (eslint)", command: ["npx", "--no-install", "eslint", "."] },
  { name: "tests (vitest)", command: vitest(), vitest: true },
];

/** What CI runs beside: it needs Debian's packages, a browser, or time. */
export const thorough: readonly Step[] = [];
