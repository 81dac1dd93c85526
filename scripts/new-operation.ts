import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { servicesOf } from "./generate/bundle.ts";
import { runScript } from "./command.ts";
import { layOut, wantedOf } from "./new-operation/layout.ts";

const help = `npm run new:operation -- <service> <operationId> <METHOD> </path>

Lays out the files of an operation, for example:

  npm run new:operation -- otc-cbr showVault GET /v3/{project_id}/vaults/{vault_id}

Overwrites nothing. The linter refuses what is laid out until its gaps, marked TODO, are filled in.

  --root <dir>   folder that holds specs/ (default: this project)
  --help         this text
`;

await runScript(
  help,
  { options: { root: { type: "string" } }, allowPositionals: true },
  async ({ values, positionals }) => {
    const root = values.root ?? join(import.meta.dirname, "..");
    const wanted = wantedOf(positionals, servicesOf(root));
    const laid = layOut(root, wanted);
    for (const { path, text } of laid) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    const lines = laid.map(({ path, isNew }) => `  ${relative(root, path)}${isNew ? "" : " (added to)"}`);
    process.stdout.write(`${lines.join("\n")}

Next:
  1. Fill in each TODO from the source page; specs/README.md says how.
  2. npm run generate -- ${wanted.service}
     The linter names file and line of what is still missing.
  3. Call it: client.${wanted.operationId}(…), against \`npm run sandbox\`.
`);
    return 0;
  },
);
