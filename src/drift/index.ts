import type { AnswerEvent } from "../core/hooks.ts";
import type { Answers } from "./answers.ts";
import { compare, type Difference } from "./compare.ts";

export type { Answers, Shape } from "./answers.ts";
export type { Difference } from "./compare.ts";

/** An answer that is not as documented. */
export interface Drift extends Difference {
  readonly operationId: string;
  readonly status: number;
}

/**
 * Compares answers with the documents: give the result to a client as `onAnswer`. Each kind of difference is reported
 * once. Nothing is refused: the client hands on what the cloud sent.
 *
 * The schemas are compared by a reader of our own, since validators either compile code from data, or report neither
 * fields that no document knows nor the nearest of several alternatives.
 *
 * @example
 * import { answers } from "cloud-backups/otc-cbr/answers";
 * import { driftCheck } from "cloud-backups/drift";
 *
 * otcCbr({ region, auth, onAnswer: driftCheck(answers, (drift) => console.warn(drift)) });
 */
export function driftCheck(answers: Answers, report: (drift: Drift) => void): (event: AnswerEvent) => void {
  const reported = new Set<string>();
  return ({ operationId, status, body }) => {
    const shape = answers.operations[operationId]?.[String(status)];
    if (shape === undefined) return;
    for (const difference of compare(answers, shape, body)) {
      const key = JSON.stringify([operationId, status, difference]);
      if (reported.has(key)) continue;
      reported.add(key);
      report({ operationId, status, ...difference });
    }
  };
}
