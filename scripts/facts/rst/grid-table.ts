import { type RawCell, type RawTable, RstError, dedent } from "./block.ts";

/** A box in the picture: rows and columns of characters, borders included. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads a grid table as docutils does: each cell is found by walking round its borders, so cells may span. */
export function readGridTable(lines: readonly string[]): RawTable {
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  const picture = lines.map((line) => line.trimEnd().padEnd(width));
  const separator = picture.findIndex((line) => /^\+(=+\+)+$/.test(line));
  const plain = picture.map((line, at) => (at === separator ? line.replaceAll("=", "-") : line));
  const boxes = boxesOf(plain);
  const rows = [...new Set(boxes.map(({ top }) => top))].sort((a, b) => a - b);
  const columns = [...new Set(boxes.map(({ left }) => left))].sort((a, b) => a - b);
  const table = rows.map((row) =>
    boxes
      .filter(({ top }) => top === row)
      .sort((a, b) => a.left - b.left)
      .map((box): RawCell => {
        const inside = plain.slice(box.top + 1, box.bottom).map((line) => line.slice(box.left + 1, box.right));
        return {
          column: columns.indexOf(box.left),
          columns: columns.filter((left) => left >= box.left && left < box.right).length,
          rows: rows.filter((top) => top >= box.top && top < box.bottom).length,
          lines: dedent(inside),
        };
      }),
  );
  const heads = separator < 0 ? 0 : rows.filter((row) => row < separator).length;
  return { header: table.slice(0, heads), body: table.slice(heads) };
}

function boxesOf(picture: readonly string[]): Box[] {
  const boxes: Box[] = [];
  // Corners still to look at; a found box adds the corner to its right and the one below.
  const corners: [number, number][] = [[0, 0]];
  const done = (row: number, column: number): boolean =>
    boxes.some(({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right);
  while (corners.length > 0) {
    corners.sort(([a, b], [c, d]) => a - c || b - d);
    const [top, left] = corners.shift() ?? [0, 0];
    if (top === picture.length - 1 || left === (picture[0]?.length ?? 0) - 1 || done(top, left)) continue;
    const box = boxAt(picture, top, left);
    if (box === undefined) continue;
    boxes.push(box);
    corners.push([top, box.right], [box.bottom, left]);
  }
  const area = boxes.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top) * (right - left), 0);
  if (area !== (picture.length - 1) * ((picture[0]?.length ?? 0) - 1)) {
    throw new RstError(`malformed grid table: its borders do not close\n${picture.slice(0, 3).join("\n")}`);
  }
  return boxes;
}

/** The smallest box whose top left corner is here. */
function boxAt(picture: readonly string[], top: number, left: number): Box | undefined {
  const at = (row: number, column: number): string => picture[row]?.[column] ?? " ";
  for (let right = left + 1; /[-+]/.test(at(top, right)); right++) {
    if (at(top, right) !== "+") continue;
    for (let bottom = top + 1; /[|+]/.test(at(bottom, right)); bottom++) {
      if (at(bottom, right) !== "+" || at(bottom, left) !== "+") continue;
      const floor = picture[bottom]?.slice(left, right + 1) ?? "";
      const wall = picture.slice(top, bottom + 1).map((line) => line[left] ?? " ");
      if (/^[-+]+$/.test(floor) && wall.every((mark) => mark === "|" || mark === "+")) {
        return { top, left, bottom, right };
      }
    }
  }
  return undefined;
}
