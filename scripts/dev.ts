import { join } from "node:path";
import { develop } from "./dev/develop.ts";
import { runScript } from "./command.ts";

const help = `npm run dev [-- options]

On each save in specs/, src/ or the guides: lints and generates what changed, builds the docs, loads open pages anew, and
checks the types. Each step says how long it took. If a spec is broken, generated/ and the docs stay as they were.

  --port <n>     port of the docs on 127.0.0.1 (default: 8780; 0: any)
  --root <dir>   folder that holds specs/, generated/ and src/ (default: this project)
  --out <dir>    folder to build the docs into (default: dist/docs in the root)
  --help         this text
`;

const options = {
  port: { type: "string", default: "8780" },
  root: { type: "string", default: join(import.meta.dirname, "..") },
  out: { type: "string" },
} as const;

await runScript(help, { options }, async ({ values }) => {
  const { root, out = join(root, "dist/docs"), port } = values;
  const { url } = await develop({ root, out, port: Number(port), log: console.log });
  console.log(`Docs at ${url}. Stop with Ctrl+C.`);
  return 0;
});
