import { build } from "esbuild";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Document } from "../generate/document.ts";
import { textAt } from "../json.ts";
import { conflictPage, conflictsOf } from "./conflicts.ts";
import { annotated } from "./notes.ts";
import { operationsOf } from "./operations.ts";
import { guidePage, readGuides, servicePage, startPage, type ServiceFacts } from "./pages.ts";
import { clientModule, samplesOf } from "./samples.ts";
import { inOrder, notesOn } from "./services.ts";

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const redoc = require.resolve("redoc/bundles/redoc.standalone.js");

/** The services that are generated under a root. */
function servicesOf(root: string): string[] {
  const folder = join(root, "generated");
  return inOrder(readdirSync(folder).filter((id) => existsSync(join(folder, id, "openapi.json"))));
}

/** Builds the site into a folder from what is generated under a root, and tells what it has made. */
export async function buildSite(root: string, out: string, log: (line: string) => void): Promise<void> {
  await mkdir(out, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(out, name), text);
  const facts: ServiceFacts[] = [];
  let sample = "";
  for (const id of servicesOf(root)) {
    // Generated, and so linted.
    const document = JSON.parse(await readFile(join(root, "generated", id, "openapi.json"), "utf8")) as Document;
    const { info, servers = [] } = document;
    const regions = servers.flatMap(({ variables }) => variables?.["region"]?.enum ?? []);
    const notes = notesOn(id, regions[0] ?? "");
    const samples = await samplesOf(document, notes);
    const operations = operationsOf(id, document, notes);
    const conflicts = conflictsOf(document);
    await write(`${id}.json`, JSON.stringify(await annotated(document, notes, samples)));
    await write(`${id}.html`, servicePage(id, info.title));
    log(`${id}.html: ${operations.length} operations, ${conflicts.length} conflicts`);
    const { title, summary = "" } = info;
    const version = textAt(info, "version") ?? "";
    facts.push({ id, title, summary, version, regions, notes, operations, conflicts });
    const [first] = operations.filter(({ call }) => call.endsWith(".listBackups"));
    if (sample === "" && first !== undefined) {
      const [typescript] = samples.get("listBackups") ?? [];
      sample = `${await clientModule(notes)}\n${typescript?.source.split("\n").slice(2).join("\n") ?? ""}`;
    }
  }
  const guides = readGuides();
  for (const guide of guides) await write(`${guide.name}.html`, guidePage(guide));
  await write("conflicts.html", conflictPage(facts));
  await write("operations.json", JSON.stringify(facts.flatMap(({ operations }) => operations)));
  await write("index.html", startPage(facts, guides, sample));
  await copyFile(join(here, "site.css"), join(out, "site.css"));
  await copyFile(redoc, join(out, "redoc.standalone.js"));
  await build({
    entryPoints: ["start-page", "code"].map((name) => join(here, "browser", `${name}.ts`)),
    outdir: out,
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2022",
    logLevel: "warning",
  });
  log(`index.html, conflicts.html and ${guides.length} guides`);
}
