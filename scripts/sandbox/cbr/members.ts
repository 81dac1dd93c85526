import { Refusal, type Call, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import { listAt, textAt, type Json } from "../../json.ts";
import { pageOfAll } from "../spec/documented.ts";
import type { Vendor } from "./vendors.ts";

/** The projects that backups are shared with. A member's ID in a path is the ID of its project. */
export function memberHandlers(place: {
  readonly vendor: Vendor;
  readonly now: () => number;
  /** The ID of the call's backup, which must be there. */
  readonly backupId: (call: Call) => string;
}): Handlers {
  const { vendor, now, backupId } = place;
  const random = seeded(`members of ${vendor.id}`);
  const members = new Map<string, readonly Json[]>();
  const of = (id: string) => members.get(id) ?? [];

  return {
    listMembers(call) {
      const { query } = call;
      const matches = of(backupId(call)).filter((member) =>
        ["dest_project_id", "image_id", "status", "vault_id"].every(
          (name) => query[name] === undefined || query[name] === member[name],
        ),
      );
      return { status: 200, body: pageOfAll({ members: matches, count: matches.length }, call) };
    },
    addMembers(call) {
      const id = backupId(call);
      const added = listAt(call.body, "members").map((dest_project_id): Json => ({
        id: random.uuid(),
        backup_id: id,
        dest_project_id,
        status: "pending",
        created_at: vendor.write(now(), 0),
        ...(vendor.isHuawei ? { updated_at: null, image_id: null, vault_id: null } : {}),
      }));
      const isNew = ({ dest_project_id }: Json) => added.every((one) => one["dest_project_id"] !== dest_project_id);
      members.set(id, [...of(id).filter(isNew), ...added]);
      return { status: 200, body: { members: added, count: added.length } };
    },
    showMemberDetail: (call) => ({ status: 200, body: { member: found(call) } }),
    updateMemberStatus(call) {
      const member: Json = {
        ...found(call),
        status: textAt(call.body, "status"),
        updated_at: vendor.write(now(), 0),
        ...(textAt(call.body, "vault_id") === undefined ? {} : { vault_id: textAt(call.body, "vault_id") }),
      };
      const id = backupId(call);
      members.set(
        id,
        of(id).map((one) => (one["id"] === member["id"] ? member : one)),
      );
      return { status: 200, body: { member } };
    },
    deleteMember(call) {
      const gone = found(call);
      const id = backupId(call);
      members.set(
        id,
        of(id).filter((one) => one !== gone),
      );
      return { status: 204 };
    },
  };

  function found(call: Call): Json {
    const member = of(backupId(call)).find((one) => one["dest_project_id"] === call.params["member_id"]);
    if (member === undefined) throw new Refusal(404, "The share member does not exist.", "BackupService.6705");
    return member;
  }
}
