import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { Site } from "../../scripts/docs/site.ts";
import { root } from "./bundles.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where Chromium is; empty if there is none, and the tests are skipped. */
    chromium: string;
    /** Address of the built site, served as plain files. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const { path, why } = findChromium();
  project.provide("chromium", path ?? "");
  if (path === undefined) {
    project.provide("site", "");
    console.warn(`SKIPPED, all tests in a browser: ${why}`);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-docs-site-"));
  await new Site(root, folder).build();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    try {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  project.provide("site", `http://127.0.0.1:${String(port)}/`);
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  };
}
