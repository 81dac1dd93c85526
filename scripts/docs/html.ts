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

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
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
