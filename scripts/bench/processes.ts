import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { Measure } from "./result.ts";
import { extents } from "./run/extent.ts";

const root = join(import.meta.dirname, "../..");
/** In the repository, so that the bundles find its node_modules. */
const outdir = join(root, "dist/bench");

/** Runs the measured process beside its server, both bundled: tsx would slow down what it loads. */
export async function measureInProcesses(extent: keyof typeof extents): Promise<Measure[]> {
  await build({
    entryPoints: ["main.ts", "server.ts"].map((file) => join(import.meta.dirname, "run", file)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const server = fork(join(outdir, "server.mjs"), [String(extents[extent].items)]);
  try {
    const port = await new Promise<unknown>((done) => server.once("message", done));
    return await measuresOf(fork(join(outdir, "main.mjs"), [`http://127.0.0.1:${Number(port)}`, extent]));
  } finally {
    server.disconnect();
  }
}

function measuresOf(measured: ChildProcess): Promise<Measure[]> {
  const measures: Measure[] = [];
  // Sent by run/main.ts, which is ours.
  measured.on("message", (message) => measures.push(...(message as Measure[])));
  return new Promise((done, fail) => {
    measured.once("exit", (code) => {
      if (code === 0) done(measures);
      else fail(new Error(`the measured process ended with ${code ?? "a signal"}`));
    });
  });
}
