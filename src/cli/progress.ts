import { nameOf, type Target } from "./targets.ts";
import { cut } from "./text.ts";

/** A line on a terminal that tells how far the work is; nothing where stderr is no terminal. */
export interface Progress {
  add(target: Target, count: number): void;
  /** Takes the line away, before something else is written. */
  clear(): void;
}

const pause = 100;

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { add: () => undefined, clear: () => undefined };
  const counts = new Map<Target, number>();
  let shownAt = 0;
  let isShown = false;
  return {
    add(target, count) {
      counts.set(target, (counts.get(target) ?? 0) + count);
      if (Date.now() - shownAt < pause) return;
      shownAt = Date.now();
      isShown = true;
      const parts = [...counts].map(([one, sum]) => `${nameOf(one)} ${sum.toLocaleString("en")}`);
      stream.write(`\r\u001B[K${cut(`Reading: ${parts.join(", ")}`, stream.columns - 1)}`);
    },
    clear() {
      if (isShown) stream.write("\r\u001B[K");
      isShown = false;
    },
  };
}
