import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import type { IHttpRequest } from "@huaweicloud/huaweicloud-sdk-core/http/IHttpRequest.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { requestSigner } from "../../src/auth/request-signer.ts";
import { escape, isSigned, referenceSignature } from "./reference-signature.ts";

/*
 * Against the signer in Huawei's own core (3.1.211). It leaves out or rewrites these, so that they are compared with
 * the reference beside this file only, or handed to it in the form that it gets right:
 *
 * - It sorts a query before it escapes it. The guide sorts what is escaped: `ä` (%C3%A4) comes before `a`.
 * - It escapes the path as it is, not what it stands for: `%20` becomes `%2520`. It gets the path decoded.
 *   Characters that Node's old `url.parse` escapes by itself (space, quotes, `<>\^{|}` and the backtick) go wrong even so.
 * - It takes the query from an object, never from the URL, and keeps an order of its own for headers
 *   (`localeCompare` for the values, code units for the names), which differ for `_`, `-` and digits.
 * - It does not trim the values of headers.
 * - It hashes `JSON.stringify` of the body, whatever will be sent: texts get quotes, bytes become `{"0":…}`,
 *   and `false`, `0` and "" count as no body.
 * - It keeps a default port (`:443`) that no client sends.
 * - It leaves `content-type` out of what is signed, and sent, for `multipart/form-data`.
 * - It writes null and undefined in a query as texts, and sorts the caller's arrays in place.
 */
const accessKeyId = "AK0123456789";
const secretAccessKey = "a secret that is none";
const sign = requestSigner({ accessKeyId, secretAccessKey });
const credentials = new BasicCredentials().withAk(accessKeyId).withSk(secretAccessKey);

const special = Array.from("+~&=*()!-_.aZ09ü雲🌥");
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...special, " ", "%", "/", "?", "'"), maxLength: 8 }),
);
const segment = fc.string({ unit: fc.constantFrom(...special, "$", ",", ";", ":", "@"), minLength: 1, maxLength: 8 });
const headerName = fc.stringMatching(/^x-[a-z]{1,8}$/);
const headerValue = fc.stringMatching(/^([!-~]([ -~]{0,10}[!-~])?)?$/);

const requests = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"),
  host: fc.constantFrom("cbr.eu-de.otc.t-systems.com", "127.0.0.1", "localhost"),
  port: fc.option(fc.integer({ min: 1024, max: 65_535 }), { nil: undefined }),
  path: fc.array(segment, { maxLength: 5 }).map((all) => all.filter((one) => one !== "." && one !== "..")),
  query: fc.uniqueArray(fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 3 })), {
    selector: ([name]) => name,
    maxLength: 4,
  }),
  headers: fc.dictionary(headerName, headerValue, { maxKeys: 4 }),
  type: fc.option(fc.constantFrom("application/json", "application/json;charset=utf8"), { nil: undefined }),
  body: fc.option(fc.dictionary(text, fc.jsonValue(), { minKeys: 1, maxKeys: 4 }), { nil: undefined }),
  seconds: fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }),
});
type Given = typeof requests extends fc.Arbitrary<infer Value> ? Value : never;

test("signatures of thousands of random requests equal those of Huawei's core, and those that a server computes", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(requests, async (given) => {
      const { received, authorization } = await ours(given);
      expect(isSigned(received, accessKeyId, secretAccessKey)).toBe(true);
      if (!sortsAlike(given)) return;
      compared++;
      expect(authorization).toBe(theirs(given));
    }),
    { numRuns: 5_000 },
  );
  expect(compared).toBeGreaterThan(2_000);
});

test("a signature differs from Huawei's core where that sorts before it escapes", async () => {
  const given = { ...plain, query: [["q", ["a", "ä"]] satisfies [string, string[]]] };
  const { received, authorization } = await ours(given);
  expect(isSigned(received, accessKeyId, secretAccessKey)).toBe(true);
  expect(authorization).not.toBe(theirs(given));
});

test("a signature differs from Huawei's core where that escapes twice", async () => {
  const { received, authorization } = await ours({ ...plain, path: ["a b"] });
  expect(isSigned(received, accessKeyId, secretAccessKey)).toBe(true);
  expect(authorization).not.toBe(theirs({ ...plain, path: ["a b"] }));
});

test("the reference that signatures are checked against tells different requests apart", async () => {
  const { received } = await ours(plain);
  expect(isSigned(received, accessKeyId, `${secretAccessKey}!`)).toBe(false);
  expect(isSigned({ ...received, method: "PUT" }, accessKeyId, secretAccessKey)).toBe(false);
  expect(referenceSignature(received, "host", secretAccessKey)).toMatch(/^[0-9a-f]{64}$/);
});

const plain: Given = {
  method: "GET",
  host: "localhost",
  port: undefined,
  path: ["v3"],
  query: [],
  headers: {},
  type: undefined,
  body: undefined,
  seconds: 1_600_000_000,
};

const originOf = ({ host, port }: Given) => `https://${host}${port === undefined ? "" : `:${port}`}`;
const dateOf = ({ seconds }: Given) => new Date(seconds * 1_000);

function withType({ headers, type }: Given): Record<string, string> {
  return type === undefined ? headers : { ...headers, "content-type": type };
}

async function ours(given: Given) {
  const { method, path, query, body } = given;
  const search = query
    .flatMap(([name, values]) => values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`))
    .reverse()
    .join("&");
  const target = `/${path.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
  const bytes = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
  const signed = await sign(
    {
      method,
      url: originOf(given) + target,
      headers: withType(given),
      body: bytes?.buffer,
      attempt: 1,
      context: {},
    },
    dateOf(given),
  );
  const host = new URL(signed.url).host;
  const received = { method, target, headers: { host, ...signed.headers }, body: bytes ?? new Uint8Array() };
  return { received, authorization: signed.headers["authorization"] };
}

function theirs(given: Given): unknown {
  const { method, path, query, body } = given;
  const date = `${dateOf(given).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const request: IHttpRequest = {
    method,
    endpoint: `${originOf(given)}/${path.join("/")}`,
    queryParams: Object.fromEntries(query.map(([name, values]) => [name, [...values]])),
    headers: { ...withType(given), "X-Sdk-Date": date },
    data: body,
  };
  const signed: Record<string, unknown> = { ...AKSKSigner.sign(request, credentials) };
  return signed["Authorization"];
}

/** Whether the order of the texts is that of the escaped texts. */
function sortsAlike({ query, headers }: Given): boolean {
  const alike = (texts: readonly string[]) => [...texts].sort().map(escape).join() === texts.map(escape).sort().join();
  const names = Object.keys(headers);
  return (
    alike(query.map(([name]) => name)) &&
    query.every(([, values]) => alike(values)) &&
    [...names].sort().join() === [...names].sort((a, b) => a.localeCompare(b)).join()
  );
}
