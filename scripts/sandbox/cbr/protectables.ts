import { Refusal, type Call, type Handlers } from "../answer.ts";
import { at, numberAt, textAt, recordsAt, type Json } from "../../json.ts";
import { documentedSuccess, forProject } from "../spec/documented.ts";
import type { Made, Resource } from "./generate.ts";

const most = 50;

/** What may be put into a vault; the documented ones first. */
export function protectableHandlers(made: () => Made): Handlers {
  return {
    /** At most 50 a page, and no total. For servers an offset is the number of a page, as their own service has it. */
    listProtectables(call) {
      const { query, params } = call;
      const all = instancesOf(call).filter(
        (instance) =>
          ["name", "status", "id"].every((name) => query[name] === undefined || instance[name] === query[name]) &&
          (query["server_id"] === undefined ||
            recordsAt(instance, "detail", "attachments").some((one) => one["server_id"] === query["server_id"])),
      );
      const limit = Math.min(numberAt(query, "limit") ?? most, most);
      const offset = numberAt(query, "offset") ?? 0;
      const marker = textAt(query, "marker");
      const after = marker === undefined ? 0 : all.findIndex(({ id }) => id === marker) + 1;
      if (marker !== undefined && after === 0) return { status: 200, body: { instances: [] } };
      const skipped = params["protectable_type"] === "server" ? (Math.max(offset, 1) - 1) * limit : offset;
      return { status: 200, body: { instances: all.slice(after + skipped, after + skipped + limit) } };
    },
    showProtectable(call) {
      const wanted = call.params["instance_id"];
      const { status, examples } = documentedSuccess(call.operation);
      const documented = examples.find((one) => at(one, "instance", "id") === wanted);
      if (documented !== undefined) return { status, body: documented };
      const instance = instancesOf(call).find(({ id }) => id === wanted);
      if (instance === undefined) throw new Refusal(404, "The resource does not exist.", "BackupService.6302");
      return { status: 200, body: { instance } };
    },
  };

  function instancesOf(call: Call): Json[] {
    const wanted = call.params["protectable_type"] ?? "";
    const documented =
      wanted !== "server"
        ? []
        : documentedSuccess(call.operation).examples.flatMap((example) =>
            recordsAt(forProject(example, call.session?.project?.id), "instances"),
          );
    const { resources, outside } = made();
    // A desktop is asked for by either of two names.
    const own = [...resources, ...outside].filter(({ kind }) => wanted.replace(/_v2$/, "") === kind.objectType);
    return [...documented, ...own.map(protectableOf)];
  }
}

function protectableOf({ id, name, size, kind }: Resource): Json {
  const isServer = kind.objectType === "server";
  return {
    id,
    name,
    size,
    type: kind.type,
    status: isServer ? "ACTIVE" : "in-use",
    children: [],
    detail: isServer ? { id, created: "2026-01-10T08:00:00Z" } : { id, created_at: "2026-01-10T08:00:00.000000" },
    protectable: { result: true, code: "", reason: "", vault: null },
  };
}
