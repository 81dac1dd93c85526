import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as it is where Node's own hashing is not to be had, such as in a browser. */
async function withoutNode() {
  vi.resetModules();
  const rest = Object.fromEntries(Object.entries(process).filter(([name]) => name !== "getBuiltinModule"));
  vi.stubGlobal("process", rest);
  const { nodeCrypto } = await import("../../src/auth/node-crypto.ts");
  expect(nodeCrypto()).toBeUndefined();
  return import("../../src/auth/web-crypto.ts");
}

async function withNode() {
  vi.resetModules();
  const { nodeCrypto } = await import("../../src/auth/node-crypto.ts");
  expect(nodeCrypto()).toBeDefined();
  return import("../../src/auth/web-crypto.ts");
}

test("Node's hashing and Web Crypto's sign alike", async () => {
  const node = await withNode();
  const web = await withoutNode();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      async (secret, text) => {
        expect(await web.sha256(text)).toBe(await node.sha256(text));
        const bytes = new TextEncoder().encode(text);
        expect(await web.sha256(bytes)).toBe(await node.sha256(bytes));
        expect(await web.hmacSha256(secret)(text)).toBe(await node.hmacSha256(secret)(text));
      },
    ),
    { numRuns: 300 },
  );
});
