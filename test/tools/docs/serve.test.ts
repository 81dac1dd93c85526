import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Serving } from "../../../scripts/docs/serve.ts";

const above = mkdtempSync(join(tmpdir(), "cloud-backups-docs-serve-"));
const page = `<html><head><title>A page</title></head><body>${"text ".repeat(500)}</body></html>`;
let plain: Serving;
let live: Serving;

beforeAll(async () => {
  const folder = mkdtempSync(join(above, "site-"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(above, "secret.html"), "secret");
  plain = await serve(folder, 0, false);
  live = await serve(folder, 0, true);
});
afterAll(async () => {
  await plain.close();
  await live.close();
  rmSync(above, { recursive: true });
});

test("the site is served on this machine only, as it was built", async () => {
  expect(plain.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const response = await fetch(plain.url);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toBe(page);
});

test("answers are compressed for who can read that", async () => {
  const zipped = await fetch(plain.url, { headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers.get("content-encoding")).toBe("gzip");
  expect(await zipped.text()).toBe(page);
  const whole = await fetch(plain.url, { headers: { "accept-encoding": "identity" } });
  expect(whole.headers.get("content-encoding")).toBeNull();
});

test.each(["nothing.html", "..%2fsecret.html", "%2e%2e/secret.html", "live", "live.js"])(
  "%s is not served",
  async (path) => {
    expect((await fetch(new URL(path, plain.url))).status).toBe(404);
  },
);

test("a live page is told to load anew", async () => {
  expect(await (await fetch(live.url)).text()).toContain('<script src="live.js" defer></script></head>');
  expect(await (await fetch(new URL("live.js", live.url))).text()).toContain('EventSource("live")');
  const response = await fetch(new URL("live", live.url));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  live.reload();
  let heard = "";
  while (!heard.includes("data: reload")) heard += (await reader?.read())?.value ?? "";
  await reader?.cancel();
});

test("a port that is taken or is none is refused in one sentence", async () => {
  const { port } = new URL(plain.url);
  await expect(serve(above, Number(port), false)).rejects.toThrow(/^Cannot serve on port \d+: .*--port\.$/);
  await expect(serve(above, 70_000, false)).rejects.toThrow("Give a port from 0 to 65535.");
});
