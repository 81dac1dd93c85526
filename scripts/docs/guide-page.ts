import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { html, page } from "./html.ts";
import { markdown } from "./markdown.ts";

export interface Guide {
  /** Name of its file and of its page. */
  readonly name: string;
  readonly title: string;
  /** Its first sentence. */
  readonly summary: string;
  readonly text: string;
}

export const guideFolder = join(import.meta.dirname, "guides");

/** The guides: each a Markdown file that begins with a heading and a paragraph. */
export function readGuides(): Guide[] {
  return readdirSync(guideFolder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const text = readFileSync(join(guideFolder, name), "utf8");
      const [, title = name, summary = ""] = /^# (.+)\n+([^.]+\.)/.exec(text) ?? [];
      return { name: name.slice(0, -3), title, summary, text };
    });
}

export function guidePage({ title, text }: Guide): string {
  return page(`${title} · cloud-backups`, html`<main class="guide">${markdown(text)}</main>`, ["code.js"]);
}
