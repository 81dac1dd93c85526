import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Spectral } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, test } from "vitest";
import { servicesOf } from "../../../scripts/generate/bundle.ts";
import { runRedocly } from "../../../scripts/generate/redocly.ts";

const root = join(import.meta.dirname, "../../..");
const fileOf = (service: string) => join(root, "generated", service, "openapi.json");

/** Rules that the real APIs break: CBR's paths could be each other's, and its versions are answered with 300. */
const broken: Readonly<Record<string, string>> = {
  "huawei-cbr": "no-ambiguous-paths",
  "otc-cbr": "operation-2xx-response",
};

describe.each(servicesOf(root))("the document of %s, as the package has it", (service) => {
  test("swagger-parser accepts the document", async () => {
    const api = await SwaggerParser.validate(fileOf(service));
    expect(Object.keys(api.paths ?? {}).length).toBeGreaterThan(0);
  });

  test("Spectral's ruleset for OpenAPI accepts the document", async () => {
    const spectral = new Spectral();
    // Nobody is named to write to before the project has a repository.
    // @ts-expect-error Spectral types its own rulesets in a way that its own setRuleset refuses
    spectral.setRuleset({ extends: [oas], rules: { "info-contact": "off" } });
    const problems = await spectral.run(await readFile(fileOf(service), "utf8"));
    expect(problems.map(({ code, path, message }) => `${code} ${path.join(".")}: ${message}`)).toEqual([]);
  });

  test("Redocly's recommended rules accept the document", async () => {
    const rule = broken[service];
    const exception = rule === undefined ? [] : ["--skip-rule", rule];
    const args = ["lint", fileOf(service), "--extends", "recommended-strict", ...exception];
    const { code, out, log } = await runRedocly(args, tmpdir());
    expect(code, out + log).toBe(0);
  });
});
