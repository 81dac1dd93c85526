import type { Document, OpenAPIBackend } from "openapi-backend";
import type { Handlers } from "./answer.ts";
import { madeFor } from "./cbr/generate.ts";
import { backupFound, cbrHandlers } from "./cbr/handlers.ts";
import { memberHandlers } from "./cbr/members.ts";
import { policyHandlers, vaultsIn } from "./cbr/policies.ts";
import { protectableHandlers } from "./cbr/protectables.ts";
import { recordOf } from "./cbr/record.ts";
import { cbrOrder } from "./cbr/sort.ts";
import { tasksOf } from "./cbr/tasks.ts";
import { emptyVault, vaultFound, vaultHandlers, vaultsOf } from "./cbr/vaults.ts";
import { workHandlers } from "./cbr/work.ts";
import { huawei, otc, type Vendor } from "./cbr/vendors.ts";
import { recordFrom } from "./cinder/documented.ts";
import { generateCinder } from "./cinder/generate.ts";
import { cinderHandlers } from "./cinder/handlers.ts";
import { cinderOrder } from "./cinder/sort.ts";
import { cinderState } from "./cinder/state.ts";
import { detailOf } from "./cinder/view.ts";
import { volumeHandlers } from "./cinder/volumes.ts";
import { documentedIds, documentedItems } from "./data/documented-items.ts";
import { storeOf } from "./data/store.ts";
import { baseTime } from "./data/times.ts";
import { accounts } from "./identity/accounts.ts";
import { entriesV3 } from "./identity/entries.ts";
import { identityV2Handlers } from "./identity/handlers-v2.ts";
import { identityV3Handlers } from "./identity/handlers-v3.ts";
import type { Tokens } from "./identity/tokens.ts";
import { textAt, type Json } from "../json.ts";
import type { Settings } from "./options.ts";
import { generateZcom } from "./zcom/generate.ts";
import { zcomHandlers } from "./zcom/handlers.ts";

/** The part of a service that its spec does not tell. */
export interface Role {
  readonly handlers: Handlers;
  /** All backups that the demo project owns, in default order. */
  readonly backups?: () => readonly Json[];
  /** Ends what is under way. */
  readonly settle?: (status?: string) => void;
}

export interface Stage {
  readonly settings: Settings;
  readonly tokens: Tokens;
  readonly documents: ReadonlyMap<string, Document>;
  readonly origin: () => string;
}

const demoId = accounts.projects.demo.id;

/** By service ID; a service that is not among them answers its documented examples. */
export const roles: Readonly<Record<string, (backend: OpenAPIBackend, stage: Stage) => Role>> = {
  "otc-cbr": (backend, stage) => cbrRole(otc, backend, stage),
  "huawei-cbr": (backend, stage) => cbrRole(huawei, backend, stage),
  "openstack-backup": cinderRole,
  "openstack-volumes": (_, { settings, origin }) => ({
    handlers: volumeHandlers({
      cap: settings.cap,
      base: baseTime(settings.now()),
      links: { hostileLinks: settings.hostileLinks, origin },
    }),
  }),
  "zcom-backup": zcomRole,
  "identity-v3": (_, { tokens, settings, documents, origin }) => ({
    handlers: identityV3Handlers({ tokens, entries: entriesV3(documents), origin, now: settings.now }),
  }),
  "identity-v2": (_, stage) => ({ handlers: identityV2Handlers(stage) }),
};

