import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { commandLineProgram } from "./bundle.ts";
import { cloudsYamlOf, environmentOf, heldBy, placeOf } from "./place.ts";
import { root } from "./run.ts";
import { bring } from "./runtimes/bring.ts";
import { printed } from "./runtimes/command.ts";
import { runtimes, type Runtime } from "./runtimes/runtimes.ts";

const cwd = inject("consumer");
let sandbox: Sandbox;
let net: string;
let core: string;
let node: string;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 500 });
  net = `--allow-net=${new URL(sandbox.origin).host}`;
  core = await commandLineProgram("core");
  node = await commandLineProgram("node");
});

afterAll(() => sandbox.close());

/** The runtime's binary. Skips the test, and says why, where npm cannot bring it. */
function binaryOf(runtime: Runtime, skip: (note: string) => never): string {
  const { path, why } = bring(runtime);
  if (path !== undefined) return path;
  console.warn(`SKIPPED: ${why}`);
  return skip(why);
}

describe.each(runtimes)("in $name $version", (runtime) => {
  test.for(["the runtime's crypto", "web-crypto"])("a program lists every backup, with %s", async (crypto, context) => {
    const path = binaryOf(runtime, context.skip);
    const program = [core, JSON.stringify(placeOf(sandbox)), crypto];
    const output = await printed(runtime, { path, program, cwd, permissions: [net] });
    const nodeCrypto = crypto !== "web-crypto";
    expect(output).toEqual({ version: runtime.version, nodeCrypto, survey: heldBy(sandbox) });
  });

  test("a program takes its login from the environment", async (context) => {
    const path = binaryOf(runtime, context.skip);
    const permissions = [net, "--allow-env"];
    const env = environmentOf(sandbox);
    const output = await printed(runtime, { path, program: [node, "environment"], cwd, env, permissions });
    expect(output).toEqual(heldBy(sandbox).ids);
  });

  test("a program takes its login from clouds.yaml", async (context) => {
    const path = binaryOf(runtime, context.skip);
    const file = join(cwd, "clouds.yaml");
    writeFileSync(file, cloudsYamlOf(sandbox));
    const permissions = [net, "--allow-env", `--allow-read=${file}`, "--allow-sys=homedir"];
    const output = await printed(runtime, { path, program: [node, "clouds.yaml"], cwd, permissions });
    expect(output).toEqual(heldBy(sandbox).ids);
  });

  test("a program keeps its token for the next run", async (context) => {
    const path = binaryOf(runtime, context.skip);
    const folder = join(cwd, `tokens-${runtime.name}-${runtime.version}`);
    const permissions = [net, "--allow-env", `--allow-read=${folder}`, `--allow-write=${folder}`, "--allow-sys=uid"];
    const program = [node, "environment", folder];
    const command = { path, program, cwd, env: environmentOf(sandbox), permissions };
    const before = sandbox.logins;
    const first = await printed(runtime, command);
    const second = await printed(runtime, command);
    expect([first, second]).toEqual([heldBy(sandbox).ids, heldBy(sandbox).ids]);
    expect(sandbox.logins - before).toBe(1);
  });
});

test("the oldest Node that engines allows is among the tested ones", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const [oldest] = runtimes;
  expect(engines.node).toBe(`>=${oldest?.version.replace(/\.0$/, "") ?? ""}`);
});
