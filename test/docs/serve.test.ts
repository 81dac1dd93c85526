import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LiveMessage } from "../../scripts/docs/live.ts";
import { serve, type Serving } from "../../scripts/docs/serve.ts";
import { Site } from "../../scripts/docs/site.ts";
import { root } from "./bundles.ts";

/** A project with two small services, to break and mend. */
const copy = mkdtempSync(join(tmpdir(), "cloud-backups-docs-test-"));
const schema = join(copy, "specs/zcom-backup/schemas/BackupRun.yaml");
const logged: string[] = [];
let serving: Serving;

beforeAll(async () => {
  for (const name of ["redocly.yaml", "specs/rules.mjs", "specs/rules", "specs/common", "specs/zcom-backup"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  cpSync(join(root, "specs/identity-v2"), join(copy, "specs/identity-v2"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  serving = await serve(new Site(copy, join(copy, "out")), 0, (line) => logged.push(line));
}, 60_000);

afterAll(async () => {
  await serving.close();
  rmSync(copy, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, serving.url));
  return { status: response.status, text: await response.text() };
};

/** What an open page hears while `act` is done, up to the message that is waited for. */
async function hear(act: () => void, until: (message: LiveMessage) => boolean): Promise<LiveMessage> {
  const response = await fetch(new URL("live", serving.url));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("the live answer has no body");
  act();
  for (;;) {
    const { value = "", done } = await reader.read();
    if (done) throw new Error("the live answer ended");
    for (const [, json = ""] of value.matchAll(/^data: (.*)$/gm)) {
      const message = JSON.parse(json) as LiveMessage;
      if (!until(message)) continue;
      await reader.cancel();
      return message;
    }
  }
}

describe("npm run docs", () => {
  it("serves the site on this machine only, with live reload, which the files do not have", async () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const start = await get("/");
    expect(start.text).toContain("new EventSource");
    expect(readFileSync(join(copy, "out/index.html"), "utf8")).not.toContain("EventSource");
    expect((await get("zcom-backup.html")).status).toBe(200);
    expect((await get("nothing.html")).status).toBe(404);
    expect((await get("%2e%2e/redocly.yaml")).status).toBe(404);
  });

  it("builds the service that changed, keeps the last good page of a broken one, and says what is wrong", async () => {
    const before = readFileSync(schema, "utf8");
    const other = join(copy, "out/identity-v2.html");
    const others = readFileSync(other);

    const broken = await hear(
      () => {
        writeFileSync(schema, before.replace("type: object", "type: objekt"));
      },
      ({ failure }) => failure !== undefined,
    );
    expect(broken.pages).toEqual([]);
    expect(broken.failure).toMatch(/zcom-backup\/schemas\/BackupRun\.yaml:\d+:\d+/);
    expect(broken.failure).toMatch(/struct rule/);
    expect(logged.join("\n")).toContain(broken.failure);
    expect((await get("zcom-backup.html")).text).toContain("zcom.listBackups()");

    const mended = await hear(
      () => {
        writeFileSync(schema, before.replace(/^description: .*$/m, "description: A newly described run."));
      },
      ({ pages }) => pages.length > 0,
    );
    expect(mended.pages).toEqual(["index.html", "zcom-backup.html"]);
    expect(mended.failure).toBeUndefined();
    expect((await get("zcom-backup.html")).text).toContain("A newly described run.");
    expect(readFileSync(other).equals(others)).toBe(true);
    expect(logged.filter((line) => line.includes("identity-v2")).length).toBe(1);
  }, 60_000);
});
