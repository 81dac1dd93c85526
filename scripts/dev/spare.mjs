// A process that has Redocly's command line loaded before there is anything to do: loading it takes longer than most
// runs. It gets the folder of the package as its argument, and folder and arguments of its one run as a message.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const load = (path) => import(pathToFileURL(join(folder, path)).href);

const told = new Promise((done) => process.once("message", done));
// The modules that the command line imports. They only define; bin/cli.js is what runs.
for (const name of readdirSync(join(folder, "lib/chunks"))) {
  if (name.endsWith(".js")) await load(`lib/chunks/${name}`);
}
const { args, cwd } = await told;
process.disconnect();
process.chdir(cwd);
process.argv.splice(1, Infinity, join(folder, "bin/cli.js"), ...args);
await load("bin/cli.js");
