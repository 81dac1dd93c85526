import { join } from "node:path";
import { serve } from "./docs/serve.ts";
import { buildSite } from "./docs/site.ts";
import { runScript } from "./command.ts";

const help = `npm run docs [-- options]

Builds the API docs of generated/ into dist/docs and serves them on 127.0.0.1. npm run dev builds them on each save.

  --build        only build
  --port <n>     port to serve on (default: 8780; 0: any)
  --out <dir>    folder to build into (default: dist/docs)
  --help         this text
`;

const options = {
  build: { type: "boolean" },
  port: { type: "string", default: "8780" },
  out: { type: "string" },
} as const;

await runScript(help, { options }, async ({ values }) => {
  const root = join(import.meta.dirname, "..");
  const out = values.out ?? join(root, "dist/docs");
  await buildSite(root, out, console.log);
  if (values.build === true) return 0;
  const { url } = await serve(out, Number(values.port), false);
  console.log(`${url} Stop with Ctrl+C.`);
  return 0;
});
