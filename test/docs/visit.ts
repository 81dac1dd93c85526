import { chromium, type Browser, type Page } from "playwright-core";
import { inject } from "vitest";

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 390, height: 844 };
export const noBrowser = inject("chromium") === "";

/** An open page, and what went wrong on it or left its origin. */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

let browser: Browser | undefined;

export async function visit(
  path: string,
  options: { viewport?: typeof wide; colorScheme?: "light" | "dark" } = {},
): Promise<Visit> {
  browser ??= await chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: wide, reducedMotion: "reduce", ...options });
  const problems: string[] = [];
  const origin = new URL(inject("site")).origin;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data:|blob:)/.test(url)) problems.push(`asks for ${url}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`throws ${error.message}`));
  await page.goto(new URL(path, inject("site")).href);
  return { page, problems };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Waits until the operation is what the reader sees first, and answers the text of its section. */
export async function shown(page: Page, operationId: string, timeout = 30_000): Promise<string> {
  const handle = await page.waitForFunction(
    (end) =>
      [...document.querySelectorAll<HTMLElement>("[data-section-id]")].find((section) => {
        const { top, bottom } = section.getBoundingClientRect();
        return section.dataset["sectionId"]?.endsWith(end) === true && bottom > 100 && Math.abs(top - 48) < 60;
      })?.innerText,
    `/${operationId.toLowerCase()}`,
    { timeout },
  );
  return (await handle.jsonValue()) ?? "";
}
