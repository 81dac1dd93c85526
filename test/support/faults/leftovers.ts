import { afterEach, beforeEach, expect } from "vitest";

/**
 * Fails each test of the file that leaves a timer or a rejection that nobody handles. Sockets are the servers' to count
 * (`underWay`): those without a request are fetch's own, which keeps some for later and lets the process end.
 */
export function forbidLeftovers(): void {
  let before = 0;
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => {
    rejections.push(reason);
  };

  beforeEach(() => {
    process.on("unhandledRejection", onRejection);
    before = timers();
  });

  afterEach(async () => {
    // Rejections are reported after the microtasks of their turn.
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", onRejection);
    expect(rejections.splice(0), "rejections that nobody handles").toEqual([]);
    // A server's pause between two drops may end a little later.
    const deadline = performance.now() + 500;
    while (timers() > before && performance.now() < deadline) await new Promise((done) => setImmediate(done));
    expect(timers(), "timers that are left").toBeLessThanOrEqual(before);
  });
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
}
