import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { compare, type Contender } from "./compare.ts";
import type { Consumer } from "./consumer.ts";
import type { Measure } from "./result.ts";

const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");

const consumers = {
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "./paths.d.ts";
const client = createClient<paths>({ baseUrl: "https://cbr.example" });
const path = { project_id: "p1" };
const { data } = await client.GET("/v3/{project_id}/backups", { params: { path, query: { limit: 10, status: ["error"] } } });
console.log(data?.backups[0]?.id);
const one = await client.GET("/v3/{project_id}/backups/{backup_id}", { params: { path: { ...path, backup_id: "b1" } } });
console.log(one.data?.backup.status);
`,
  "cloud-backups": `import { tokenAuth } from "cloud-backups/auth";
import { otcCbr } from "cloud-backups/otc-cbr";
const client = otcCbr({ region: "eu-de", auth: tokenAuth({ token: "token", projectId: "p1" }) });
const { items } = await client.listBackups({ limit: 10, status: ["error"] }).firstPage();
console.log(items[0]?.id);
const one = await client.showBackup({ backup_id: "b1" });
console.log(one.backup.status);
`,
};

/** How long tsc takes for a consumer of each, with the same `paths`. Throws if one does not compile. */
export function measureTypeChecks(consumer: Consumer, runs: number): Promise<Measure[]> {
  const contenders = Object.entries(consumers).map(([name, code]): Contender => {
    consumer.write(`${name}.ts`, code);
    return { name, sample: () => checkTime(consumer.folder, `${name}.ts`) };
  });
  return compare({ group: "types", name: "tsc", unit: "ms" }, contenders, runs);
}

function checkTime(cwd: string, file: string): number {
  const options =
    "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types --lib es2023,dom,dom.iterable,dom.asynciterable";
  const start = performance.now();
  execFileSync(process.execPath, [tsc, ...options.split(" "), file], { cwd, stdio: ["ignore", "inherit", "inherit"] });
  return performance.now() - start;
}
