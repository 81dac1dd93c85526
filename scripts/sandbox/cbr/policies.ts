import { Refusal, type Call, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import type { Store } from "../data/store.ts";
import { at, listAt, recordAt, recordsAt, textAt, type Json } from "../../json.ts";
import { pageOfAll } from "../spec/documented.ts";
import type { Vendor } from "./vendors.ts";

/** Policies, and to which vaults they apply. */
export function policyHandlers(place: {
  readonly vendor: Vendor;
  readonly policies: Store<Json>;
  readonly vaultFound: (id: string | undefined) => Json;
}): Handlers {
  const { policies } = place;
  const random = seeded(`new policies of ${place.vendor.id}`);

  return {
    listPolicies(call) {
      const { operation_type, vault_id } = call.query;
      const matches = policies
        .all()
        .filter(
          (policy) =>
            (operation_type ?? policy["operation_type"]) === policy["operation_type"] &&
            (vault_id === undefined || vaultsIn(policy).some((one) => one["vault_id"] === vault_id)),
        );
      return { status: 200, body: pageOfAll({ policies: matches, count: matches.length }, call) };
    },
    createPolicy({ body }) {
      const wanted = recordAt(body, "policy") ?? {};
      const policy = {
        enabled: true,
        ...wanted,
        id: random.uuid(),
        trigger: triggerOf(wanted),
        associated_vaults: [],
      };
      policies.add(policy);
      return { status: 200, body: { policy } };
    },
    showPolicy: (call) => ({ status: 200, body: { policy: found(call.params["policy_id"]) } }),
    updatePolicy(call) {
      const policy = found(call.params["policy_id"]);
      const { trigger, operation_definition, ...fields } = recordAt(call.body, "policy") ?? {};
      const changed = {
        ...policy,
        ...fields,
        operation_definition: { ...recordAt(policy, "operation_definition"), ...recordAt(operation_definition) },
        ...(trigger === undefined ? {} : { trigger: { ...recordAt(policy, "trigger"), ...recordAt(trigger) } }),
      };
      policies.add(changed);
      return { status: 200, body: { policy: changed } };
    },
    deletePolicy(call) {
      policies.remove(textAt(found(call.params["policy_id"]), "id") ?? "");
      return { status: 204 };
    },
    associateVaultPolicy(call) {
      const vault_id = vaultOf(call);
      const others = listAt(call.body, "add_policy_ids");
      const ids = [at(call.body, "policy_id"), ...others].filter((id) => typeof id === "string");
      const target = textAt(call.body, "destination_vault_id");
      const more = target === undefined ? {} : { destination_vault_id: target };
      const [first] = ids;
      if (first === undefined) throw new Refusal(400, "Parameter verification failed. No policy", "BackupService.9900");
      for (const id of ids) {
        const policy = found(id);
        const rest = vaultsIn(policy).filter((one) => one["vault_id"] !== vault_id);
        policies.add({ ...policy, associated_vaults: [...rest, { vault_id, ...more }] });
      }
      return { status: 200, body: { associate_policy: { vault_id, policy_id: first, ...more } } };
    },
    disassociateVaultPolicy(call) {
      const vault_id = vaultOf(call);
      const policy = found(textAt(call.body, "policy_id"));
      policies.add({
        ...policy,
        associated_vaults: vaultsIn(policy).filter((one) => one["vault_id"] !== vault_id),
      });
      return { status: 200, body: { dissociate_policy: { vault_id, policy_id: policy["id"] } } };
    },
  };

  function vaultOf({ params }: Call): string {
    return textAt(place.vaultFound(params["vault_id"]), "id") ?? "";
  }

  function found(id: string | undefined): Json {
    const policy = policies.find(id ?? "");
    if (policy === undefined) throw new Refusal(404, "The policy does not exist.", "BackupService.6000");
    return policy;
  }

  function triggerOf(wanted: Json): Json {
    return { id: random.uuid(), name: "default", type: "time", ...recordAt(wanted, "trigger") };
  }
}

export function vaultsIn(policy: Json): readonly Json[] {
  return recordsAt(policy, "associated_vaults");
}
