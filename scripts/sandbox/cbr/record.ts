import { timeOf } from "../data/times.ts";
import { recordsAt, textAt, type Json } from "../../json.ts";

/** A backup, and what the service knows of it but does not show. */
export interface CbrRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly backup: Json;
  readonly owner: string;
  /** Of a backup that another project shares. */
  readonly memberStatus?: "pending" | "accepted" | "rejected";
  /** How full its vault is, in percent. */
  readonly vaultUse: number;
}

export function recordOf(backup: Json, more: Omit<CbrRecord, "id" | "createdAt" | "backup">): CbrRecord {
  return { ...more, backup, id: textAt(backup, "id") ?? "", createdAt: timeOf(backup["created_at"]) };
}

/** The backups of disks within a server's backup. */
export function childrenOf(record: CbrRecord): CbrRecord[] {
  return recordsAt(record.backup, "children").map((child) => recordOf(child, record));
}
