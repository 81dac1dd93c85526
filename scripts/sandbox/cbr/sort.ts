import { timeOf } from "../data/times.ts";
import { compareBy, type Compare } from "../data/store.ts";
import type { CbrRecord } from "./record.ts";

/** The order that `sort` asks for; without it, newest first. IDs settle what is left open. */
export function cbrOrder(sort: string | undefined): Compare<CbrRecord> {
  const keys = (sort ?? "created_at").split(",").map((part) => {
    const [key = "", direction = "desc"] = part.split(":");
    return { value: valueOf(key), descending: direction === "desc" };
  });
  return compareBy([...keys, { value: (record) => record.id, descending: true }]);
}

function valueOf(key: string): (record: CbrRecord) => string | number {
  if (key === "created_at") return (record) => record.createdAt;
  if (key.endsWith("_at")) return ({ backup }) => timeOf(backup[key]);
  return ({ backup }) => {
    const value = backup[key];
    return typeof value === "string" ? value : "";
  };
}
