import { describe, expect, test } from "vitest";
import { ParameterError, openstackBackup, otcCbr, tokenAuth, type OtcCbrOptions } from "../../src/index.ts";
import type { Fetch } from "../../src/client/transport.ts";

/** A client that notes what it sends, and has one backup, one vault and one resource. */
function noting(options: Partial<OtcCbrOptions> = {}) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const fetch: Fetch = (url, init) => {
    sent.push({ url, headers: new Headers(init.headers), body: init.body });
    const answer = { backups: [{ id: "b1" }], count: 1, resources: [], total_count: 0, backup: { id: "b1" } };
    return Promise.resolve(Response.json(answer));
  };
  const given = { endpoint: "https://cbr.example", auth: tokenAuth({ token: "token-1", projectId: "p1" }), fetch };
  return { sent, given, cbr: otcCbr({ ...given, ...options }) };
}

class Filter {
  readonly status = ["error"];
}

const wrongObjects: [string, object][] = [
  ["a Map", new Map([["status", ["error"]]])],
  ["a Set", new Set(["error"])],
  ["URLSearchParams", new URLSearchParams({ status: "error" })],
  ["a promise", Promise.resolve({ status: ["error"] })],
  ["an instance of a class", new Filter()],
  ["an object that inherits", Object.create({ status: ["error"] }) as object],
  ["an array", [{ status: ["error"] }]],
  ["a function", () => ({ status: ["error"] })],
];

describe("what is no plain object is refused by its kind, and nothing is sent", () => {
  test.each(wrongObjects)("%s as parameters, as options and as a body", async (_, wrong) => {
    const { cbr, sent } = noting();
    expect(() => cbr.listBackups(wrong)).toThrow(ParameterError);
    expect(() => cbr.listBackups({}, wrong)).toThrow(ParameterError);
    expect(() => cbr.listBackups({}, { query: wrong as never })).toThrow(/query: .*was given/);
    await expect(cbr.showBackup(wrong as never)).rejects.toThrow(ParameterError);
    await expect(cbr.showBackup({ backup_id: "b1" }, wrong)).rejects.toThrow(ParameterError);
    expect(sent).toEqual([]);
  });

  test.each(wrongObjects.slice(0, 4))("%s in a body, at any depth", (_, wrong) => {
    const { cbr, sent } = noting();
    expect(() => cbr.listVaultResourceInstances({ body: wrong })).toThrow(/body: .*was given/);
    expect(() => cbr.listVaultResourceInstances({ body: { matches: [wrong as never] } })).toThrow(/body: .*was given/);
    expect(sent).toEqual([]);
  });

  test("null, and text", () => {
    const { cbr } = noting();
    for (const wrong of [null, "x", 1] as never[]) {
      expect(() => cbr.listBackups(wrong)).toThrow(/params: .* was given/);
      expect(() => cbr.listBackups({}, wrong)).toThrow(/options: .* was given/);
      expect(() => otcCbr(wrong)).toThrow(/options: .* was given/);
    }
  });

  test("a signal in place of the options", () => {
    const { cbr } = noting();
    expect(() => cbr.listBackups({}, new AbortController().signal as never)).toThrow(/give it as \{ signal \}/);
  });

  test("choices that there are not, by name", () => {
    const { cbr } = noting();
    const wrong = [{ duplicates: "fail" }, { total: "maybe" }, { total: true }, { duplicates: null }];
    for (const one of wrong)
      expect(() => cbr.listBackups({}, one as never)).toThrow(/(duplicates|total): .* was given/);
  });

  test.each(["", " ", "a\nb", "a b"])("a token %j", (token) => {
    expect(() => tokenAuth({ token, projectId: "p1" })).toThrow(/^token: /);
  });

  test("an empty array of an undocumented parameter, which would not filter at all", () => {
    expect(() => noting().cbr.listBackups({}, { query: { id: [] } })).toThrow(/query.id: an empty array/);
  });

  test.each([0, -1, Number.NaN, 2 ** 31, "1000", null])("%s as a time", (ms) => {
    const { cbr } = noting();
    for (const name of ["timeout", "deadline"]) {
      expect(() => cbr.listBackups({}, { [name]: ms })).toThrow(new RegExp(`^${name}: `));
    }
    expect(() => noting({ timeout: ms as never })).toThrow(/^timeout: /);
  });

  test.each(["Host", "host"])("the header %s, which decides who answers", async (name) => {
    const { cbr, sent } = noting();
    const headers = { [name]: "evil.example" };
    await expect(cbr.showBackup({ backup_id: "b1" }, { headers })).rejects.toThrow(/headers.host/);
    const raw = cbr.http.GET("/v3/{project_id}/backups", { params: { path: { project_id: "p1" } }, headers });
    await expect(raw).rejects.toThrow(/headers.host/);
    expect(sent).toEqual([]);
  });
});

