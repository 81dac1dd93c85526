import fc from "fast-check";
import { expect, test } from "vitest";
import { identityV3, openstackBackup, otcCbr, tokenAuth, type OtcCbr } from "../../src/index.ts";
import type { Operation } from "../../src/client/operation.ts";
import { createService } from "../../src/client/service.ts";
import { json } from "../support/faults/answers.ts";
import { clientOf, projectId, served, token } from "../support/faults/served.ts";

const good = json({ backup: { id: "b1" }, backups: [] });
const auth = tokenAuth({ token, projectId });
const circle: { self?: unknown } = {};
circle.self = circle;
const lone = String.fromCharCode(0xd800);

/** Calls a method with what its types would not let through, and tells how it failed. */
async function errorOf(cbr: OtcCbr, method: keyof OtcCbr, ...given: unknown[]): Promise<unknown> {
  const call: unknown = Reflect.get(cbr, method);
  if (typeof call !== "function") throw new Error(`${method} is no method`);
  try {
    const made: unknown = Reflect.apply(call, cbr, given);
    await (typeof made === "object" && made !== null && "toArray" in made && typeof made.toArray === "function"
      ? Reflect.apply(made.toArray, made, [])
      : made);
    return undefined;
  } catch (error) {
    return error;
  }
}

const wrong: [string, keyof OtcCbr, unknown, string, string][] = [
  ["a limit of zero", "listBackups", { limit: 0 }, "limit", "0 was given; give 1 or more"],
  ["a negative limit", "listBackups", { limit: -1 }, "limit", "-1 was given"],
  ["a limit that is no whole number", "listBackups", { limit: 1.5 }, "limit", "whole number"],
  ["NaN for a limit", "listBackups", { limit: NaN }, "limit", "NaN was given; give a number"],
  ["an endless limit", "listBackups", { limit: Infinity }, "limit", "Infinity was given"],
  ["a limit as text", "listBackups", { limit: "10" }, "limit", "a string was given; give a number"],
  ["null for a limit", "listBackups", { limit: null }, "limit", "null was given"],
  ["a negative offset", "listBackups", { offset: -1 }, "offset", "give 0 or more"],
  ["text for a boolean", "listBackups", { dec: "true" }, "dec", "give a boolean"],
  ["a number for text", "listBackups", { name: 5 }, "name", "give a string"],
  ["an object for text", "listBackups", { name: {} }, "name", "an object was given"],
  ["an array for text", "listBackups", { name: ["a"] }, "name", "an array was given"],
  ["text for an array", "listBackups", { status: "available" }, "status", "give an array"],
  ["an empty array", "listBackups", { status: [] }, "status", "leave it out"],
  ["null in an array", "listBackups", { status: ["available", null] }, "status", "neither text"],
  ["a lone surrogate", "listBackups", { name: `a${lone}` }, "name", "lone surrogate"],
  ["a lone surrogate in an array", "listBackups", { status: [lone] }, "status", "lone surrogate"],
  ["an unknown name", "listBackups", { stauts: ["available"] }, "stauts", "has no such parameter; it has "],
  ["a name that every object has", "listBackups", { constructor: "x" }, "constructor", "no such parameter"],
  ["__proto__", "listBackups", JSON.parse('{"__proto__": "x"}'), "__proto__", "no such parameter"],
  ["a body where there is none", "showBackup", { backup_id: "b1", body: {} }, "body", "no such parameter"],
  ["no body where one is needed", "addMembers", { backup_id: "b1" }, "body", "addMembers needs it"],
  ["a body that holds itself", "addMembers", { backup_id: "b1", body: circle }, "body", "cannot be written as JSON"],
  ["a body with a BigInt", "addMembers", { backup_id: "b1", body: { a: 1n } }, "body", "cannot be written as JSON"],
  ["a function for a body", "addMembers", { backup_id: "b1", body: () => 1 }, "body", "a function was given"],
  ["nothing where an ID is needed", "showBackup", {}, "backup_id", "showBackup needs it"],
  ["no parameters where an ID is needed", "showBackup", undefined, "backup_id", "showBackup needs it"],
  ["undefined for an ID", "showBackup", { backup_id: undefined }, "backup_id", "showBackup needs it"],
  ["null for an ID", "showBackup", { backup_id: null }, "backup_id", "null was given"],
  ["a number for an ID", "showBackup", { backup_id: 5 }, "backup_id", "give a string"],
  ["an empty ID", "showBackup", { backup_id: "" }, "backup_id", "an empty string was given"],
  ["an ID with a slash", "showBackup", { backup_id: "a/b" }, "backup_id", "slash"],
  ["an ID with a backslash", "showBackup", { backup_id: "a\\b" }, "backup_id", "slash"],
  ["an ID of two dots", "showBackup", { backup_id: ".." }, "backup_id", "dot segment"],
  ["an ID of one dot", "showBackup", { backup_id: "." }, "backup_id", "dot segment"],
  ["an ID with a query", "showBackup", { backup_id: "a?b=c" }, "backup_id", "give an ID"],
  ["an ID with a fragment", "showBackup", { backup_id: "a#b" }, "backup_id", "give an ID"],
  ["an ID with a lone surrogate", "showBackup", { backup_id: lone }, "backup_id", "lone surrogate"],
  ["a project of two dots", "showBackup", { backup_id: "b1", project_id: ".." }, "project_id", "dot segment"],
  ["text for parameters", "showBackup", "b1", "params", "give an object"],
  ["an array for parameters", "listBackups", [], "params", "give an object"],
];
test.each(wrong)(
  "%s is refused by the parameter's name, before anything is sent",
  async (_, method, params, name, word) => {
    const server = await served([good]);
    const error = await errorOf(clientOf(server.url), method, params);
    expect(error).toMatchObject({ name: "ParameterError", parameter: name });
    expect(String(error)).toContain(`${name}: `);
    expect(String(error)).toContain(word);
    expect(server.seen.length).toBe(0);
  },
);

