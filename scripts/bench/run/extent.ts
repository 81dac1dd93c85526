/** How long a run takes. */
export interface Extent {
  readonly rounds: number;
  /** Of the rounds of whole lists, which take long. */
  readonly listRounds: number;
  /** Backups in a whole list. */
  readonly items: number;
  /** For one contender's calls in one round, in ms. */
  readonly callTime: number;
}

const full: Extent = { rounds: 9, listRounds: 3, items: 100_000, callTime: 100 };
const quick: Extent = { rounds: 3, listRounds: 1, items: 20_000, callTime: 40 };
export const extents = { full, quick };
