import { Marked } from "marked";
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";

/** Markup that is safe as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | undefined | readonly Part[];

/** A template whose parts are escaped unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, at) => text + markup(parts[at])).join(""));
}

function markup(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return part.map(markup).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

loadLanguages(["typescript", "bash", "yaml", "json"]);

const marked = new Marked({
  renderer: {
    code: ({ text, lang = "" }) => codeBlock(text, lang).text,
    link({ href, tokens }) {
      // Guides link to each other as files, so that they can be read where they are.
      const address = href.replace(/^([\w-]+)\.md/, "$1.html");
      return `<a href="${escaped(address)}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/** Markdown of ours, or of the specs. */
export function markdown(text: string): Html {
  // A table that is wider than its place scrolls, also by the keyboard.
  return new Html(marked.parse(text, { async: false }).replaceAll("<table>", '<table tabindex="0">'));
}

/** The same on one line, without a paragraph around it. */
export function inline(text: string): Html {
  return new Html(marked.parseInline(text, { async: false }));
}

/** Code in colours; code.js adds the button that copies it. */
export function codeBlock(text: string, lang: string): Html {
  const grammar = Prism.languages[lang];
  const code = grammar === undefined ? escaped(text) : Prism.highlight(text, grammar, lang);
  return new Html(`<div class="code"><pre tabindex="0"><code>${code}</code></pre></div>\n`);
}

/**
 * What pages may load: themselves. The browser then refuses every request to another host, whatever Redoc's script
 * asks for. Redoc writes styles into the page, and its search runs in a worker from a blob.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A whole page: its title, what stands below the bar that all pages have, and its scripts. */
export function page(title: string, body: Html, scripts: readonly string[]): string {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="site.css" />
        ${scripts.map((name) => html`<script src="${name}" defer></script>`)}
      </head>
      <body>
        <header class="bar">
          <nav aria-label="cloud-backups">
            <a href="index.html"><strong>cloud-backups</strong></a>
            <a href="index.html?search">Search</a>
            <a href="index.html#guides">Guides</a>
            <a href="conflicts.html">Conflicts</a>
          </nav>
        </header>
        ${body}
      </body>
    </html> `.text;
}
