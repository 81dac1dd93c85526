import type { Document, OpenAPIBackend } from "openapi-backend";
import type { Handlers } from "./answer.ts";
import { madeFor } from "./cbr/generate.ts";
import { cbrHandlers } from "./cbr/handlers.ts";
import { recordOf } from "./cbr/record.ts";
import { cbrOrder } from "./cbr/sort.ts";
import { resourceHandlers } from "./cbr/resources.ts";
import { huawei, otc, type Vendor } from "./cbr/vendors.ts";
import { recordFrom } from "./cinder/documented.ts";
import { generateCinder } from "./cinder/generate.ts";
import { cinderHandlers } from "./cinder/handlers.ts";
import { cinderOrder } from "./cinder/sort.ts";
import { cinderState } from "./cinder/state.ts";
import { detailOf } from "./cinder/view.ts";
import { volumeHandlers } from "./cinder/volumes.ts";
import { documentedBackups } from "./data/documented-backups.ts";
import { storeOf } from "./data/store.ts";
import { baseTime } from "./data/times.ts";
import { accounts } from "./identity/accounts.ts";
import { entriesV3 } from "./identity/entries.ts";
import { identityV2Handlers } from "./identity/handlers-v2.ts";
import { identityV3Handlers } from "./identity/handlers-v3.ts";
import type { Tokens } from "./identity/tokens.ts";
import { textAt, type Json } from "./json.ts";
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
  "openstack-volumes": (_, { settings }) => ({
    handlers: volumeHandlers({ cap: settings.cap, base: baseTime(settings.now()) }),
  }),
  "zcom-backup": zcomRole,
  "identity-v3": (_, { tokens, settings, documents, origin }) => ({
    handlers: identityV3Handlers({ tokens, entries: entriesV3(documents), origin, now: settings.now }),
  }),
  "identity-v2": (_, stage) => ({ handlers: identityV2Handlers(stage) }),
};

function cbrRole(vendor: Vendor, backend: OpenAPIBackend, { settings }: Stage): Role {
  const started = settings.now();
  const documented = () =>
    documentedBackups(backend, ["listBackups", "showBackup"], demoId).map((backup) =>
      recordOf(backup, { owner: demoId, vaultUse: 50 }),
    );
  const made = () => madeFor(vendor, settings.count, baseTime(started));
  const store = storeOf(
    () => [...made().records, ...documented()],
    ({ id }) => id,
  );
  const own = () => store.ordered("", cbrOrder(undefined)).filter(({ owner }) => owner === demoId);
  return {
    handlers: { ...cbrHandlers(store, settings), ...resourceHandlers(made) },
    backups: () => own().map(({ backup }) => backup),
  };
}

function cinderRole(backend: OpenAPIBackend, { settings }: Stage): Role {
  const base = baseTime(settings.now());
  const documented = () => documentedBackups(backend, ["listBackupsDetail", "showBackup"], demoId).map(recordFrom);
  const store = storeOf(
    () => [...generateCinder(settings.count, base), ...documented()],
    ({ id }) => id,
  );
  const state = cinderState(store, settings);
  const { key, compare } = cinderOrder({}, 0);
  const own = () => store.ordered(key, compare).filter(({ projectId }) => projectId === demoId);
  return {
    handlers: cinderHandlers(store, state, settings),
    backups: () => own().map((record) => detailOf(record, 0)),
    settle: (status) => {
      state.settle(true, status);
    },
  };
}

function zcomRole(backend: OpenAPIBackend, { settings }: Stage): Role {
  const base = baseTime(settings.now());
  const documented = () => documentedBackups(backend, ["listBackups", "showBackup"], accounts.zcom.tenantId);
  const store = storeOf(
    () => [...documented(), ...generateZcom(settings.count, base)],
    (backup) => textAt(backup, "id") ?? "",
  );
  return { handlers: zcomHandlers(store, settings), backups: () => store.all() };
}
