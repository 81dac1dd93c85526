import { join } from "node:path";
import { parseArgs } from "node:util";
import { develop } from "./dev/develop.ts";
import { DocsError } from "./docs/docs-error.ts";
import { isUsageError, UsageError } from "./generate/usage-error.ts";

const help = `npm run dev [-- options]

Watches specs/. On each save it lints and generates the services that changed, checks the types and reloads the docs.
What fails is shown with file, line and rule; generated/ and the docs then stay as they were.

  --port <n>     port of the docs on 127.0.0.1 (default: 8780; 0: any)
  --root <dir>   folder that holds specs/, generated/ and src/ (default: this project)
  --out <dir>    folder to build the docs into (default: dist/docs in the root)
  --help         this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
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
  const port = Number(values.port ?? 8780);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port ${values.port ?? ""} is no port.`);
  const root = values.root ?? join(import.meta.dirname, "..");
  const out = values.out ?? join(root, "dist/docs");
  const log = (line: string) => {
    console.log(line);
  };
  const { url } = await develop({ root, out, port, log });
  console.log(`Docs at ${url}. Save a spec; stop with Ctrl+C.`);
}

try {
  await main();
} catch (error) {
  if (!isUsageError(error) && !(error instanceof DocsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
