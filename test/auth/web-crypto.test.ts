import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("signatures and hashes are the same without Node's own crypto, as in browsers and workers", async () => {
  const texts = ["", "a text", "ü and 日本", "x".repeat(10_000)];
  const results = async () => {
    vi.resetModules();
    const { requestSigner, sha256 } = await import("../../src/auth/request-signer.ts");
    const sign = requestSigner({ accessKeyId: "AK", secretAccessKey: "a secret, and ü" });
    const signed = (body: string) =>
      sign({ method: "PUT", url: "https://h/", headers: {}, body, attempt: 1, context: {} }, new Date(0));
    return Promise.all(
      texts.flatMap((text) => [sha256(text), sha256(new TextEncoder().encode(text).buffer), signed(text)]),
    );
  };
  const withNode = await results();
  const { getBuiltinModule } = process;
  try {
    Reflect.deleteProperty(process, "getBuiltinModule");
    const used = vi.spyOn(crypto.subtle, "sign");
    expect(await results()).toEqual(withNode);
    expect(used).toHaveBeenCalledTimes(texts.length);
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
});
