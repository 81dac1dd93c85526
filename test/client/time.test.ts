import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTime } from "../../src/index.ts";

test.each([
  ["without a zone, which means UTC", "2020-02-05T10:38:34", "2020-02-05T10:38:34.000Z"],
  ["with microseconds", "2020-02-05T10:38:34.209782", "2020-02-05T10:38:34.209Z"],
  ["with nanoseconds", "2020-02-05T10:38:34.209782999Z", "2020-02-05T10:38:34.209Z"],
  ["with a tenth of a second", "2020-02-05T10:38:34.2", "2020-02-05T10:38:34.200Z"],
  ["with Z", "2020-02-05T10:38:34Z", "2020-02-05T10:38:34.000Z"],
  ["with a small z", "2020-02-05T10:38:34z", "2020-02-05T10:38:34.000Z"],
  ["with a zone", "2020-02-05T10:38:34+08:00", "2020-02-05T02:38:34.000Z"],
  ["with a zone without a colon", "2020-02-05T10:38:34.5+0800", "2020-02-05T02:38:34.500Z"],
  ["with a zone west of Greenwich", "2020-02-05T23:38:34-03:30", "2020-02-06T03:08:34.000Z"],
  ["with +00:00", "2020-02-05T10:38:34+00:00", "2020-02-05T10:38:34.000Z"],
  ["with a space for the T", "2020-02-05 10:38:34", "2020-02-05T10:38:34.000Z"],
  ["with a space before the zone", "2020-02-05 10:38:34 +0000", "2020-02-05T10:38:34.000Z"],
  ["without seconds", "2020-02-05T10:38", "2020-02-05T10:38:00.000Z"],
  ["with spaces around", " 2020-02-05T10:38:34\n", "2020-02-05T10:38:34.000Z"],
  ["on a leap day", "2024-02-29T00:00:00", "2024-02-29T00:00:00.000Z"],
  ["before 1970", "1969-12-31T23:59:59", "1969-12-31T23:59:59.000Z"],
])("parseTime reads a time %s", (_, text, expected) => {
  expect(new Date(parseTime(text) ?? NaN).toISOString()).toBe(expected);
});

test.each([
  ["nothing", ""],
  ["a date alone", "2020-02-05"],
  ["a word", "yesterday"],
  ["a number", "1580899114209"],
  ["a month that does not exist", "2020-13-05T10:38:34"],
  ["a day that does not exist", "2020-02-32T10:38:34"],
  ["February 30", "2020-02-30T10:38:34"],
  ["a leap day of another year", "2023-02-29T10:38:34"],
  ["an hour that does not exist", "2020-02-05T25:38:34"],
  ["a zone by its name", "2020-02-05T10:38:34 CET"],
  ["the time of an e-mail", "Wed, 05 Feb 2020 10:38:34 GMT"],
  ["more after it", "2020-02-05T10:38:34Z, or later"],
])("parseTime does not read %s", (_, text) => {
  expect(parseTime(text)).toBeUndefined();
});

test("parseTime reads what Date writes, with and without its zone", () => {
  const moments = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const text = moment.toISOString();
      expect(parseTime(text)).toBe(moment.getTime());
      expect(parseTime(text.slice(0, -1))).toBe(moment.getTime());
    }),
  );
});

test("parseTime never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["number", "undefined"]).toContain(typeof parseTime(text));
    }),
  );
});
