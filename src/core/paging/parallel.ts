import type { Checked, Guard } from "./guard.ts";
import { atOffset, startOffset } from "./position.ts";
import { inSequence, type Walk } from "./sequence.ts";

/**
 * Asks for several pages at a time, by offset, as far as the total reaches, and hands them on in order.
 * A page of another size than the first makes the rest move up: what was asked ahead is dropped, and asked anew.
 * What lies beyond the total is asked for in sequence, since a total may lag behind.
 */
export async function* inParallel(walk: Walk, guard: Guard): AsyncGenerator<Checked, undefined> {
  const { paging, start, options } = walk;
  const width = options.concurrency ?? 1;
  let position = startOffset(paging, start);
  const first = guard.check(await walk.fetchPage({ params: start, key: "the start" }, walk.signal));
  const size = first.items.length;
  let ahead = new Map<number, Ask>();
  const fill = (from: number, end: number) => {
    for (let offset = from; offset < end && ahead.size < width; offset += size) {
      if (!ahead.has(offset)) ahead.set(offset, askAt(walk, offset));
    }
  };
  try {
    const end = first.total ?? 0;
    position += size;
    if (size > 0) fill(position, end);
    yield first;
    while (size > 0 && position < end) {
      fill(position, end);
      const ask = ahead.get(position);
      if (ask === undefined) throw new Error("a page at the position was asked for");
      const page = guard.check(await ask.body);
      ahead.delete(position);
      if (page.items.length === 0) return undefined;
      position += page.items.length;
      if (page.items.length !== size) {
        ahead.forEach(drop);
        ahead = new Map();
      }
      fill(position, end);
      yield page;
    }
  } finally {
    ahead.forEach(drop);
  }
  if (size > 0) yield* inSequence(walk, guard, { position: atOffset(paging, start, position), skipped: position });
  return undefined;
}

interface Ask {
  readonly body: Promise<unknown>;
  readonly controller: AbortController;
}

function askAt(walk: Walk, offset: number): Ask {
  const controller = new AbortController();
  const signal = AbortSignal.any([walk.signal, controller.signal].filter((one) => one !== undefined));
  const body = walk.fetchPage(atOffset(walk.paging, walk.start, offset), signal);
  body.catch(() => undefined);
  return { body, controller };
}

function drop({ controller }: Ask): void {
  controller.abort();
}
