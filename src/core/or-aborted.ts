/** Settles as the promise does, or rejects with the signal's reason if that comes first. Leaves no listener behind. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((done, fail) => {
    const onAbort = () => {
      done(
        Promise.resolve().then(() => {
          throw signal.reason;
        }),
      );
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    const without =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        signal.removeEventListener("abort", onAbort);
        settle(outcome);
      };
    promise.then(without(done), without(fail));
  });
}
