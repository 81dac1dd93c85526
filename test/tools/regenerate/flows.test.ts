import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { flowOf, flowsIn, lintFlows, play } from "../../../scripts/flows/play.ts";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { here, patience } from "./project.ts";

const folder = join(here, "specs/flows");
const flows = flowsIn(folder);
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 20 });
});
afterAll(() => sandbox.close());

test("the linter accepts the flows", { timeout: patience }, async () => {
  expect(await lintFlows(flows)).toMatchObject({ passed: true });
});

/** What each flow calls, in this order. */
const calls: Readonly<Record<string, readonly string[]>> = {
  "huawei-cbr": ["createToken", "listBackups", "listBackups", "showBackup"],
  "openstack-backup": ["createToken", "listBackups", "listBackups", "showBackup"],
  "otc-cbr": ["createToken", "listBackups", "listBackups", "showBackup"],
  "zcom-backup": ["createToken", "listBackups", "showBackup"],
};

test("each service with backups has its flow", () => {
  expect(flows.map(({ name }) => name)).toEqual(Object.keys(calls));
});

test.each(flows)(
  "the flow $name logs in, lists, goes to the next page and shows one",
  { timeout: patience },
  async (flow) => {
    const before = sandbox.requests.length;
    const { passed, report } = await play(flow, sandbox);
    expect(passed, report).toBe(true);
    const sent = sandbox.requests.slice(before);
    expect(sent.map(({ operationId }) => operationId)).toEqual(calls[flow.name]);
  },
);

test("a flow that does not hold fails", { timeout: patience }, async () => {
  const copy = await mkdtemp(join(tmpdir(), "cloud-backups-flow-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  const text = await readFile(join(folder, "otc-cbr.arazzo.yaml"), "utf8");
  const file = join(copy, "otc-cbr.arazzo.yaml");
  await writeFile(file, text.replaceAll("../", join(here, "specs/")).replace("backups) == 2", "backups) == 3"));
  const { passed, report } = await play(flowOf(file), sandbox);
  expect(passed).toBe(false);
  expect(report).toContain("length(@.backups) == 3");
});
