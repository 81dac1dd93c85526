import { beforeEach, vi } from "vitest";
import { CloudBackupsError } from "../../../src/index.ts";
import { clientOf } from "./served.ts";

/** What a read of the tests answers when nothing is wrong. */
export const good = { backup: { id: "b1", name: "nightly" } };
export const text = JSON.stringify(good);

export const jsonType = { "content-type": "application/json" };
export const lengthOf = { ...jsonType, "content-length": text.length };
export const chunked = { ...jsonType, "transfer-encoding": "chunked" };
/** The answer as one chunk, without the empty one at the end. */
export const oneChunk = `${text.length.toString(16)}\r\n${text}\r\n`;

/** The class of an error. */
export type Kind = new (...given: never[]) => CloudBackupsError;

/** How often the calls below are repeated at most. */
export const retries = 2;

/** What came of a read: the answer or the error. An error that is not the package's own is thrown. */
export function read(url: string, timeout = 10_000): Promise<unknown> {
  return outcomeOf(clientOf(url, { retries, timeout }).showBackup({ backup_id: "b1" }));
}

/** What came of a write that must not be sent twice. */
export function write(url: string, timeout = 10_000): Promise<unknown> {
  return outcomeOf(clientOf(url, { retries, timeout }).addMembers({ backup_id: "b1", body: { members: ["p2"] } }));
}

export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => {
    if (error instanceof CloudBackupsError) return error;
    throw error;
  });
}

/** No waits between attempts, in files where their length is not the matter. */
export function withoutWaits(): void {
  beforeEach(() => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    return () => {
      random.mockRestore();
    };
  });
}
