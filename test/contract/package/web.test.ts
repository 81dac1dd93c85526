import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findChromium } from "../../tools/docs/chromium.ts";
import { startSandbox } from "../../../scripts/sandbox/index.ts";
import { webBundle, type WebBundle } from "./bundle.ts";
import { heldBy, placeOf } from "./place.ts";
import { index, serve, type Site } from "./site.ts";

let page: WebBundle;
let worker: WebBundle;
let site: Site;
let found: ReturnType<typeof findChromium>;
let browser: Browser | undefined;

// Installing Chromium may take minutes.
const installing = 480_000;

beforeAll(async () => {
  found = findChromium();
  page = await webBundle("page");
  worker = await webBundle("worker", ["worker", "browser"]);
  site = await serve({ "index.html": index, "page.js": page.text, "worker.js": worker.text });
}, installing);

afterAll(async () => {
  await browser?.close();
  await site.close();
});

test.each(["page", "worker"])("a bundle for a %s needs nothing of Node, and brings no YAML", (name) => {
  const { text, inputs, imports } = name === "page" ? page : worker;
  expect(imports).toEqual([]);
  expect(text).not.toMatch(/\bfrom\s*["']|\brequire\s*\(|\bimport\s*\(/);
  const packages = inputs.map((path) => /^node_modules\/([^/]+)/.exec(path)?.[1] ?? path);
  const own = [`programs/${name}.ts`, "programs/survey.ts"];
  expect(new Set(packages)).toEqual(new Set(["cloud-backups", "openapi-fetch", ...own]));
  expect(inputs.filter((path) => path.includes("/dist/src/node/"))).toEqual([]);
});

interface Visit {
  readonly page: Page;
  readonly console: string[];
  /** The origins that the page, or its worker, asked. */
  readonly asked: Set<string>;
}

/** The page, in Chromium. Skips the test, and says why, where there is none. */
async function visit(skip: (note: string) => never): Promise<Visit> {
  const { path, why } = found;
  if (path === undefined) {
    console.warn(`SKIPPED: ${why}`);
    return skip(why);
  }
  browser ??= await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const opened = await context.newPage();
  const visited: Visit = { page: opened, console: [], asked: new Set() };
  context.on("request", (request) => {
    if (!request.url().startsWith("data:")) visited.asked.add(new URL(request.url()).origin);
  });
  opened.on("console", (message) => visited.console.push(message.text()));
  opened.on("pageerror", ({ message }) => visited.console.push(message));
  await opened.goto(site.origin);
  return visited;
}

async function sandboxWith(cors: boolean) {
  const sandbox = await startSandbox({ count: 500, cors });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe.each(["page", "worker"])("in a %s in Chromium", (name) => {
  const survey = (page: Page, place: ReturnType<typeof placeOf>) =>
    name === "page"
      ? page.evaluate((where) => window.surveyInPage(where), place)
      : page.evaluate((where) => window.surveyInWorker(where), place);

  test("a program lists every backup of a cloud of another origin", async ({ skip }) => {
    const { page, console, asked } = await visit(skip);
    const sandbox = await sandboxWith(true);
    expect(await survey(page, placeOf(sandbox))).toEqual({ survey: heldBy(sandbox) });
    expect(console).toEqual([]);
    expect(asked).toEqual(new Set([site.origin, sandbox.origin]));
    expect(sandbox.logins).toBe(1);
  });

  test("a program gets a NetworkError that tells of CORS where the cloud allows no web pages", async ({ skip }) => {
    const { page } = await visit(skip);
    const sandbox = await sandboxWith(false);
    const url = `${sandbox.identityUrl}/auth/tokens`;
    expect(await survey(page, placeOf(sandbox))).toEqual({
      error: {
        networkError: true,
        message: `NetworkError: POST ${url}: no complete response (Failed to fetch). A browser does not say why; perhaps the server does not allow requests from ${site.origin} (CORS)`,
      },
    });
    expect(sandbox.logins).toBe(0);
  });
});
