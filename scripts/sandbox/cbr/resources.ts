import type { Call, Handler, Handlers } from "../answer.ts";
import { naive } from "../data/times.ts";
import { recordsAt, type Json } from "../json.ts";
import { documentedSuccess, forProject, pageOfAll } from "../spec/documented.ts";
import type { Made, Resource } from "./generate.ts";

/** The lists of vaults and of what may be in one. What is documented comes first. */
export function resourceHandlers(made: () => Made): Handlers {
  const list =
    (field: string, itemsOf: (call: Call, projectId: string) => readonly Json[], hasCount: boolean): Handler =>
    (call) => {
      const projectId = call.session?.project?.id ?? "";
      // Several examples may show the same one.
      const items = [...new Map(itemsOf(call, projectId).map((item) => [item["id"], item])).values()];
      const all = { [field]: items, ...(hasCount ? { count: items.length } : {}) };
      return { status: 200, body: pageOfAll(all, call) };
    };
  const documented = (call: Call, field: string, projectId: string) =>
    documentedSuccess(call.operation).examples.flatMap((example) => recordsAt(forProject(example, projectId), field));
  return {
    listVaults: list(
      "vaults",
      (call, projectId) => [...documented(call, "vaults", projectId), ...vaultsOf(made().resources, projectId)],
      true,
    ),
    listProtectables: list(
      "instances",
      (call, projectId) => {
        const wanted = call.params["protectable_type"];
        const { resources, outside } = made();
        const own = [...resources, ...outside].filter(({ kind }) => kind.objectType === wanted);
        return [...(wanted === "server" ? documented(call, "instances", projectId) : []), ...own.map(protectableOf)];
      },
      false,
    ),
  };
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

function vaultsOf(resources: readonly Resource[], projectId: string): Json[] {
  const vaults = new Map<string, Resource[]>();
  for (const resource of resources) {
    const { id } = resource.vault;
    vaults.set(id, [...(vaults.get(id) ?? []), resource]);
  }
  return [...vaults.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [vaultOf(first, members, projectId)];
  });
}

function vaultOf({ vault, kind }: Resource, members: readonly Resource[], projectId: string): Json {
  const allocated = members.reduce((sum, { size }) => sum + size, 0);
  return {
    id: vault.id,
    name: `vault-${vault.id.slice(0, 4)}`,
    description: "",
    project_id: projectId,
    provider_id: kind.provider,
    created_at: naive(Date.parse("2026-01-10T08:00:00Z")),
    resources: members.map(({ id, name, size }) => ({
      id,
      name,
      type: kind.type,
      size,
      protect_status: "available",
    })),
    tags: [],
    auto_bind: false,
    auto_expand: false,
    billing: {
      allocated,
      charging_mode: "post_paid",
      cloud_type: "public",
      consistent_level: "crash_consistent",
      object_type: kind.objectType,
      protect_type: "backup",
      size: allocated * 2,
      ...(kind.vaultCode === undefined ? {} : { spec_code: kind.vaultCode }),
      status: "available",
      used: Math.round((allocated * 2_048 * vault.use) / 100),
    },
  };
}