function cbrRole(vendor: Vendor, backend: OpenAPIBackend, { settings }: Stage): Role {
  const { now, cap, creationTime } = settings;
  const started = now();
  const items = (operations: readonly string[], names: readonly string[]) =>
    documentedItems(backend, operations, names, demoId);
  const made = () => madeFor(vendor, settings.count, baseTime(started));
  /** The items, and one more for each ID that an example has for them. */
  const withNamed = (field: string, known: readonly Json[], make = (id: string): Json => ({ ...known[0], id })) => {
    const fields = field === "vault_id" ? [field, "destination_vault_id"] : [field];
    const ids = new Set(fields.flatMap((one) => documentedIds(backend.document, one)));
    const named = [...ids].filter((id) => !known.some((one) => one["id"] === id));
    return [...known, ...named.map(make)];
  };
  const idOf = (item: Json) => textAt(item, "id") ?? "";
  const backups = () =>
    items(["listBackups", "showBackup"], ["backups", "backup"]).map((backup) =>
      recordOf(backup, { owner: demoId, vaultUse: 50 }),
    );
  const store = storeOf(
    () => [...made().records, ...backups()],
    ({ id }) => id,
  );
  const vaults = storeOf(
    () =>
      withNamed("vault_id", [...items(["listVaults"], ["vaults"]), ...vaultsOf(made(), vendor, demoId)], (id) =>
        emptyVault(id, vendor, demoId),
      ),
    idOf,
  );
  const policies = storeOf(
    () => withNamed("policy_id", items(["listPolicies", "showPolicy"], ["policies", "policy"])),
    idOf,
  );
  const tasks = tasksOf({
    documented: () =>
      withNamed("operation_log_id", items(["listTasks", "showTask"], ["operation_logs", "operation_log"])),
    creationTime,
    now,
    write: vendor.write,
  });
  const own = () => store.ordered("", cbrOrder(undefined)).filter(({ owner }) => owner === demoId);
  const place = { vendor, store, tasks, cap, now, deletedAs401: settings.deletedAs401 && vendor.isHuawei };
  const vault = (id: string | undefined) => vaultFound({ vaults }, id);
  return {
    handlers: {
      ...cbrHandlers(place),
      ...workHandlers({
        ...place,
        vaultFound: vault,
        documented: () => withNamed("checkpoint_id", items(["showCheckpoint"], ["checkpoint"])),
      }),
      ...tasks.handlers,
      ...memberHandlers({ vendor, now, backupId: (call) => backupFound(place, call).id }),
      ...policyHandlers({ vendor, policies, vaultFound: vault }),
      ...protectableHandlers(made),
      ...vaultHandlers({
        vendor,
        vaults,
        tasks,
        now,
        deleteBackups(vaultId, resourceId) {
          const isGone = ({ backup }: { backup: Json }) =>
            backup["vault_id"] === vaultId && (resourceId ?? backup["resource_id"]) === backup["resource_id"];
          for (const { id } of store.all().filter(isGone)) store.remove(id);
        },
        policiesOf: (vaultId) =>
          policies
            .all()
            .filter((policy) => vaultsIn(policy).some((one) => one["vault_id"] === vaultId))
            .map(idOf),
      }),
    },
    backups: () => own().map(({ backup }) => backup),
    settle: (status = "success") => {
      tasks.settle(true, !/^(error|fail)/.test(status));
    },
  };
}

function cinderRole(backend: OpenAPIBackend, { settings, origin }: Stage): Role {
  const base = baseTime(settings.now());
  const documented = () =>
    documentedItems(backend, ["listBackupsDetail", "showBackup"], ["backups", "backup"], demoId).map(recordFrom);
  const store = storeOf(
    () => [...generateCinder(settings.count, base), ...documented()],
    ({ id }) => id,
  );
  const state = cinderState(store, settings);
  const { key, compare } = cinderOrder({}, 0);
  const own = () => store.ordered(key, compare).filter(({ projectId }) => projectId === demoId);
  return {
    handlers: cinderHandlers(store, state, { ...settings, links: { ...settings, origin } }),
    backups: () => own().map((record) => detailOf(record, 0)),
    settle: (status) => {
      state.settle(true, status);
    },
  };
}

function zcomRole(backend: OpenAPIBackend, { settings }: Stage): Role {
  const base = baseTime(settings.now());
  const documented = () =>
    documentedItems(backend, ["listBackups", "showBackup"], ["backups", "backup"], accounts.zcom.tenantId);
  const store = storeOf(
    () => [...documented(), ...generateZcom(settings.count, base)],
    (backup) => textAt(backup, "id") ?? "",
  );
  return { handlers: zcomHandlers(store, settings), backups: () => store.all() };
}
