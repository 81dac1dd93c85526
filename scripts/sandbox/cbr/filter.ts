import { timeOf } from "../data/times.ts";
import { listAt, textAt, type Json } from "../../json.ts";
import type { CbrRecord } from "./record.ts";

/** Query parameters that must equal the field of the same name. */
const equal = [
  "checkpoint_id",
  "image_type",
  "incremental",
  "name",
  "parent_id",
  "resource_az",
  "resource_id",
  "resource_name",
  "resource_type",
  "vault_id",
];

/** Whether a backup is one that the query asks for. */
export function cbrFilter(query: Json, projectId: string): (record: CbrRecord) => boolean {
  const wanted = equal.filter((name) => query[name] !== undefined);
  const statuses = listAt(query, "status");
  const from = query["start_time"] === undefined ? undefined : timeOf(query["start_time"]);
  const until = query["end_time"] === undefined ? undefined : timeOf(query["end_time"]);
  const usedPercent = Number(query["used_percent"] ?? 0);
  const memberStatus = query["member_status"];
  const enterprise = query["enterprise_project_id"] ?? "all_granted_eps";
  const owned = ownedAs(textAt(query, "own_type") ?? "private", projectId);

  return (record) =>
    owned(record) &&
    wanted.every((name) => record.backup[name] === query[name]) &&
    (statuses.length === 0 || statuses.includes(record.backup["status"])) &&
    (from === undefined || record.createdAt >= from) &&
    (until === undefined || record.createdAt <= until) &&
    record.vaultUse >= usedPercent &&
    (memberStatus === undefined || record.memberStatus === memberStatus) &&
    (enterprise === "all_granted_eps" || record.backup["enterprise_project_id"] === enterprise) &&
    // Nothing here is on a dedicated cloud.
    query["dec"] !== true;
}

function ownedAs(type: string, projectId: string): (record: CbrRecord) => boolean {
  const isOwn = (record: CbrRecord) => record.owner === projectId;
  const isShared = (record: CbrRecord) => record.owner !== projectId && record.memberStatus !== undefined;
  if (type === "shared") return isShared;
  return type === "all_granted" ? (record) => isOwn(record) || isShared(record) : isOwn;
}
