import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect } from "vitest";
import {
  openstackBackup,
  passwordAuth,
  type OpenstackBackup,
  type OpenstackBackupOptions,
  type TokenAuth,
} from "cloud-backups";
import document from "cloud-backups/openstack-backup/openapi.json" with { type: "json" };
import { driftCheck, type Drift } from "cloud-backups/drift";
import { stateFile } from "./state-file.ts";

/** What up.sh tells of the servers. */
export interface State {
  readonly directory: string;
  readonly region: string;
  readonly domain: { readonly name: string };
  readonly identity: { readonly url: string; readonly access_log: string };
  readonly identity_short: { readonly url: string; readonly token_seconds: number };
  readonly block_storage: Readonly<
    Record<"like" | "default" | "foreign", { readonly url: string; readonly access_log: string }>
  >;
  readonly max_limit: number;
  readonly projects: Readonly<Record<"demo" | "other" | "empty", { readonly id: string; readonly name: string }>>;
  readonly users: Readonly<
    Record<"demo" | "other" | "disabled" | "admin", { readonly name: string; readonly password: string }>
  >;
  readonly application_credential: { readonly id: string; readonly name: string; readonly secret: string };
  readonly seeds: Readonly<Record<"demo" | "other" | "empty", { readonly count: number; readonly file: string }>>;
}

/** A backup as it was put into Cinder's database. */
export interface Row {
  readonly id: string;
  readonly volume_id: string;
  readonly display_name: string | null;
  readonly display_description: string | null;
  readonly status: string;
  readonly size: number | null;
  readonly parent_id: string | null;
  readonly created_at: string;
  readonly deleted: boolean;
}

const isUp = existsSync(stateFile);
/** Tests that need the servers; skipped where these cannot be. */
export const describeOpenstack = describe.skipIf(!isUp);

// Both files are written by our own scripts.
export const state: State = isUp ? (JSON.parse(readFileSync(stateFile, "utf8")) as State) : ({} as State);

/** What the seed put in, in Cinder's default order: newest first, and then by ID, backwards. */
export function seeded(project: "demo" | "other" | "empty"): Row[] {
  const { rows } = JSON.parse(readFileSync(state.seeds[project].file, "utf8")) as { rows: Row[] };
  const order = (row: Row) => `${row.created_at} ${row.id}`;
  return rows.filter(({ deleted }) => !deleted).sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

export function login(
  user: "demo" | "other" | "disabled" | "admin" = "demo",
  project: string = user === "other" ? "other" : user === "admin" ? "admin" : "demo",
  authUrl = state.identity.url,
): TokenAuth {
  const { name, password } = state.users[user];
  return passwordAuth({ authUrl, username: name, password, userDomain: state.domain.name, project });
}

const drifts: Drift[] = [];

/** A client whose answers are all compared with the documents. */
export function cinder(options: Partial<OpenstackBackupOptions> = {}): OpenstackBackup {
  const check = driftCheck(document, (drift) => drifts.push(drift));
  return openstackBackup({ region: state.region, auth: options.auth ?? login(), onAnswer: check, ...options });
}

/** To be called in each file: its last test is that no answer differed from the documents. */
export function expectNoDrift(): void {
  afterAll(() => {
    expect(drifts).toEqual([]);
  });
}

export const ids = (backups: readonly { readonly id: string }[]) => backups.map(({ id }) => id);
