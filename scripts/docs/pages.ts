import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlacedConflict } from "./conflicts.ts";
import { codeBlock, html, inline, markdown, page, type Html } from "./markup.ts";
import { linkTo, type OperationFacts } from "./operations.ts";
import type { ServiceNotes } from "./services.ts";

/** What the start page tells of a service. */
export interface ServiceFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly regions: readonly string[];
  readonly notes: ServiceNotes;
  readonly operations: readonly OperationFacts[];
  readonly conflicts: readonly PlacedConflict[];
}

/** The page that leads to all others. The sample is TypeScript. */
export function startPage(services: readonly ServiceFacts[], guides: readonly Guide[], sample: string): string {
  const count = services.reduce((sum, { operations }) => sum + operations.length, 0);
  const body = html`<main>
    <h1>cloud-backups</h1>
    <p class="lead">
      One typed TypeScript client for the backup APIs of four clouds: ${services.length} services, ${count} operations.
    </p>
    <search aria-label="Operations">
      <label for="query">Search all operations</label>
      <input
        id="query"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="hint"
        aria-controls="results"
        placeholder="failed backups, cbr.listBackups, expired_at"
      />
      <p id="hint"><kbd>/</kbd> to search, <kbd>Enter</kbd> to open the first</p>
      <p id="found" role="status"></p>
      <ul id="results"></ul>
      <noscript><p>The search needs JavaScript. Each service below lists its operations.</p></noscript>
    </search>
    <h2 id="services">Services</h2>
    <div class="cards">${services.map(card)}</div>
    <h2 id="guides">Guides</h2>
    <ul class="guides">
      ${guides.map(({ name, title, summary }) => html`<li><a href="${name}.html">${title}</a> ${inline(summary)}</li>`)}
      <li>
        <a href="conflicts.html">Conflicts</a> Where the clouds' own pages disagree, and what the specs make of it.
      </li>
    </ul>
    <h2>In your program</h2>
    ${codeBlock("npm install cloud-backups", "bash")} ${codeBlock(sample, "typescript")}
  </main>`;
  return page("cloud-backups: API docs", body, ["start-page.js", "code.js"]);
}

function card({ id, title, summary, version, regions, notes, operations, conflicts }: ServiceFacts): Html {
  const deprecated = operations.filter((operation) => operation.deprecated).length;
  const facts: readonly (readonly [string, Html | string])[] = [
    ["Client", html`<code>${notes.factory}</code>`],
    ["Login", html`${notes.logins.map((name, at) => html`${at === 0 ? "" : ", "}<code>${name}</code>`)}`],
    ["API version", version],
    ["Operations", `${operations.length}${deprecated === 0 ? "" : `, ${deprecated} of them deprecated`}`],
    [
      "Regions",
      regions.length > 4 ? `${regions.slice(0, 4).join(", ")} and ${regions.length - 4} more` : regions.join(", "),
    ],
    ["Conflicts", conflicts.length === 0 ? "none" : html`<a href="conflicts.html#${id}">${conflicts.length}</a>`],
  ];
  const legacy = operations[0]?.legacy === true ? html` <span class="badge">for existing users</span>` : "";
  return html`<article class="card">
    <h3><a href="${linkTo(id)}">${title}</a>${legacy}</h3>
    <p>${inline(summary)}</p>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <details>
      <summary>All operations</summary>
      <ul>
        ${operations.map(line)}
      </ul>
    </details>
  </article>`;
}

function line({ link, method, summary, deprecated }: OperationFacts): Html {
  const badge = deprecated ? html` <span class="badge">deprecated</span>` : "";
  return html`<li>
    <a href="${link}"><span class="method" data-method="${method}">${method}</span> ${summary}</a>${badge}
  </li>`;
}

/** Redoc's options, by the attributes of its element. */
const theme = {
  colors: { primary: { main: "#0b57c2" } },
  sidebar: { width: "250px" },
  typography: {
    fontFamily: "system-ui, sans-serif",
    headings: { fontFamily: "system-ui, sans-serif", fontWeight: "600" },
    code: { fontSize: "12px", wrap: true },
  },
};

/** One service, all its operations: a page that Redoc fills from the document beside it. */
export function servicePage(id: string, title: string): string {
  const body = html`<redoc
    spec-url="${id}.json"
    scroll-y-offset="48"
    path-in-middle-panel="true"
    native-scrollbars="true"
    hide-download-button="true"
    json-sample-expand-level="4"
    payload-sample-idx="2"
    required-props-first="true"
    theme="${JSON.stringify(theme)}"
  ></redoc>`;
  return page(`${title} · cloud-backups`, body, ["redoc.standalone.js"]);
}

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
