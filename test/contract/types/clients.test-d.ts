import { assertType, expectTypeOf, test } from "vitest";
import {
  huaweiCbr,
  openstackBackup,
  otcCbr,
  passwordAuth,
  tokenAuth,
  zcomBackup,
  type List,
  type OtcCbr,
} from "cloud-backups";
import type { BackupResp, ListBackupsResponse, ShowBackupResponse } from "../../../generated/otc-cbr/client.ts";
import type { BackupDetail } from "../../../generated/openstack-backup/client.ts";

const auth = tokenAuth({ token: "a-token", projectId: "a-project" });
const cbr = otcCbr({ region: "eu-de", auth });

test("a list has typed items, pages and bodies", () => {
  expectTypeOf(cbr).toEqualTypeOf<OtcCbr>();
  expectTypeOf(cbr.listBackups()).toEqualTypeOf<List<BackupResp, ListBackupsResponse>>();
  expectTypeOf(cbr.listBackups().toArray()).resolves.toEqualTypeOf<BackupResp[]>();
  expectTypeOf(cbr.listBackups().firstPage()).resolves.toHaveProperty("body").toEqualTypeOf<ListBackupsResponse>();
  expectTypeOf(cbr.showBackup({ backup_id: "x" })).resolves.toEqualTypeOf<ShowBackupResponse>();
  const openstack = openstackBackup({ region: "RegionOne", auth });
  expectTypeOf(openstack.listBackupsDetail().toArray()).resolves.toEqualTypeOf<BackupDetail[]>();
});

test("an enum in an answer is open, and still knows its values", () => {
  type Status = NonNullable<BackupResp["status"]>;
  expectTypeOf<"available">().toExtend<Status>();
  expectTypeOf<string>().toExtend<Status>();
  expectTypeOf<number>().not.toExtend<Status>();
});

test("an optional field may be given as undefined", () => {
  const status: "error" | undefined = undefined;
  assertType(
    cbr.listBackups({ status: status && [status], limit: undefined }, { signal: new AbortController().signal }),
  );
});

test("a time may be text or a Date, and an array may be readonly", () => {
  const states = ["error", "available"] as const;
  assertType(cbr.listBackups({ start_time: new Date(), end_time: "2024-01-31T00:00:00Z", status: states }));
  // @ts-expect-error no time
  cbr.listBackups({ name: new Date() });
});

test("a count is a number, and needs no fields that the client fills in", () => {
  expectTypeOf(cbr.countVaultResourceInstances()).resolves.toBeNumber();
  assertType(cbr.listVaultResourceInstances({ body: { without_any_tag: true } }));
  // @ts-expect-error the client says whether to list or to count
  cbr.listVaultResourceInstances({ body: { action: "count" } });
});

test("a region is one of those that are offered, or any other", () => {
  assertType(otcCbr({ region: "eu-nl", auth }));
  assertType(otcCbr({ region: "a-new-one", auth }));
  assertType(huaweiCbr({ endpoint: "https://cbr.example", auth }));
  assertType(zcomBackup({ region: "tyo1", auth }));
});

test("the raw client is typed by the documents", () => {
  void cbr.http
    .GET("/v3/{project_id}/backups", { params: { path: { project_id: "p" }, query: { limit: 1 } } })
    .then(({ data }) => {
      expectTypeOf(data?.backups[0]?.id).toEqualTypeOf<string | undefined>();
    });
  // @ts-expect-error no such path
  void cbr.http.GET("/v3/{project_id}/backup", { params: { path: { project_id: "p" } } });
});

test("a wrong parameter does not compile", () => {
  // @ts-expect-error misspelt
  cbr.listBackups({ statuss: ["error"] });
  // @ts-expect-error not a number
  cbr.listBackups({ limit: "10" });
  // @ts-expect-error not an option
  cbr.listBackups({}, { maxitems: 5 });
});

test("a wrong enum value in a request does not compile", () => {
  // @ts-expect-error no such status
  cbr.listBackups({ status: ["availble"] });
  // @ts-expect-error a list, not one
  cbr.listBackups({ status: "error" });
});

test("pages of what is no list do not compile", () => {
  // @ts-expect-error a promise of one backup
  cbr.showBackup({ backup_id: "x" }).pages();
});

test("a missing path parameter does not compile", () => {
  // @ts-expect-error no backup_id
  void cbr.showBackup({});
  // @ts-expect-error no params
  void cbr.showBackup();
});

test("credentials that lack something do not compile", () => {
  // @ts-expect-error no authUrl
  passwordAuth({ username: "a", password: "b", userDomain: "c" });
  // @ts-expect-error no auth
  otcCbr({ region: "eu-de" });
});

test("a field that no answer has does not compile", () => {
  // @ts-expect-error misspelt
  expectTypeOf<BackupResp["statsu"]>().toBeString();
});
