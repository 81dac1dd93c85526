import type { ServerResponse } from "node:http";
import type { Outcome } from "./rebuild.ts";

/** What open pages are told. */
export interface LiveMessage {
  /** Which run of the server it is: after a restart, pages load anew. */
  readonly run: string;
  readonly pages: readonly string[];
  readonly failure?: string;
}

/** The open pages, which wait for news as server-sent events. */
export class Live {
  readonly #open = new Set<ServerResponse>();
  readonly #run = String(Date.now());
  #failure: string | undefined;

  join(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
    this.#send(response, []);
  }

  tell({ pages, failure }: Outcome): void {
    this.#failure = failure;
    for (const response of this.#open) this.#send(response, pages);
  }

  close(): void {
    for (const response of this.#open) response.end();
  }

  #send(response: ServerResponse, pages: readonly string[]): void {
    const failure = this.#failure === undefined ? {} : { failure: this.#failure };
    const message: LiveMessage = { run: this.#run, pages, ...failure };
    response.write(`data: ${JSON.stringify(message)}\n\n`);
  }
}
