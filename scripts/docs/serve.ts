import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { browserScript } from "./browser-script.ts";
import { DocsError } from "./docs-error.ts";
import { Live } from "./live.ts";
import { Rebuilder } from "./rebuild.ts";
import type { Site } from "./site.ts";
import { watchFolder } from "./watch.ts";

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the site, serves it on this machine only, and builds anew what changes in specs/. */
export async function serve(site: Site, port: number, log: (line: string) => void): Promise<Serving> {
  const live = new Live();
  let start = performance.now();
  const rebuilder = new Rebuilder(site, (outcome, services) => {
    live.tell(outcome);
    const time = `${Math.round(performance.now() - start)} ms`;
    log(outcome.failure ?? `Built ${services.join(", ")} in ${time}`);
    if (outcome.failure !== undefined) log("The pages stay as they were before.");
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/live") live.join(response);
    else
      void page(site.folder, pathname).then(({ status, text }) => {
        response
          .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
          .end(text);
      });
  });
  const url = await listen(server, port);
  await rebuilder.changed(site.services());
  const unwatch = watchFolder(join(site.root, "specs"), (names) => {
    start = performance.now();
    rebuilder.changed(names).catch((error: unknown) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
  return {
    url,
    close: () =>
      new Promise((done) => {
        unwatch();
        live.close();
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

const liveScript = `<script>${browserScript("live")}</script>`;

/** A page as it was built, and with live reload, which the site itself does not have. */
async function page(folder: string, pathname: string): Promise<{ status: number; text: string }> {
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  try {
    if (!/^[\w-]+\.html$/.test(name)) throw new DocsError(`no page is called ${name}`);
    const text = await readFile(join(folder, name), "utf8");
    const end = text.lastIndexOf("</body>");
    return { status: 200, text: text.slice(0, end) + liveScript + text.slice(end) };
  } catch {
    return {
      status: 404,
      text: `<!DOCTYPE html><title>No such page</title><p>No such page. <a href="/">Start page</a></p>`,
    };
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once("error", (error) => {
      fail(new DocsError(`cannot serve on port ${port}: ${error.message}`));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}/`);
    });
  });
}
