import type { Handlers } from "../answer.ts";
import { naive } from "../data/times.ts";
import { recordsAt, type Json } from "../json.ts";
import { documentedSuccess, forProject, pageOfAll } from "../spec/documented.ts";
import type { Resource } from "./generate.ts";

/** The list of vaults: the documented ones, and those that the resources are in. */
export function vaultHandlers(resources: () => readonly Resource[]): Handlers {
  return {
    listVaults(call) {
      const projectId = call.session?.project?.id ?? "";
      const { examples } = documentedSuccess(call.operation);
      const documented = examples.flatMap((example) => recordsAt(forProject(example, projectId), "vaults"));
      const vaults = [...documented, ...vaultsOf(resources(), projectId)];
      return { status: 200, body: pageOfAll({ vaults, count: vaults.length }, call) };
    },
  };
}

function vaultsOf(resources: readonly Resource[], projectId: string): Json[] {
  const vaults = new Map<string, Resource[]>();
  for (const resource of resources) {
    // A vault takes resources of one kind.
    const key = `${resource.kind.objectType} ${resource.vault.id}`;
    vaults.set(key, [...(vaults.get(key) ?? []), resource]);
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
