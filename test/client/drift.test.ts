import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { otcCbr, tokenAuth } from "cloud-backups";
import { driftCheck, type Drift, type OpenApiDocument } from "cloud-backups/drift";
import huawei from "cloud-backups/huawei-cbr/openapi.json" with { type: "json" };
import identity from "cloud-backups/identity-v3/openapi.json" with { type: "json" };
import openstack from "cloud-backups/openstack-backup/openapi.json" with { type: "json" };
import otc from "cloud-backups/otc-cbr/openapi.json" with { type: "json" };
import { startSandbox } from "../../scripts/sandbox/index.ts";
import { clientsOf } from "../support/sandbox-clients.ts";

const root = join(import.meta.dirname, "../..");

/** What is reported for a body under a schema. */
function differences(schema: object, body: unknown) {
  const found: Omit<Drift, "operationId" | "status">[] = [];
  const document = {
    openapi: "3.1.0",
    paths: {
      "/": { get: { operationId: "show", responses: { "200": { content: { "application/json": { schema } } } } } },
    },
    components: { schemas: { Named: { type: "object", properties: { id: { type: "string" } } } } },
  };
  driftCheck(document, ({ pointer, expected, found: what }) => found.push({ pointer, expected, found: what }))({
    operationId: "show",
    status: 200,
    body,
  });
  return found;
}

test.each<[string, object, unknown, unknown]>([
  ["a value of another type", { type: "string" }, 7, { pointer: "", expected: "string", found: "integer" }],
  ["null where none is documented", { type: "string" }, null, { found: "null" }],
  ["a fraction for a whole number", { type: "integer" }, 1.5, { expected: "integer", found: "number" }],
  [
    "a new word of an enum",
    { type: "string", enum: ["a", "b"] },
    "error_new",
    { expected: "one of a, b", found: '"error_new"' },
  ],
  ["a value that looks like no word, without repeating it", { enum: ["a"] }, "s3cr3t value!", { found: "string" }],
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
  [
    "a difference inside a reference and an array",
    { type: "array", items: { $ref: "#/components/schemas/Named" } },
    [{ id: 1 }],
    { pointer: "/*/id" },
  ],
  [
    "a difference inside a map",
    { type: "object", additionalProperties: { type: "string" } },
    { any: 1 },
    { pointer: "/*" },
  ],
  [
    "a difference from the nearest alternative",
    { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Named" }] },
    { id: 1 },
    { pointer: "/id" },
  ],
  [
    "a difference from a part of allOf",
    { allOf: [{ $ref: "#/components/schemas/Named" }, { properties: { n: { type: "string" } } }] },
    { id: "a", n: 1 },
    { pointer: "/n" },
  ],
])("a drift check reports %s", (_, shape, body, expected) => {
  expect(differences(shape, body)).toEqual([expect.objectContaining(expected)]);
});

test.each<[string, object, unknown]>([
  ["a whole number where any will do", { type: "number" }, 7],
  ["null where it is documented", { type: ["string", "null"] }, null],
  ["what no document describes", { type: "object" }, { anything: 1 }],
  ["an alternative that fits", { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, ["a"]],
  [
    "keys of objects that come from JSON",
    { type: "object", properties: {}, additionalProperties: true },
    JSON.parse('{"__proto__":1}'),
  ],
])("a drift check does not report %s", (_, shape, body) => {
  expect(differences(shape, body)).toEqual([]);
});

test.each([
  ["otc-cbr", otc],
  ["openstack-backup", openstack],
] as const)("the examples in the document of %s pass the drift check", (_, document) => {
  let compared = 0;
  for (const { operationId, status, value } of examplesOf(document)) {
    const drifts: Drift[] = [];
    driftCheck(document, (drift) => drifts.push(drift))({ operationId, status, body: value });
    expect(drifts).toEqual([]);
    compared++;
  }
  expect(compared).toBeGreaterThan(10);
});

test.each<[string, OpenApiDocument, string, number]>([
  ["a list", huawei, "listBackups", 200],
  ["a login", identity, "createToken", 201],
  ["a count", otc, "countVaultResourceInstances", 200],
])("the document has a schema for the answer of %s", (_, document, operationId, status) => {
  const drifts: Drift[] = [];
  driftCheck(document, (drift) => drifts.push(drift))({ operationId, status, body: "text" });
  expect(drifts).toEqual([expect.objectContaining({ operationId, pointer: "", found: "string" })]);
});

test("a drift check on a client reports each difference once, and the caller gets the answer as sent", async () => {
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
  const drifts: Drift[] = [];
  const { openstack: cinder } = clientsOf(sandbox, {
    onAnswer: driftCheck(openstack, (drift) => drifts.push(drift)),
  });
  const backups = await cinder.listBackupsDetail({ with_count: true }).toArray();
  await cinder.showBackup({ backup_id: backups[0]?.id ?? "" });
  await sandbox.close();
  expect(backups.length).toBeGreaterThan(50);
  expect(drifts).toEqual([]);
});

const program = `import document from "cloud-backups/otc-cbr/openapi.json" with { type: "json" };
import { driftCheck } from "./src/drift.ts";
driftCheck(document, ({ pointer, found }) => console.log(pointer, found))({
  operationId: "showBackup", status: 200, body: { backup: { id: 7 } } });`;
const bundled = (external: string[]) =>
  build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "neutral",
    external,
    write: false,
  });

test.each([
  ["Node.js imports it", ["cloud-backups/*"]],
  ["a bundler takes it along", []],
])("a drift check works with the document as JSON where %s", async (_, external) => {
  const { outputFiles } = await bundled(external);
  const args = ["--no-warnings", "--input-type=module"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: outputFiles[0]?.text });
  expect(String(stderr)).toBe("");
  expect({ status, stdout: String(stdout) }).toEqual({ status: 0, stdout: "/backup/id integer\n" });
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
