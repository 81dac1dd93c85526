import { expect, test } from "vitest";
import { ApiError, NetworkError } from "../../../src/index.ts";
import { answer, json } from "../../support/faults/answers.ts";
import { read, text, withoutWaits } from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, served } from "../../support/faults/served.ts";

forbidLeftovers();
withoutWaits();

test("an answer of 50 MB is read whole", async () => {
  const name = "x".repeat(1_000);
  const backups = Array.from({ length: 50_000 }, (_, id) => ({ id: String(id), name }));
  const server = await served([json({ backups, count: backups.length })]);
  const all = await clientOf(server.url, { timeout: 20_000 }).listBackups({}, { maxItems: 50_000 }).toArray();
  expect(all.length).toBe(50_000);
  expect(all.at(-1)).toEqual({ id: "49999", name });
});

test("100,000 levels of JSON are read whole", async () => {
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  const server = await served([answer(200, deep)]);
  let value = await read(server.url);
  let levels = 0;
  while (typeof value === "object" && value !== null && "a" in value) {
    value = value.a;
    levels++;
  }
  expect([value, levels]).toEqual([1, 100_000]);
});

test("an error with 100,000 levels of JSON is an ApiError, which can be printed", async () => {
  const server = await served([answer(400, `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)]);
  const error = await read(server.url);
  expect(error).toBeInstanceOf(ApiError);
  expect(() => JSON.stringify(error)).not.toThrow();
});

test.each(["<", "<title", "<title>"])("1 MB of %s in an error page does not keep the processor busy", async (piece) => {
  const server = await served([answer(400, piece.repeat(1_000_000 / piece.length))]);
  const start = performance.now();
  expect(await read(server.url)).toBeInstanceOf(ApiError);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("headers of 100 KB fail with NetworkError", async () => {
  const server = await served([answer(200, text, { "x-filler": "x".repeat(100_000) })]);
  expect(await read(server.url)).toBeInstanceOf(NetworkError);
});
