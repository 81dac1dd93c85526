import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { documentedSuccess } from "../../../scripts/sandbox/spec/documented.ts";
import { ask, login, zcomLogin } from "./ask.ts";
import { documentedOperations } from "./documented-operations.ts";
import { exampleRequest, prepare } from "./example-request.ts";

/** In ms. What one test deletes must still be there for the next ones, however slow the machine is. */
const creationTime = 24 * 60 * 60 * 1_000;

let sandbox: Sandbox;
let tokens: { readonly admin: string; readonly zcom: string };
beforeAll(async () => {
  sandbox = await startSandbox({ count: 40, creationTime });
  tokens = { admin: await login(sandbox, { who: "admin" }), zcom: await zcomLogin(sandbox) };
});
afterAll(() => sandbox.close());

test.each(documentedOperations)("the sandbox answers %s as documented", async (_, { service, operation }) => {
  const token = service === "zcom-backup" ? tokens.zcom : tokens.admin;
  const request = exampleRequest(sandbox, service, operation, token);
  const { path, question } = request;
  await prepare(sandbox, service, request, token);
  const reply = await ask(`${sandbox.endpoints[service] ?? ""}${path}`, question);
  const { status, examples } = documentedSuccess(operation);
  // The sandbox itself answers 500 where its answer does not fit the schema.
  const wanted = operation.operationId === "runBackupAction" ? 202 : status;
  expect([reply.status, reply.status > 300 ? reply.text : ""]).toEqual([wanted, ""]);
  if (status !== 300) expect(reply.text === "").toBe(examples.length === 0);
  // What was revoked here is needed elsewhere.
  if (operation.operationId === "revokeToken") tokens = { ...tokens, admin: await login(sandbox, { who: "admin" }) };
});
