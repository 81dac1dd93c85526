import { buildSync } from "esbuild";
import { join } from "node:path";
import { DocsError } from "./docs-error.ts";

/** A script of browser/ with what it imports, ready to stand in a page. */
export function browserScript(name: string): string {
  const [output] = buildSync({
    entryPoints: [join(import.meta.dirname, "browser", `${name}.ts`)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  }).outputFiles;
  if (output === undefined) throw new DocsError(`esbuild made nothing of browser/${name}.ts`);
  return output.text.replaceAll("</script", "<\\/script");
}
