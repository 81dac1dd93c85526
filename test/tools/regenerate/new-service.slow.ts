import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { lint } from "../../../scripts/generate/bundle.ts";
import { fillIn, here, patience, run, script, tinyProject } from "./project.ts";

vi.setConfig({ testTimeout: patience });

test("npm run new:service lays out a service, whose first operation can then be called from the package's exports", async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), "cloud-backups-service-")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const part of ["redocly.yaml", "package.json", "src", "generated", "specs"])
    await cp(join(here, part), join(root, part), { recursive: true });
  await symlink(join(here, "node_modules"), join(root, "node_modules"));
  const words = ["otc-csbs", "listCheckpointItems", "GET", "/v1/{project_id}/checkpoint_items"];
  expect((await script("new-operation", root, ...words)).err).toContain("npm run new:service -- otc-csbs");

  expect(await script("new-service", root, "otc-csbs")).toMatchObject({ code: 0, err: "" });
  expect((await script("new-operation", root, ...words)).out).toContain("specs/otc-csbs/paths/checkpoint_items.yaml\n");
  const gaps = await lint(root, ["otc-csbs"]).then(String, String);
  expect(gaps).toContain("specs/otc-csbs/openapi.yaml:3:");
  expect(gaps).toContain("specs/otc-csbs/paths/checkpoint_items.yaml:");

  await fillIn(root, "otc-csbs");
  const made = await script("generate", root, "otc-csbs");
  expect(made).toMatchObject({ code: 0, err: "" });
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { exports: object };
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(["./otc-csbs", "./otc-csbs/openapi.json", "./otc-cbr"]));
  const program = `import { otcCsbs, tokenAuth } from "./src/index.ts";
      const auth = tokenAuth({ token: "t", projectId: "p1" });
      const fetch = async ({ url }) => Response.json({ id: new URL(url).pathname });
      const client = otcCsbs({ endpoint: "https://csbs.cloud.example", auth, fetch: (url) => fetch({ url: url.url ?? url }) });
      console.log(JSON.stringify(await client.listCheckpointItems()));`;
  await writeFile(join(root, "use.mts"), program);
  const used = await run(root, process.execPath, ["--import", "tsx", "use.mts"]);
  expect(used).toMatchObject({ code: 0, err: "", out: '{"id":"/v1/p1/checkpoint_items"}\n' });
});

test("npm run new:service overwrites nothing, and takes a name only", async () => {
  const root = await tinyProject();
  expect((await script("new-service", root, "tiny")).err).toContain("There is specs/tiny already.");
  expect((await script("new-service", root, "Tiny 2")).err).toContain("Name one service");
  expect((await script("new-service", root, "other")).err).not.toBe("");
  expect(await readdir(join(root, "specs"))).not.toContain("other");
});
