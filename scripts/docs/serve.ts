import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { UsageError } from "../command.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

/** The server says when the pages are new, and the browser asks again when the server was away. */
const liveScript = `new EventSource("live").addEventListener("message", () => location.reload());`;

export interface Serving {
  readonly url: string;
  /** Loads all open pages anew. */
  reload(): void;
  close(): Promise<void>;
}

/** Serves a folder on this machine only. Pages that are open wait to be loaded anew, if `live` is true. */
export async function serve(folder: string, port: number, live: boolean): Promise<Serving> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (live && pathname === "/live") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
      open.add(response);
      response.on("close", () => open.delete(response));
      return;
    }
    if (live && pathname === "/live.js") {
      response.writeHead(200, { "content-type": types[".js"], "cache-control": "no-store" }).end(liveScript);
      return;
    }
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    const zipped = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    answer(join(folder, name), /^[\w-]+(\.[\w-]+)+$/.test(name), live, zipped, response).catch(() => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!DOCTYPE html><title>No such page</title><p>No such page. <a href="/">Start page</a></p>`);
    });
  });
  const url = await listen(server, port);
  return {
    url,
    reload: () => {
      for (const response of open) response.write("data: reload\n\n");
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  file: string,
  known: boolean,
  live: boolean,
  zipped: boolean,
  response: ServerResponse,
): Promise<void> {
  if (!known) throw new Error("only files of the folder itself are served");
  const text = await readFile(file, "utf8");
  const whole =
    live && file.endsWith(".html")
      ? text.replace("</head>", () => `<script src="live.js" defer></script></head>`)
      : text;
  const headers = {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    // Redoc's script is large and changes with its version only; what is made of the specs may change at any time.
    "cache-control": file.endsWith("redoc.standalone.js") ? "max-age=86400" : "no-cache",
    vary: "accept-encoding",
  };
  if (zipped) response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(await promisify(gzip)(whole));
  else response.writeHead(200, headers).end(whole);
}

function listen(server: Server, port: number): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError("Give a port from 0 to 65535.");
  return new Promise((done, fail) => {
    server.once("error", ({ message }) => {
      fail(new UsageError(`Cannot serve on port ${port}: ${message}. Choose another with --port.`));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}/`);
    });
  });
}