describe("what is given is taken", () => {
  test("headers as an object or as Headers", async () => {
    const { cbr, sent } = noting();
    for (const headers of [{ "X-Trace": "t1" }, new Headers({ "X-Trace": "t1" })]) {
      await cbr.showBackup({ backup_id: "b1" }, { headers });
      await cbr.listBackups({}, { headers }).toArray();
    }
    expect(new Set(sent.map((one) => one.headers.get("x-trace")))).toEqual(new Set(["t1"]));
  });

  test("Infinity as a deadline is none", async () => {
    const { cbr } = noting();
    await expect(cbr.showBackup({ backup_id: "b1" }, { deadline: Infinity })).resolves.toBeDefined();
    await expect(cbr.listBackups({}, { deadline: Infinity }).toArray()).resolves.toHaveLength(1);
  });

  test("an object without a prototype", async () => {
    const params = Object.assign(Object.create(null) as object, { status: ["error"] as const });
    const { cbr, sent } = noting();
    await cbr.listBackups(params).toArray();
    expect(sent[0]?.url).toContain("status=error");
  });
});

describe("what is given is copied when it is given", () => {
  test("the client's options", async () => {
    const { given, sent } = noting();
    const options: OtcCbrOptions = { ...given };
    const cbr = otcCbr(options);
    options.endpoint = "https://evil.example";
    options.auth = tokenAuth({ token: "other", projectId: "p2" });
    options.fetch = () => Promise.reject(new Error("not this one"));
    await cbr.showBackup({ backup_id: "b1" });
    expect(sent[0]?.url).toBe("https://cbr.example/v3/p1/backups/b1");
    expect(sent[0]?.headers.get("x-auth-token")).toBe("token-1");
  });

  test("parameters, arrays, bodies and options of a list", async () => {
    const { cbr, sent } = noting();
    const status = ["error" as const, "available" as const];
    const params = { status, name: "a" };
    const headers: Record<string, string> = { "x-a": "1" };
    const ids = ["1", "2"];
    const options = { headers, query: { id: ids }, maxItems: 1 };
    const list = cbr.listBackups(params, options);
    const matches = [{ key: "resource_name" as const, value: "a" }];
    const body = { matches };
    const instances = cbr.listVaultResourceInstances({ body });
    status.pop();
    params.name = "b";
    headers["x-a"] = "2";
    ids.push("3");
    options.maxItems = 99;
    matches.pop();
    await list.toArray();
    await instances.toArray();
    const { searchParams } = new URL(sent[0]?.url ?? "");
    expect([searchParams.getAll("status"), searchParams.get("name")]).toEqual([["error", "available"], "a"]);
    expect([searchParams.getAll("id"), sent[0]?.headers.get("x-a")]).toEqual([["1", "2"], "1"]);
    expect(JSON.parse(String(sent[1]?.body))).toMatchObject({ matches: [{ value: "a" }] });
  });

  test("a body of a call, also while the login is under way", async () => {
    const { cbr, sent } = noting();
    const members = ["p2"];
    const call = cbr.addMembers({ backup_id: "b1", body: { members } });
    members.push("p3");
    await call;
    expect(JSON.parse(String(sent[0]?.body))).toEqual({ members: ["p2"] });
  });
});

test("a page size of none is refused, for Cinder answers nothing for it", () => {
  const cinder = openstackBackup({
    endpoint: "https://cinder.example",
    auth: tokenAuth({ token: "t", projectId: "p" }),
  });
  expect(() => cinder.listBackups({ limit: 0 })).toThrow(/limit: 0 was given; give 1 or more/);
});
