import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conflictsOf } from "../../../scripts/docs/conflicts.ts";
import { html, inline } from "../../../scripts/docs/markup.ts";
import { buildSite } from "../../../scripts/docs/site.ts";
import { entriesOf } from "../../../scripts/generate/document.ts";
import { bundles, root } from "./bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "cloud-backups-docs-site-"));
const lines: string[] = [];
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const pages = () => readdirSync(folder).filter((name) => name.endsWith(".html"));

beforeAll(() => buildSite(root, folder, (line) => lines.push(line)), 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a build says what it makes", () => {
  for (const [id, document] of bundles) {
    expect(lines.join("\n")).toContain(`${id}.html: ${entriesOf(document).length} operations`);
  }
});

test("pages have no script but files of the site, and a policy that refuses others", () => {
  expect(pages().length).toBeGreaterThan(bundles.size);
  for (const name of pages()) {
    const scripts = [...read(name).matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.filter(([, attributes = "", text]) => text !== "" || !/ src="[\w.-]+"/.test(attributes))).toEqual(
      [],
    );
    expect(read(name)).not.toMatch(/ on\w+="/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(name))?.[1] ?? "";
    expect(policy).toMatch(/^default-src &#39;none&#39;; script-src &#39;self&#39;; /);
    expect(policy).not.toContain("http");
  }
});

test("pages of services are small, and share one copy of Redoc", () => {
  for (const id of bundles.keys()) {
    expect(read(`${id}.html`).length).toBeLessThan(5_000);
    expect(read(`${id}.html`)).toContain('src="redoc.standalone.js"');
  }
});

test("links inside the site lead to pages, operations and anchors that exist", () => {
  const operations = new Map([...bundles].map(([id, document]) => [`${id}.html`, entriesOf(document)]));
  for (const name of [...pages(), ...[...bundles.keys()].map((id) => `${id}.json`)]) {
    const links = [...read(name).matchAll(/href="([^"]+)"|\]\(([^)\s"]+)\)/g)].map(([, a, b]) => a ?? b ?? "");
    for (const link of links.filter((one) => !/^(https?|data):/.test(one))) {
      const [file = "", hash = ""] = link.split("#");
      const target = file.split("?")[0] || name.replace(".json", ".html");
      expect([name, link, readdirSync(folder)]).toEqual([name, link, expect.arrayContaining([target])]);
      const operationId = /^operation\/(.+)/.exec(hash)?.[1];
      if (operationId !== undefined) {
        const ids = operations.get(target)?.map(({ operation }) => operation.operationId);
        expect([name, link, ids]).toEqual([name, link, expect.arrayContaining([operationId])]);
      } else if (hash !== "" && !hash.startsWith("section/")) {
        expect([name, link, read(target)]).toEqual([name, link, expect.stringContaining(`id="${hash}"`)]);
      }
    }
  }
});

test("the start page leads to each service, operation and guide", () => {
  const start = read("index.html");
  for (const [id, document] of bundles) {
    expect(start).toContain(`href="${id}.html"`);
    for (const { operation } of entriesOf(document)) {
      expect(start).toContain(`href="${id}.html#operation/${operation.operationId}"`);
    }
  }
  for (const name of ["errors", "paging", "credentials", "certificates-and-proxies", "monitoring"]) {
    expect(start).toContain(`href="${name}.html"`);
  }
});

test("code in the start page's list of guides is shown as code", () => {
  const list = /<ul class="guides">.*?<\/ul>/s.exec(read("index.html"))?.[0] ?? "";
  expect(list).toContain("<code>CloudBackupsError</code>");
  expect(list).not.toContain("`");
});

test("the page of conflicts has a row for each, and the start page its number", () => {
  const all = [...bundles].map(([id, document]) => [id, conflictsOf(document).length] as const);
  const rows = read("conflicts.html").match(/<th scope="row">/g)?.length;
  expect(rows).toBe(all.reduce((sum, [, count]) => sum + count, 0));
  for (const [id, count] of all) {
    if (count > 0) expect(read("index.html")).toContain(`<a href="conflicts.html#${id}">${count}</a>`);
  }
});

test("what comes from the specs is escaped", () => {
  expect(html`<p title="${'"'}">${"<b>"}</p>`.text).toBe(`<p title="&#34;">&#60;b&#62;</p>`);
  expect(inline("a `<i>` **b**").text).toBe("a <code>&lt;i&gt;</code> <strong>b</strong>");
});

test("code in guides is coloured", () => {
  expect(read("errors.html")).toContain('<span class="token keyword">import</span>');
  expect(read("monitoring.html")).toContain('<span class="token');
});
