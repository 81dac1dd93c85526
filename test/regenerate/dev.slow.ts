import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { develop } from "../../scripts/dev/develop.ts";
import { edit, tinyProject } from "./project.ts";

test("npm run dev generates on each save, and shows a failure where it is", { timeout: 120_000 }, async () => {
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
  const said = (text: string) =>
    vi.waitFor(
      () => {
        expect(lines.join("\n")).toContain(text);
        return lines.splice(0).join("\n");
      },
      { timeout: 30_000, interval: 50 },
    );
  const dev = await develop({ root, out: join(root, "docs"), port: 0, log: (line) => lines.push(line) });
  onTestFinished(() => dev.close());
  const generated = (name: string) => readFile(join(root, "generated/tiny", name), "utf8");
  const page = async () => (await fetch(`${dev.url}tiny.html`)).text();

  await said("Types fit");
  expect(await generated("client.ts")).toContain("showThing(");
  expect(await page()).toContain("Shows one thing.");

  // Another sentence.
  const spec = join(root, "specs/tiny/paths/thing.yaml");
  await edit(spec, (text) => text.replace("Shows one thing.", "Shows a single thing."));
  await said("Built tiny");
  expect(await generated("client.ts")).toContain("Shows a single thing.");
  expect(await page()).toContain("Shows a single thing.");

  // A fault that the linter finds: nothing changes but what is said.
  const before = [await generated("client.ts"), await generated("openapi.json"), await page()];
  await edit(spec, (text) => text.replace("    description: Showing a Thing\n", ""));
  const refused = await said("The pages stay as they were");
  expect(refused).toContain("specs/tiny/paths/thing.yaml:15:3");
  expect(refused).toContain("cloud-backups/source-page");
  expect([await generated("client.ts"), await generated("openapi.json"), await page()]).toEqual(before);

  // One that the generator finds.
  await edit(spec, (text) => text.replace("  externalDocs:\n", "  externalDocs:\n    description: Showing a Thing\n"));
  await said("Built tiny");
  await edit(spec, (text) => text.replace("operationId: showThing", "operationId: show-thing"));
  expect(await said("The pages stay as they were")).toContain(
    "specs/tiny/paths/thing.yaml:10: show-thing: an operationId",
  );
  expect(await generated("client.ts")).toBe(before[0]);
  await edit(spec, (text) => text.replace("operationId: show-thing", "operationId: showThing"));
  await said("Built tiny");

  // What no longer compiles.
  await edit(join(root, "specs/tiny/schemas/Thing.yaml"), (text) => text.replace("integer", "string"));
  for (const name of ["listThings", "showThing"])
    await edit(join(root, `specs/tiny/examples/${name}.yaml`), (text) => text.replace("size: 3", 'size: "3"'));
  expect(await said("1 type errors")).toContain("src/use.ts:2:");
});
