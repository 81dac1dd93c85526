import { LintError } from "../generate/bundle.ts";
import { DocsError } from "./docs-error.ts";
import { linkTo } from "./facts.ts";
import type { Site } from "./site.ts";

/** What became of a build. */
export interface Outcome {
  /** The pages that are new. */
  readonly pages: readonly string[];
  /** What is wrong with the specs, and the page of each is still the last good one. */
  readonly failure: string | undefined;
}

/** Builds what changed, one build after the other. */
export class Rebuilder {
  readonly #failures = new Map<string, string>();
  readonly #waiting = new Set<string>();
  #running: Promise<void> | undefined;

  constructor(
    private readonly site: Site,
    private readonly done: (outcome: Outcome, services: readonly string[]) => void,
  ) {}

  /** Takes names of what changed under specs/. What is no service, all services may share. */
  async changed(names: Iterable<string>): Promise<void> {
    const services = this.site.services();
    for (const name of names) {
      if (services.includes(name)) this.#waiting.add(name);
      else if (name !== "flows") for (const id of services) this.#waiting.add(id);
    }
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0) {
      const services = [...this.#waiting];
      this.#waiting.clear();
      const good = await this.#build(services);
      for (const id of this.#failures.keys()) if (!this.site.services().includes(id)) this.#failures.delete(id);
      const failure = [...new Set(this.#failures.values())].join("\n\n");
      const pages = good.length === 0 ? [] : ["index.html", ...good.map((id) => linkTo(id))];
      this.done({ pages, failure: failure === "" ? undefined : failure }, services);
    }
  }

  /** The services that could be built. A broken one does not hold up the others. */
  async #build(services: readonly string[]): Promise<string[]> {
    try {
      await this.site.build(services);
      for (const id of services) this.#failures.delete(id);
      return [...services];
    } catch (error) {
      if (!(error instanceof LintError) && !(error instanceof DocsError)) throw error;
      const [only, ...others] = services;
      if (others.length === 0) {
        if (only !== undefined) this.#failures.set(only, error.message);
        return [];
      }
    }
    const good: string[] = [];
    for (const id of services) good.push(...(await this.#build([id])));
    return good;
  }
}
