import type { Cloud } from "./clouds.ts";
import { age } from "./table.ts";

/** The columns of a survey's line. */
export const columns = ["Cloud", "Backups", "Good", "Errors", "Newest", "Oldest", "Pages", "Time"] as const;

/** Counts every backup of a cloud. */
export async function survey(cloud: Cloud, now: number): Promise<string[]> {
  const start = performance.now();
  let pages = 0;
  let count = 0;
  let good = 0;
  let errors = 0;
  let newest: number | undefined;
  let oldest: number | undefined;
  for await (const rows of cloud.pages()) {
    pages++;
    count += rows.length;
    for (const { status, createdAt } of rows) {
      if (status === "available" || status === "active") good++;
      if (status?.startsWith("error") === true) errors++;
      if (createdAt === undefined) continue;
      newest = Math.max(newest ?? createdAt, createdAt);
      oldest = Math.min(oldest ?? createdAt, createdAt);
    }
  }
  const time = `${Math.round(performance.now() - start)} ms`;
  return [cloud.name, ...[count, good, errors].map(String), age(newest, now), age(oldest, now), String(pages), time];
}
