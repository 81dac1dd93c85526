import { expect, test } from "vitest";
import { requestSigner } from "../../src/auth/request-signer.ts";
import type { HttpRequest } from "../../src/client/http.ts";

// The example of Huawei's API signing guide; the key is the guide's.
const documented = {
  accessKeyId: "QTWAOYTTINDUT2QVKYUC",
  secretAccessKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc",
  date: new Date("2019-11-15T03:36:55Z"),
  url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
};
const sign = requestSigner(documented);

function request(more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "GET",
    url: documented.url,
    headers: { "content-type": "application/json" },
    body: undefined,
    attempt: 1,
    context: {},
    ...more,
  };
}

const authorization = async (more: Partial<HttpRequest>) =>
  (await sign(request(more), documented.date)).headers["authorization"];

test("the signature of the documented request is the documented one", async () => {
  const { headers } = await sign(request(), documented.date);
  expect(headers["x-sdk-date"]).toBe("20191115T033655Z");
  expect(headers["authorization"]).toBe(
    "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, " +
      "Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe",
  );
});

test.each([
  ["the order of the query", `${documented.url.split("?")[0] ?? ""}?marker=m&limit=2`, "?limit=2&marker=m"],
  ["how a space is written", "https://h/a?q=a+b", "https://h/a?q=a%20b"],
  ["the case of escapes", "https://h/%c3%a4?q=%c3%a4", "https://h/ä?q=ä"],
  ["needless escapes", "https://h/%41?%7e=%2d", "https://h/A?~=-"],
  ["a slash at the end", "https://h/a/", "https://h/a"],
  ["an equals sign behind a name", "https://h/?a&&b", "https://h/?a=&b="],
  ["the default port", "https://h:443/", "https://h/"],
  ["the order of repeated names", "https://h/?a=2&b=0&a=10&a=", "https://h/?a=&a=10&a=2&b=0"],
])("the signature does not depend on %s", async (_, one, other) => {
  const base = other.startsWith("?") ? one.replace(/\?.*/, other) : other;
  expect(await authorization({ url: one })).toBe(await authorization({ url: base }));
});

test.each([
  ["whether a plus is escaped", "https://h/?q=a%2Bb", "https://h/?q=a+b"],
  ["whether a slash is escaped", "https://h/a%2Fb", "https://h/a/b"],
  ["a port", "https://h:8443/", "https://h/"],
  ["an empty value", "https://h/?a=", "https://h/"],
  ["where a name ends", "https://h/?a=1&a-=1", "https://h/?a=&a-=11"],
])("the signature depends on %s", async (_, one, other) => {
  expect(await authorization({ url: one })).not.toBe(await authorization({ url: other }));
});

test("a broken percent escape is signed as plain text", async () => {
  expect(await authorization({ url: "https://h/100%?q=%zz" })).toBe(
    await authorization({ url: "https://h/100%25?q=%25zz" }),
  );
});

test("every header is signed but those that change on the way", async () => {
  const headers = {
    "x-b": "2",
    accept: "*/*",
    "user-agent": "x",
    "x-a": " 1 ",
    connection: "close",
    authorization: "x",
  };
  expect(await authorization({ headers })).toContain("SignedHeaders=accept;host;x-a;x-b;x-sdk-date,");
  expect(await authorization({ headers })).toBe(await authorization({ headers: { ...headers, "x-a": "1" } }));
});

test("the body is signed byte by byte", async () => {
  const bodies = [undefined, new ArrayBuffer(1), new ArrayBuffer(2), new ArrayBuffer(3_000_000)];
  const signatures = await Promise.all(bodies.map((body) => authorization({ body })));
  expect(new Set(signatures).size).toBe(bodies.length);
  expect(await authorization({ body: "" })).toBe(signatures[0]);
});

test("a given hash of the body is used", async () => {
  const headers = { "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" };
  const [one, other] = [new Uint8Array([1]).buffer, new Uint8Array([2]).buffer];
  expect(await authorization({ headers, body: one })).toBe(await authorization({ headers, body: other }));
});

test("an earlier date and signature are replaced", async () => {
  const before = await sign(request(), new Date("2019-11-15T03:00:00Z"));
  const again = await sign(before, documented.date);
  expect(again.headers).toEqual((await sign(request(), documented.date)).headers);
});
