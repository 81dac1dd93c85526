import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserScript } from "./browser-script.ts";
import { conflictTable } from "./conflict-table.ts";
import { linkTo, type ServiceFacts } from "./facts.ts";
import { Html, html, inline, jsonScript } from "./html.ts";
import { policy } from "./policy.ts";

const file = (name: string) => join(import.meta.dirname, name);

/** Redoc's pages have a switch for light and dark: what was chosen there holds here. Before anything is painted. */
const colorScript = `try{document.documentElement.style.colorScheme=localStorage.getItem("redoc.colorMode")??""}catch{}`;

/** The page that leads to all others. The sample is TypeScript. */
export function startPage(services: readonly ServiceFacts[], sample: string): string {
  const operations = services.flatMap((service) => service.operations);
  const page = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>cloud-backups: API docs</title>
        <link rel="icon" href="data:," />
        <script>
          ${new Html(colorScript)};
        </script>
        <style>
          ${new Html(readFileSync(file("start-page.css"), "utf8"))}
        </style>
      </head>
      <body>
        <a class="skip" href="#services">Skip to the services</a>
        <header>
          <h1>cloud-backups</h1>
          <p>
            One typed TypeScript client for the backup APIs of four clouds: ${services.length} services,
            ${operations.length} operations.
          </p>
        </header>
        <main>
          <search aria-label="Operations">
            <label for="query">Search all operations</label>
            <input
              id="query"
              type="search"
              autocomplete="off"
              spellcheck="false"
              placeholder="Path, summary or parameter"
              aria-describedby="keys"
              aria-controls="results"
            />
            <p id="keys" class="hint">
              <kbd>/</kbd> to search, <kbd>↓</kbd> <kbd>↑</kbd> to choose, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to
              clear
            </p>
            <p id="found" role="status"></p>
            <ul id="results"></ul>
            <noscript><p>The search needs JavaScript. Each service below lists its operations.</p></noscript>
          </search>
          <section id="services" aria-labelledby="services-title" tabindex="-1">
            <h2 id="services-title">Services</h2>
            <div class="cards">${services.map(card)}</div>
          </section>
          <section aria-labelledby="usage-title">
            <h2 id="usage-title">In your program</h2>
            <pre tabindex="0" aria-label="Sample in TypeScript"><code>npm install cloud-backups</code>

<code>${sample}</code></pre>
          </section>
          ${conflictTable(services)}
        </main>
        <footer>
          <p>Made from the specs by <code>npm run docs</code>. Each operation names its source page.</p>
        </footer>
        ${jsonScript("operations", operations)}
        <script>
          ${new Html(browserScript("start-page"))};
        </script>
      </body>
    </html> `;
  return page.text;
}

function card({
  id,
  title,
  summary,
  version,
  factory,
  auth,
  paging,
  regions,
  operations,
  conflicts,
}: ServiceFacts): Html {
  const fact = (name: string, value: Html | string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<article class="card" aria-labelledby="${id}">
    <h3 id="${id}"><a href="${linkTo(id)}">${title}</a></h3>
    <p>${inline(summary)}</p>
    <dl>
      ${fact("Client", html`<code>${factory}</code>`)} ${fact("API version", version)}
      ${fact("Operations", String(operations.length))}
      ${fact("Login", html`${auth.map((one, at) => html`${at === 0 ? "" : "; "}${inline(one)}`)}`)}
      ${fact("Paging", paging.length === 0 ? "no lists" : paging.join(", "))} ${fact("Regions", regionsShown(regions))}
      ${fact("Conflicts", conflicts.length === 0 ? "none" : html`<a href="?conflicts=${id}#conflicts" data-filter="${id}">${conflicts.length}, with verdicts</a>`)}
    </dl>
    <details>
      <summary>All operations<span class="hidden"> of ${title}</span></summary>
      <ul>
        ${operations.map(
          ({ link, method, summary: text, path }) =>
            html`<li>
              <a href="${link}"><span class="method" data-method="${method}">${method}</span> <span>${text}</span></a>
              <code>${path.split(/(?=\/)/).map((part) => html`${part}<wbr />`)}</code>
            </li>`,
        )}
      </ul>
    </details>
  </article>`;
}

function regionsShown(regions: readonly string[]): string {
  const few = regions.slice(0, 4).join(", ");
  return regions.length > 4 ? `${few} and ${regions.length - 4} more` : few;
}
