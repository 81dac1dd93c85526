import fc from "fast-check";
import { expect, test } from "vitest";
import { redact, redactIn } from "../../src/client/secrets.ts";

const secrets = fc.string({ unit: "binary", minLength: 4 });

test("a secret is blanked in a text, in JSON, and in a URL", () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
        expect(redact(`<${form}>`, [secret])).toBe("<***>");
      }
      expect(redact(new URLSearchParams({ secret }).toString(), [secret])).toBe("secret=***");
    }),
  );
});

test("a secret is blanked in parsed answers, in values and keys, at any depth", () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      expect(redactIn([{ [`<${secret}>`]: [secret] }], [secret])).toEqual([{ "<***>": ["***"] }]);
    }),
  );
});

test("what is no secret stays as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(redactIn(value, ["s3cret-that-is-nowhere", "abc", ""])).toStrictEqual(value);
    }),
  );
});

test("a number is blanked where the whole of it is a secret", () => {
  expect(redactIn({ passcode: 123456, count: 1234567 }, ["123456"])).toEqual({ passcode: "***", count: 1234567 });
});
