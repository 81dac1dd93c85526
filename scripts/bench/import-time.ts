import { execFileSync } from "node:child_process";
import { compare, rounded, type Contender } from "./compare.ts";
import type { Consumer } from "./consumer.ts";
import type { Measure } from "./result.ts";

const programs = {
  nothing: "",
  "openapi-fetch": 'import "openapi-fetch";',
  "one service": 'import "cloud-backups/zcom-backup"; import "cloud-backups/auth";',
  "cloud-backups": 'import "cloud-backups";',
};

/** How long Node takes to start and import each. */
export function measureImports({ folder }: Consumer, runs: number): Promise<Measure[]> {
  const contenders = Object.entries(programs).map(([name, code]): Contender => ({
    name,
    sample() {
      const start = performance.now();
      execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
      return performance.now() - start;
    },
  }));
  return compare({ group: "import", name: "node", unit: "ms" }, contenders, runs);
}

/** What an import adds to an empty program, in ms. */
export function addedTime(measures: readonly Measure[], contender: string): number {
  const timeOf = (name: string) => measures.find(({ group, contender }) => group === "import" && contender === name);
  return rounded((timeOf(contender)?.median ?? Number.NaN) - (timeOf("nothing")?.median ?? Number.NaN));
}
