import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { head, silence } from "../../support/faults/answers.ts";
import { served } from "../../support/faults/served.ts";

test("a program ends by itself when its calls have ended, also those cut off", async () => {
  const server = await served([silence(), silence(head(200, { "content-length": 100 }), "{")]);
  const program = new URL("../../support/faults/exiting.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", program, server.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  let saidAt = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.push(text);
    saidAt = performance.now();
  });
  const code = await new Promise<unknown>((done) => child.once("close", done));
  expect(said.join("").trim()).toBe("rejected rejected rejected rejected rejected");
  expect(code).toBe(0);
  expect(performance.now() - saidAt).toBeLessThan(3_000);
});