const wrongOptions: [string, keyof OtcCbr, object, string][] = [
  ["an unknown option", "showBackup", { timout: 5 }, "timout"],
  ["an option of lists for a call", "showBackup", { maxItems: 5 }, "maxItems"],
  ["a limit among the options", "listBackups", { limit: 5 }, "limit"],
  ["a timeout of zero", "showBackup", { timeout: 0 }, "timeout"],
  ["a deadline as text", "showBackup", { deadline: "5" }, "deadline"],
  ["NaN for a deadline", "listBackups", { deadline: NaN }, "deadline"],
  ["zero for maxItems", "listBackups", { maxItems: 0 }, "maxItems"],
  ["half an item for maxItems", "listBackups", { maxItems: 0.5 }, "maxItems"],
  ["text for maxItems", "listBackups", { maxItems: "5" }, "maxItems"],
  ["a concurrency of zero", "listBackups", { concurrency: 0 }, "concurrency"],
  ["a signal that is none", "showBackup", { signal: {} }, "signal"],
  ["headers as text", "showBackup", { headers: "a: b" }, "headers"],
  ["a header with a line break", "showBackup", { headers: { "X-A": "secret\r\nX-Evil: 1" } }, "headers.X-A"],
  ["a header with a space in its name", "listBackups", { headers: { "X A": "b" } }, "headers"],
];
test.each(wrongOptions)(
  "%s is refused by the option's name, before anything is sent",
  async (_, method, options, name) => {
    const server = await served([good]);
    const error = await errorOf(clientOf(server.url), method, { backup_id: "b1" }, options);
    expect(error).toMatchObject({ name: "ParameterError", parameter: name });
    expect(server.seen.length).toBe(0);
  },
);

test("a call refuses a session without a project, before anything is sent", async () => {
  const server = await served([good]);
  const error = await errorOf(otcCbr({ endpoint: server.url, auth: tokenAuth({ token }) }), "listBackups");
  expect(error).toMatchObject({ name: "ParameterError", parameter: "project_id" });
  expect(String(error)).toContain("give its ID as `projectId`");
  expect(server.seen.length).toBe(0);
});

