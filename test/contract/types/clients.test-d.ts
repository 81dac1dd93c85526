import { assertType, describe, expectTypeOf, test } from "vitest";
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

describe("what compiles, and as what", () => {
  test("items, pages and bodies of a list", () => {
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

  test("optional things may be undefined", () => {
    const status: "error" | undefined = undefined;
    assertType(
      cbr.listBackups({ status: status && [status], limit: undefined }, { signal: new AbortController().signal }),
    );
  });

  test("a time is text or a Date, and an array may be readonly", () => {
    const states = ["error", "available"] as const;
    assertType(cbr.listBackups({ start_time: new Date(), end_time: "2024-01-31T00:00:00Z", status: states }));
    // @ts-expect-error no time
    cbr.listBackups({ name: new Date() });
  });

  test("a count is a number, asked for without what the client fills in", () => {
    expectTypeOf(cbr.countVaultResourceInstances()).resolves.toBeNumber();
    assertType(cbr.listVaultResourceInstances({ body: { without_any_tag: true } }));
    // @ts-expect-error the client says whether to list or to count
    cbr.listVaultResourceInstances({ body: { action: "count" } });
  });

  test("regions are offered, and others allowed", () => {
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
});

describe("what does not compile", () => {
  test("a wrong parameter", () => {
    // @ts-expect-error misspelt
    cbr.listBackups({ statuss: ["error"] });
    // @ts-expect-error not a number
    cbr.listBackups({ limit: "10" });
    // @ts-expect-error not an option
    cbr.listBackups({}, { maxitems: 5 });
  });

  test("a wrong enum in a request", () => {
    // @ts-expect-error no such status
    cbr.listBackups({ status: ["availble"] });
    // @ts-expect-error a list, not one
    cbr.listBackups({ status: "error" });
  });

  test("pages of what is no list", () => {
    // @ts-expect-error a promise of one backup
    cbr.showBackup({ backup_id: "x" }).pages();
  });

  test("a missing path parameter", () => {
    // @ts-expect-error no backup_id
    void cbr.showBackup({});
    // @ts-expect-error no params
    void cbr.showBackup();
  });

  test("credentials that lack something", () => {
    // @ts-expect-error no authUrl
    passwordAuth({ username: "a", password: "b", userDomain: "c" });
    // @ts-expect-error no auth
    otcCbr({ region: "eu-de" });
  });

  test("a field that no answer has", () => {
    // @ts-expect-error misspelt
    expectTypeOf<BackupResp["statsu"]>().toBeString();
  });
});
