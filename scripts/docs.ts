import { join } from "node:path";
import { parseArgs } from "node:util";
import { LintError } from "./generate/bundle.ts";
import { DocsError } from "./docs/docs-error.ts";
import { serve } from "./docs/serve.ts";
import { Site } from "./docs/site.ts";

const help = `npm run docs [-- options]

Builds the API docs into dist/docs, serves them on 127.0.0.1 and builds anew what changes in specs/.
Nothing is loaded from any other host, neither now nor by the pages.

  --build        only build
  --port <n>     port to serve on (default: 8780; 0: any)
  --root <dir>   folder that holds specs/ (default: this project)
  --out <dir>    folder to build into (default: dist/docs in the root)
  --help         this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      build: { type: "boolean" },
      port: { type: "string" },
      root: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const root = values.root ?? join(import.meta.dirname, "..");
  const site = new Site(root, values.out ?? join(root, "dist/docs"));
  if (values.build === true) {
    const start = performance.now();
    await site.build();
    console.log(`${site.folder}: ${site.services().length} services in ${Math.round(performance.now() - start)} ms`);
    return;
  }
  const port = Number(values.port ?? 8780);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new DocsError(`--port ${values.port ?? ""} is no port`);
  const { url } = await serve(site, port, (line) => {
    console.log(line);
  });
  console.log(`${url}, live. Stop with Ctrl+C.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LintError) && !(error instanceof DocsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