test.each(["..", "a/b", "a?b"])("a client refuses the project %o", async (project) => {
  const server = await served([good]);
  const cbr = clientOf(server.url, { projectId: project });
  expect(await errorOf(cbr, "listBackups")).toMatchObject({ name: "ParameterError", parameter: "project_id" });
  expect(server.seen.length).toBe(0);
});

test("a documented header with a line break is refused, before anything is sent", async () => {
  const server = await served([good]);
  const keystone = identityV3({ endpoint: server.url, auth: tokenAuth({ token }) });
  const call = keystone.revokeToken({ "X-Subject-Token": "a\r\nX-Evil: 1" });
  await expect(call).rejects.toMatchObject({ name: "ParameterError", parameter: "X-Subject-Token" });
  expect(server.seen.length).toBe(0);
});

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("a+b", "a b", "a&b=c", "100%", "%41", "name~", "ä😀", "'()*!", ";,/?:@$", "\u0000", " ", "a\nb"),
);
const ids = fc.string({ unit: "binary", minLength: 1 }).filter((id) => !/[/\\?#]|^\.\.?$/.test(id));
/** What came last, decoded. */
const decoded = (target: string | undefined) => new URL(target ?? "", "http://server.invalid");

test("the server decodes the given text in a query, and repeated values in order", async () => {
  const server = await served(() => good);
  const tiny = createService({ id: "tiny", catalogTypes: [], servers: [] }, { endpoint: server.url, auth });
  const find: Operation = {
    id: "find",
    method: "get",
    path: "/things",
    parameters: { name: { in: "query", type: "string" }, status: { in: "query", type: "array" } },
  };
  await fc.assert(
    fc.asyncProperty(texts, fc.array(texts, { minLength: 1, maxLength: 4 }), async (name, status) => {
      await tiny.call(find, { name, status });
      const { searchParams } = decoded(server.seen.at(-1)?.target);
      expect([...searchParams]).toEqual([["name", name], ...status.map((one) => ["status", one])]);
    }),
  );
});

test("the server decodes names with a tilde, booleans and numbers as given", async () => {
  const server = await served(() => good);
  const cinder = openstackBackup({ endpoint: server.url, auth });
  await fc.assert(
    fc.asyncProperty(texts, fc.boolean(), fc.nat(), async (text, with_count, offset) => {
      await cinder.listBackups({ "name~": text, with_count, offset }).firstPage();
      const { searchParams } = decoded(server.seen.at(-1)?.target);
      expect(Object.fromEntries(searchParams)).toEqual({
        "name~": text,
        with_count: String(with_count),
        offset: String(offset),
      });
    }),
  );
});

test("an ID stays one segment of the path, whatever is in it", async () => {
  const server = await served(() => good);
  const cbr = clientOf(server.url);
  await fc.assert(
    fc.asyncProperty(ids, async (id) => {
      await cbr.showBackup({ backup_id: id });
      const target = server.seen.at(-1)?.target ?? "";
      expect(target.split("/").map(decodeURIComponent)).toEqual(["", "v3", "p1", "backups", id]);
      expect(decoded(target).pathname).toBe(target);
    }),
  );
});

test("the server gets a body as given, whatever is in it", async () => {
  const server = await served(() => json({ members: [] }));
  const cbr = clientOf(server.url);
  await fc.assert(
    fc.asyncProperty(fc.array(texts), async (members) => {
      await cbr.addMembers({ backup_id: "b1", body: { members } });
      expect(JSON.parse(server.seen.at(-1)?.body ?? "")).toEqual({ members });
    }),
  );
});

test("a parameter that is undefined is not sent", async () => {
  const server = await served([good]);
  await clientOf(server.url).listBackups({ name: undefined, limit: 5 }).firstPage();
  expect(server.seen.map(({ target }) => target)).toEqual(["/v3/p1/backups?limit=5"]);
});

test("a limit beyond the largest page asks for the largest page", async () => {
  const server = await served([json({ vaults: [], count: 0 })]);
  await clientOf(server.url).listVaults({ limit: 5_000 }).toArray();
  expect(server.seen.map(({ target }) => target)).toEqual(["/v3/p1/vaults?limit=1000"]);
});
