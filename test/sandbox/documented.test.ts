import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../support/sandbox/index.ts";
import { documentedSuccess } from "../support/sandbox/spec/documented.ts";
import { backendFor } from "../support/sandbox/spec/backend.ts";
import { readDocuments } from "../support/sandbox/spec/documents.ts";
import { ask, login, zcomLogin } from "./ask.ts";
import { exampleRequest } from "./example-request.ts";

let sandbox: Sandbox;
let tokens: { readonly admin: string; readonly zcom: string };
beforeAll(async () => {
  sandbox = await startSandbox({ count: 40 });
  tokens = { admin: await login(sandbox, { who: "admin" }), zcom: await zcomLogin(sandbox) };
});
afterAll(() => sandbox.close());

/** The documented credentials are nobody's here; login.test.ts has those that are. */
const leftOut = new Set(["identity-v3 createToken", "identity-v2 createToken"]);

const backends = await Promise.all(
  [...readDocuments()].map(async ([service, document]) => ({ service, backend: await backendFor(document) })),
);
const cases = backends
  .flatMap(({ service, backend }) => backend.getOperations().map((operation) => ({ service, operation })))
  .map((one) => ({ ...one, id: `${one.service} ${one.operation.operationId ?? ""}` }))
  .filter(({ id }) => !leftOut.has(id));

test.each(cases)("$id answers as documented", async ({ service, operation }) => {
  const token = service === "zcom-backup" ? tokens.zcom : tokens.admin;
  const { path, question } = exampleRequest(sandbox, service, operation, token);
  const reply = await ask(`${sandbox.endpoints[service] ?? ""}${path}`, question);
  const { status, examples } = documentedSuccess(operation);
  // The sandbox itself answers 500 where its answer does not fit the schema.
  const wanted = operation.operationId === "runBackupAction" ? 202 : status;
  expect([reply.status, reply.status > 300 ? reply.text : ""]).toEqual([wanted, ""]);
  if (status !== 300) expect(reply.text === "").toBe(examples.length === 0);
  // What was revoked here is needed elsewhere.
  if (operation.operationId === "revokeToken") tokens = { ...tokens, admin: await login(sandbox, { who: "admin" }) };
});
