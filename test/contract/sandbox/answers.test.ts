import { expect, test } from "vitest";
import type { Answer } from "../../../scripts/sandbox/answer.ts";
import { tokenStore } from "../../../scripts/sandbox/identity/tokens.ts";
import { textAt } from "../../../scripts/json.ts";
import { zcom } from "../../../scripts/sandbox/manners.ts";
import { playService } from "../../../scripts/sandbox/play.ts";
import { zcomUser } from "../../../scripts/sandbox/identity/users.ts";
import { backendFor } from "../../../scripts/sandbox/spec/backend.ts";
import { readDocuments } from "../../../scripts/sandbox/spec/documents.ts";

/** What a caller gets when the handler of Z.com's list gives this answer. */
async function playedWith(answer: Answer, validateAnswers = true): Promise<Answer> {
  const document = readDocuments().get("zcom-backup");
  if (document === undefined) throw new Error("there is no zcom-backup");
  const tokens = tokenStore({ tokenLifetime: 1_000, now: () => 0 });
  const project = { id: "t", name: "t" };
  const { token } = tokens.issue({ user: zcomUser, methods: ["password"], project });
  const backend = await backendFor(document);
  const handlers = { listBackups: () => answer };
  const service = playService({
    id: "zcom-backup",
    backend,
    manners: zcom,
    handlers,
    tokens,
    validateAnswers,
    now: () => 0,
  });
  const headers = { "x-auth-token": token };
  return service.answer({ method: "GET", path: "/v2/t/backup", rawQuery: "", headers, body: "" });
}

test.each([
  ["lacks a required field", { status: 200, body: {} }, "must have required property 'backup'"],
  ["has a field of another type", { status: 200, body: { backup: "none" } }, "must be array"],
  ["has items that do not fit", { status: 200, body: { backup: [{}] } }, "must have required property 'id'"],
  ["has no body where the spec has one", { status: 200 }, "status 200 has a body in the spec"],
  ["has a status that the spec does not have", { status: 206, body: { backup: [] } }, "status 206 is not in the spec"],
])("the sandbox turns an answer that %s into a 500 with the reason", async (_, answer, reason) => {
  const played = await playedWith(answer);
  expect(played.status).toBe(500);
  expect(textAt(played.body, "computeFault", "message")).toContain(reason);
  expect(textAt(played.body, "computeFault", "message")).toContain("listBackups");
});

test("the sandbox sends an answer that fits as it is, and any answer when unchecked", async () => {
  expect((await playedWith({ status: 200, body: { backup: [] } })).body).toEqual({ backup: [] });
  expect((await playedWith({ status: 200, body: {} }, false)).status).toBe(200);
});
