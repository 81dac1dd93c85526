import { afterEach, expect, test, vi } from "vitest";
import { NetworkError, type Fetch } from "../../../src/index.ts";
import { outcomeOf } from "../../support/faults/calls.ts";
import { clientOf } from "../../support/faults/served.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const hint = "A browser does not say why; perhaps the server does not allow requests from https://app.example (CORS)";
const url = "https://cloud.example/v3/p1/backups/b1";

/** What a page of https://app.example gets. */
async function inPage(endpoint: string, fetch: Fetch): Promise<unknown> {
  vi.stubGlobal("location", { origin: "https://app.example" });
  const client = clientOf(endpoint, { fetch, retries: 0 });
  return outcomeOf(client.showBackup({ backup_id: "b1" }));
}

const refused = () => Promise.reject(new TypeError("Failed to fetch"));

test("an error in a web page tells of CORS when another origin gives no answer", async () => {
  const error = await inPage("https://cloud.example", refused);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ message: `GET ${url}: no complete response (Failed to fetch). ${hint}` });
});

test.each<[string, string, Fetch]>([
  ["its own origin gives no answer", "https://app.example", refused],
  [
    "the reason is known",
    "https://cloud.example",
    () => Promise.reject(new TypeError("fetch failed", { cause: new Error("connection refused") })),
  ],
  [
    "the answer breaks off",
    "https://cloud.example",
    () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (body) => {
              body.error(new TypeError("network error"));
            },
          }),
        ),
      ),
  ],
])("an error in a web page does not tell of CORS when %s", async (_, endpoint, fetch) => {
  const error = await inPage(endpoint, fetch);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).not.toMatchObject({ message: expect.stringContaining("CORS") });
});
