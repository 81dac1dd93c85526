import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "playwright-core";
import { inject } from "vitest";

export const wide = { width: 1280, height: 900 };
export const middle = { width: 1024, height: 800 };
export const narrow = { width: 390, height: 844 };
export const noBrowser = inject("chromium") === "";

/** Hosts that pages reached: all but this machine go through a proxy. Chromium itself asks Google's. */
export const reached: string[] = [];
const note = (address = "") => {
  if (!/\.google(apis)?\.com:443$/.test(address)) reached.push(address);
};
const proxy = createServer((request, response) => {
  note(request.url);
  response.writeHead(502).end();
});
proxy.on("connect", (request, socket) => {
  note(request.url);
  socket.end();
});

let browser: Browser | undefined;

async function launch(): Promise<Browser> {
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const { port } = proxy.address() as AddressInfo;
  return chromium.launch({
    executablePath: inject("chromium"),
    args: ["--no-sandbox"],
    proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" },
  });
}

/** An open page, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

export async function visit(path: string, viewport = wide): Promise<Visit> {
  browser ??= await launch();
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  const problems: string[] = [];
  page.on("console", (message) => {
    // Redoc asks for its logo, and the policy refuses that. Nothing else is refused.
    const refused = message.text().startsWith("Loading the image 'https://cdn.redoc.ly/redoc/logo-mini.svg' violates");
    if (["error", "warning"].includes(message.type()) && !refused) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`throws ${error.message}`));
  await page.goto(new URL(path, inject("site")).href);
  return { page, problems };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  proxy.close();
  browser = undefined;
}

/** Waits until the operation stays what the reader sees first, and answers the text of its section. */
export async function shown(page: Page, operationId: string): Promise<string> {
  const isFirst = (id: string) => Math.abs((document.getElementById(id)?.getBoundingClientRect().top ?? 1e6) - 48) < 40;
  const id = `operation/${operationId}`;
  do {
    await page.waitForFunction(isFirst, id);
    // Redoc follows the address once more when it has drawn what comes before.
    await page.waitForTimeout(300);
  } while (!(await page.evaluate(isFirst, id)));
  return page.locator(`[id="${id}"]`).innerText();
}
