import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { develop } from "../../../scripts/dev/develop.ts";
import { edit, tinyProject } from "./project.ts";

test("npm run dev generates, builds the docs and checks types once on each save", { timeout: 180_000 }, async () => {
  const root = await tinyProject();
  await mkdir(join(root, "src"));
  await writeFile(
    join(root, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, types: [], lib: ["ES2022"], allowImportingTsExtensions: true },
      include: ["src"],
    }),
  );
  await writeFile(
    join(root, "src/use.ts"),
    'import type { Thing } from "../generated/tiny/types.ts";\nexport const size = (thing: Thing): number => thing.size ?? 0;\n',
  );
  const lines: string[] = [];
  const said = (text: RegExp) =>
    vi.waitFor(
      () => {
        expect(lines.join("\n")).toMatch(text);
        return lines.splice(0).join("\n");
      },
      { timeout: 60_000, interval: 50 },
    );
  const dev = await develop({ root, out: join(root, "docs"), port: 0, log: (line) => lines.push(line) });
  onTestFinished(() => dev.close());
  const generated = (name: string) => readFile(join(root, "generated/tiny", name), "utf8");
  const page = async () => (await fetch(`${dev.url}tiny.json`)).text();
  const steps = /^generate: \d+\.\d s\ndocs: \d+\.\d s\ntypes: \d+\.\d s$/;

  expect(await said(/types/)).toMatch(steps);
  expect(await generated("client.ts")).toContain("showThing(");
  expect(await page()).toContain("Shows one thing.");

  // Another sentence. An open page hears of it.
  const live = await fetch(new URL("live", dev.url));
  const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
  const spec = join(root, "specs/tiny/paths/thing.yaml");
  await edit(spec, (text) => text.replace("Shows one thing.", "Shows a single thing."));
  expect(await said(/types/)).toMatch(steps);
  expect(await generated("client.ts")).toContain("Shows a single thing.");
  expect(await page()).toContain("Shows a single thing.");
  let heard = "";
  while (!heard.includes("reload")) heard += (await reader?.read())?.value ?? "";
  await reader?.cancel();

  // A fault that the linter finds: nothing changes but what is said.
  const before = [await generated("client.ts"), await generated("openapi.json"), await page()];
  await edit(spec, (text) => text.replace("    description: Showing a Thing\n", ""));
  const refused = await said(/stay as they were/);
  expect(refused).toContain("specs/tiny/paths/thing.yaml:15:3");
  expect(refused).toMatch(/\ngenerate: failed, \d+\.\d s\n/);
  expect([await generated("client.ts"), await generated("openapi.json"), await page()]).toEqual(before);

  // One that the generator finds.
  await edit(spec, (text) => text.replace("  externalDocs:\n", "  externalDocs:\n    description: Showing a Thing\n"));
  await said(/types/);
  await edit(spec, (text) => text.replace("operationId: showThing", "operationId: show-thing"));
  expect(await said(/stay as they were/)).toContain("specs/tiny/paths/thing.yaml:10: show-thing: an operationId");
  await edit(spec, (text) => text.replace("operationId: show-thing", "operationId: showThing"));
  await said(/types/);

  // What no longer compiles.
  await edit(join(root, "src/use.ts"), (text) => text.replace("thing.size", "thing.sise"));
  expect(await said(/types: failed/)).toMatch(/^src\/use\.ts\(2,\d+\): error TS2339/);
});
