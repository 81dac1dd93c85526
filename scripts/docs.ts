import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./docs/serve.ts";
import { buildSite } from "./docs/site.ts";
import { isUsageError } from "./generate/usage-error.ts";

const help = `npm run docs [-- options]

Builds the API docs of generated/ into dist/docs and serves them on 127.0.0.1. npm run dev builds them on each save.

  --build        only build
  --port <n>     port to serve on (default: 8780; 0: any)
  --out <dir>    folder to build into (default: dist/docs)
  --help         this text
`;

try {
  const { values } = parseArgs({
    options: {
      build: { type: "boolean" },
      port: { type: "string", default: "8780" },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const root = join(import.meta.dirname, "..");
  const out = values.out ?? join(root, "dist/docs");

  if (values.help === true) {
    process.stdout.write(help);
  } else {
    await buildSite(root, out, console.log);
    if (values.build !== true) {
      const { url } = await serve(out, Number(values.port), false);
      console.log(`${url} Stop with Ctrl+C.`);
    }
  }
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
