import { createServer } from "node:http";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** Says which modules of undici are loaded: after the import, and after a request. */
const program = `
import Module from "node:module";
import { nodeTransport } from "./src/node/index.ts";
import "./src/index.ts";
const loaded = () => Object.keys(Module._cache).filter((path) => path.includes("node_modules/undici/")).length > 0;
const seen = [loaded()];
const transport = nodeTransport();
seen.push(loaded());
const { signal } = new AbortController();
const { status } = await transport({ method: "GET", url: process.argv[1], headers: {}, body: undefined, signal, maxResponseSize: 9 });
console.log(JSON.stringify([...seen, loaded(), status]));
`;

test("undici is loaded by the first request, not by an import", async () => {
  const server = createServer((_, answer) => answer.end("ok"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const args = ["--import", "tsx", "--input-type=module", "-e", program, url];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(JSON.parse(stdout)).toEqual([false, false, true, 200]);
});
