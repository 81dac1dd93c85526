import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle, lint, servicesOf } from "../generate/bundle.ts";
import type { Document } from "../generate/document.ts";
import { factsOf, linkTo, type ServiceFacts } from "./facts.ts";
import { samplesOf } from "./samples.ts";
import { servicePage } from "./service-page.ts";
import { inOrder } from "./services.ts";
import { startPage } from "./start-page.ts";

interface Built {
  readonly facts: ServiceFacts;
  readonly page: string;
  readonly sample: string;
}

/** The documents of some services, and whether they may be shown: `checked` fails if one is broken. */
export interface Source {
  readonly documents: Promise<ReadonlyMap<string, Document>>;
  readonly checked: Promise<void>;
}

function readSpecs(root: string, services: readonly string[]): Source {
  return { documents: bundle(root, services), checked: lint(root, services) };
}

/** The site in a folder, made from the specs under a root. It stays as it was whenever a build fails. */
export class Site {
  readonly #built = new Map<string, Built>();
  readonly #written = new Map<string, string>();

  constructor(
    readonly root: string,
    readonly folder: string,
    private readonly read: (root: string, services: readonly string[]) => Source = readSpecs,
  ) {}

  services(): string[] {
    return inOrder(servicesOf(this.root));
  }

  /** Builds these services and the start page. Throws LintError or DocsError, and then has written nothing. */
  async build(services: readonly string[] = this.services()): Promise<void> {
    const { documents, checked } = this.read(this.root, services);
    const making = documents.then((all) =>
      Promise.all([...all].map(async ([id, document]) => [id, await one(id, document)] as const)),
    );
    // Pages are made while the linter reads. What it says comes first, for it names the place best.
    const [linted, built] = await Promise.allSettled([checked, making]);
    if (linted.status === "rejected") throw linted.reason;
    if (built.status === "rejected") throw built.reason;
    for (const [id, service] of built.value) this.#built.set(id, service);
    for (const id of this.#built.keys()) if (!this.services().includes(id)) this.#built.delete(id);
    await this.#write();
  }

  async #write(): Promise<void> {
    const all = this.services().flatMap((id) => this.#built.get(id) ?? []);
    const pages = new Map(all.map(({ facts, page }) => [linkTo(facts.id), page]));
    pages.set(
      "index.html",
      startPage(
        all.map(({ facts }) => facts),
        all[0]?.sample ?? "",
      ),
    );
    await mkdir(this.folder, { recursive: true });
    for (const [name, text] of pages) {
      if (this.#written.get(name) === text && existsSync(join(this.folder, name))) continue;
      const half = join(this.folder, `.${name}.${process.pid}.tmp`);
      await writeFile(half, text);
      await rename(half, join(this.folder, name));
      this.#written.set(name, text);
    }
    const known = ["index.html", ...this.services().map((id) => linkTo(id))];
    for (const name of readdirSync(this.folder)) {
      if (name.endsWith(".html") && !known.includes(name)) await rm(join(this.folder, name));
    }
  }
}

async function one(id: string, document: Document): Promise<Built> {
  const facts = factsOf(id, document);
  const samples = await samplesOf(id, document);
  const list = facts.operations.find(({ operationId }) => operationId === "listBackups") ?? facts.operations[0];
  const sample = samples.get(list?.operationId ?? "")?.[0]?.source ?? "";
  return { facts, page: await servicePage(facts, document, samples), sample };
}
