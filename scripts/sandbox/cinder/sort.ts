import { Refusal } from "../answer.ts";
import { compareBy, type Compare } from "../data/store.ts";
import { textAt, type Json } from "../../json.ts";
import type { CinderRecord } from "./record.ts";

const columns: Readonly<Record<string, (record: CinderRecord) => string | number>> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  size: ({ size }) => size,
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ updatedAt }) => updatedAt ?? "",
  volume_id: ({ volumeId }) => volumeId,
  availability_zone: ({ zone }) => zone ?? "",
  container: ({ container }) => container ?? "",
};

/** As Cinder does it: `created_at` and `id` settle what is left open, in the direction of the first key. */
export function cinderOrder(query: Json, version: number): { key: string; compare: Compare<CinderRecord> } {
  const keys = keysOf(query);
  const descending = keys[0]?.descending ?? true;
  const all = [...keys, { name: "created_at", descending }, { name: "id", descending }];
  const parts = all.map((key) => ({ value: columnOf(key.name, version), descending: key.descending }));
  return { key: JSON.stringify(all), compare: compareBy(parts) };
}

function keysOf(query: Json): { name: string; descending: boolean }[] {
  const sort = textAt(query, "sort");
  const key = textAt(query, "sort_key");
  const direction = textAt(query, "sort_dir");
  if (sort === undefined) return [{ name: key ?? "created_at", descending: isDescending(direction ?? "desc") }];
  if (key !== undefined || direction !== undefined) {
    throw new Refusal(
      400,
      "The 'sort_key' and 'sort_dir' parameters are deprecated and cannot be used with the 'sort' parameter.",
    );
  }
  return sort.split(",").map((part) => {
    const [name = "", direction = "desc"] = part.split(":");
    return { name, descending: isDescending(direction) };
  });
}

function isDescending(direction: string): boolean {
  if (direction === "asc" || direction === "desc") return direction === "desc";
  throw new Refusal(400, "Invalid input received: Unknown sort direction, must be 'desc' or 'asc'.");
}

/** The name can be sorted by since version 3.37. */
function columnOf(name: string, version: number): (record: CinderRecord) => string | number {
  const column = name === "name" && version >= 37 ? (record: CinderRecord) => record.name ?? "" : columns[name];
  if (column !== undefined) return column;
  throw new Refusal(400, `Invalid input received: Sort key supplied is invalid: ${name}`);
}
