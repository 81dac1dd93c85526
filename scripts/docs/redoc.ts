import { mkdtempSync, writeFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRedocly } from "../generate/redocly.ts";
import { DocsError } from "./docs-error.ts";
import { withAllSamples } from "./request-panel.ts";

/** Redoc's options. The only language that it is to show is the payload: the samples are shown by us. */
const options = {
  disableTelemetry: true,
  hideDownloadButtons: true,
  scrollYOffset: 48,
  jsonSamplesExpandLevel: 4,
  sortRequiredPropsFirst: true,
  codeSamples: { languages: [{ lang: "Payload" }] },
};

/** A page by `redocly build-docs`, its script inlined. */
export async function redocPage(
  document: object,
  template: string,
  parts: Readonly<Record<string, string>>,
): Promise<string> {
  // All at once up to the start of the process: who waits for a turn here waits until the generator is done.
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-docs-"));
  try {
    const file = (name: string) => join(folder, name);
    writeFileSync(file("openapi.json"), JSON.stringify(document));
    writeFileSync(file("options.json"), JSON.stringify(options));
    // A config of its own: the project's has lint rules that cost time here.
    writeFileSync(file("redocly.yaml"), "telemetry: off\n");
    await run([
      ...["build-docs", file("openapi.json"), "--output", file("page.html"), "--inlineBundle"],
      ...["--config", file("redocly.yaml"), "--openapi", file("options.json"), "--template", template],
      ...Object.entries(parts).map(([name, value]) => `--templateOptions.${name}=${value}`),
    ]);
    return withAllSamples(withoutForeignHosts(await readFile(file("page.html"), "utf8")));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The hosts that Redoc's script knows. None may stay: not even the logo's, which it shows on every page. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, `data:image/svg+xml,${encodeURIComponent(logo())}`],
  [/https:\/\/otel\.cloud\.redocly\.com\/[\w/]*/g, "about:blank"],
  [/https:\/\/cdn\.redocly\.com\/icons\/[\w./-]*/g, "data:,"],
];

export function withoutForeignHosts(page: string): string {
  let text = page;
  for (const [host, instead] of foreign) {
    // An upgrade of Redoc may have moved it: better no page than one that calls out.
    if (text.search(host) === -1) throw new DocsError(`Redoc's script does not mention ${host.source} any more`);
    text = text.replace(host, () => instead);
  }
  return text;
}

/** Redoc's name where its picture was. */
function logo(): string {
  const style = "text{font:600 11px sans-serif;fill:#0b57c2}@media(prefers-color-scheme:dark){text{fill:#cfe0ff}}";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14"><style>${style}</style><text y="11">Redoc</text></svg>`;
}

async function run(args: readonly string[]): Promise<void> {
  const { code, out, log } = await runRedocly(args);
  if (code !== 0) throw new DocsError(`redocly build-docs failed:\n${log.trim()}\n${out.trim()}`);
}
