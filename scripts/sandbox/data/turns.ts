/** How a backup went: as it must, or as chance has it. */
export type Outcome = "available" | "error" | "any";

export interface Turn<Resource> {
  readonly resource: Resource;
  readonly time: number;
  readonly outcome: Outcome;
}

const day = 24 * 60 * 60 * 1_000;
const recent = 4 * day;

/**
 * Whose turn it is at each of the times, newest first. Resources take turns, and all went well of late, but for a few
 * that a check has to find: the newest backup of the first failed, the second and third have none of the last days, and
 * the last two have none at all.
 */
export function turnsOf<Resource>(resources: readonly Resource[], times: readonly number[]): Turn<Resource>[] {
  const turns = resources.slice(0, -2);
  const [newest = 0] = times;
  let next = 0;
  return times.map((time) => {
    const isRecent = newest - time < recent;
    let index = next++ % turns.length;
    while (isRecent && (index === 1 || index === 2)) index = next++ % turns.length;
    const resource = turns[index];
    if (resource === undefined) throw new Error("there must be more than five resources to take turns");
    const outcome = !isRecent ? "any" : index === 0 && next === 1 ? "error" : "available";
    return { resource, time, outcome };
  });
}
