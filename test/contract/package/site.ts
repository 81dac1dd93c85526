import { createServer } from "node:http";
import { listen, stop } from "../../../scripts/sandbox/server.ts";

/** A web server on this machine that has these files, and nothing else. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };

export async function serve(files: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : (request.url?.slice(1) ?? "");
    const text = files[name];
    const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(text === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` }).end(text);
  });
  const origin = await listen(server, 0);
  return { origin, close: () => stop(server) };
}

/** A page that runs the script page.js. */
export const index = `<!doctype html>
<html lang="en">
  <title>Backups</title>
  <link rel="icon" href="data:," />
  <script type="module" src="page.js"></script>
</html>
`;
