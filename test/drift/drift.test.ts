import { describe, expect, test } from "vitest";
import { openstackBackup, otcCbr, tokenAuth } from "cloud-backups";
import { answers as huawei } from "../../generated/huawei-cbr/answers.ts";
import { answers as identity } from "../../generated/identity-v3/answers.ts";
import { answers as openstack } from "../../generated/openstack-backup/answers.ts";
import openstackDocument from "../../generated/openstack-backup/openapi.json" with { type: "json" };
import { answers as otc } from "../../generated/otc-cbr/answers.ts";
import otcDocument from "../../generated/otc-cbr/openapi.json" with { type: "json" };
import { compare } from "../../src/drift/compare.ts";
import { driftCheck, type Answers, type Drift } from "../../src/drift/index.ts";
import { startSandbox } from "../../scripts/sandbox/index.ts";

/** What is reported for a body under a shape. */
function differences(shape: Answers["schemas"][string], body: unknown) {
  return compare(
    { operations: {}, schemas: { Named: { type: "object", properties: { id: { type: "string" } } } } },
    shape,
    body,
  );
}

describe("what counts as a difference", () => {
  test.each<[string, Answers["schemas"][string], unknown, unknown]>([
    ["a type", { type: "string" }, 7, { pointer: "", expected: "string", found: "integer" }],
    ["null where none is documented", { type: "string" }, null, { found: "null" }],
    ["a fraction for a whole number", { type: "integer" }, 1.5, { expected: "integer", found: "number" }],
    [
      "a new word of an enum",
      { type: "string", enum: ["a", "b"] },
      "error_new",
      { expected: "one of a, b", found: '"error_new"' },
    ],
    ["what looks like no word is not repeated", { enum: ["a"] }, "s3cr3t value!", { found: "string" }],
    [
      "an unknown field",
      { type: "object", properties: {} },
      { x: [] },
      { pointer: "/x", expected: "no such field", found: "array" },
    ],
    [
      "a missing field",
      { type: "object", properties: {}, required: ["a/b"] },
      {},
      { pointer: "/a~1b", found: "nothing" },
    ],
    ["inside a reference and an array", { type: "array", items: { $ref: "Named" } }, [{ id: 1 }], { pointer: "/*/id" }],
    ["inside a map", { type: "object", additionalProperties: { type: "string" } }, { any: 1 }, { pointer: "/*" }],
    ["the nearest alternative", { oneOf: [{ type: "string" }, { $ref: "Named" }] }, { id: 1 }, { pointer: "/id" }],
    [
      "a part of allOf",
      { allOf: [{ $ref: "Named" }, { properties: { n: { type: "string" } } }] },
      { id: "a", n: 1 },
      { pointer: "/n" },
    ],
  ])("%s", (_, shape, body, expected) => {
    expect(differences(shape, body)).toEqual([expect.objectContaining(expected)]);
  });

  test.each<[string, Answers["schemas"][string], unknown]>([
    ["a whole number where any will do", { type: "number" }, 7],
    ["null where it is documented", { type: ["string", "null"] }, null],
    ["what no document describes", { type: "object" }, { anything: 1 }],
    ["an alternative that fits", { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, ["a"]],
    [
      "keys of objects that come from JSON",
      { type: "object", properties: {}, additionalProperties: true },
      JSON.parse('{"__proto__":1}'),
    ],
  ])("not %s", (_, shape, body) => {
    expect(differences(shape, body)).toEqual([]);
  });
});

describe("the documents' own examples", () => {
  const statusOf = (answers: Answers, operationId: string) =>
    Object.keys(answers.operations[operationId] ?? {})[0] ?? "";

  test.each([
    ["otc-cbr", otc, otcDocument],
    ["openstack-backup", openstack, openstackDocument],
  ] as const)("%s: no answer differs", (_, answers, document) => {
    let compared = 0;
    for (const { operationId, status, value } of examplesOf(document)) {
      const drifts: Drift[] = [];
      driftCheck(answers, (drift) => drifts.push(drift))({ operationId, status, body: value });
      expect(drifts).toEqual([]);
      compared++;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test("each list and each login has a schema to compare with", () => {
    expect(statusOf(huawei, "listBackups")).toBe("200");
    expect(statusOf(identity, "createToken")).toBe("201");
  });
});

describe("with a client", () => {
  test("each kind of difference is reported once, and the answer reaches the caller as sent", async () => {
    const backup = { id: "a", status: "half-done", colour: "blue" };
    const body = { backups: [backup, { ...backup, id: "b" }], count: 2 };
    const drifts: Drift[] = [];
    let asked = 0;
    const cbr = otcCbr({
      endpoint: "https://cbr.example",
      auth: tokenAuth({ token: "a-token", projectId: "p" }),
      fetch: () => Promise.resolve(Response.json(asked++ === 0 ? body : { backups: [] })),
      onAnswer: driftCheck(otc, (drift) => drifts.push(drift)),
    });
    expect(await cbr.listBackups().toArray()).toEqual(body.backups);
    expect(drifts.map(({ pointer, found }) => [pointer, found])).toEqual([
      ["/backups/*/status", '"half-done"'],
      ["/backups/*/colour", "string"],
    ]);
  });

  test("the sandbox answers as documented", async () => {
    const sandbox = await startSandbox({ count: 50 });
    const { demo } = sandbox.accounts;
    const { passwordAuth } = await import("cloud-backups");
    const { username, password, userDomain, project } = demo;
    const drifts: Drift[] = [];
    const cinder = openstackBackup({
      region: "RegionOne",
      auth: passwordAuth({ authUrl: sandbox.identityUrl, username, password, userDomain, project }),
      onAnswer: driftCheck(openstack, (drift) => drifts.push(drift)),
    });
    const backups = await cinder.listBackupsDetail({ with_count: true }).toArray();
    await cinder.showBackup({ backup_id: backups[0]?.id ?? "" });
    await sandbox.close();
    expect(backups.length).toBeGreaterThan(50);
    expect(drifts).toEqual([]);
  });
});

interface Example {
  readonly operationId: string;
  readonly status: number;
  readonly value: unknown;
}

/** The examples of successful answers in a bundled document. */
function examplesOf(document: object): Example[] {
  const found: Example[] = [];
  const deref = (value: unknown): unknown => {
    const ref = field(value, "$ref");
    if (typeof ref !== "string") return value;
    return deref(
      ref
        .slice(2)
        .split("/")
        .reduce<unknown>((place, key) => field(place, key.replaceAll("~1", "/")), document),
    );
  };
  for (const item of values(field(document, "paths"))) {
    for (const operation of values(item)) {
      const operationId = field(operation, "operationId");
      if (typeof operationId !== "string") continue;
      for (const [status, answer] of Object.entries(record(field(operation, "responses")))) {
        if (!status.startsWith("2")) continue;
        for (const media of values(field(deref(answer), "content"))) {
          for (const example of values(field(media, "examples"))) {
            found.push({ operationId, status: Number(status), value: field(deref(example), "value") });
          }
        }
      }
    }
  }
  return found;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function values(value: unknown): unknown[] {
  return Object.values(record(value));
}
