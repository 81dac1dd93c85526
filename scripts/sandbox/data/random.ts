/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, and not including, `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  hex(length: number): string;
  uuid(): string;
}

/** Mulberry32, seeded by the characters of a word. */
export function seeded(word: string): Random {
  let state = 0x811c9dc5;
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (end: number) => Math.floor(next() * end);
  function hex(length: number): string {
    let text = "";
    while (text.length < length) text += below(0x1_0000_0000).toString(16).padStart(8, "0");
    return text.slice(0, length);
  }
  return {
    below,
    chance: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
    hex,
    uuid() {
      const digits = hex(32);
      const variant = "89ab"[Number.parseInt(digits.slice(16, 17), 16) % 4] ?? "8";
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join("-");
    },
  };
}
