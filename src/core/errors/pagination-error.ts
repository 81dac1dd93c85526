import { CloudBackupsError } from "./cloud-backups-error.ts";

/** A list that would not be complete, exact or finite. The items before were right. */
export class PaginationError extends CloudBackupsError {
  override name = "PaginationError";
  /** Number of the page, from 1, on which it was seen. */
  readonly page: number;
  /** How many items came before that page. */
  readonly received: number;

  constructor(operationId: string, problem: string, at: { page: number; received: number }) {
    super(`${operationId}, page ${at.page}, after ${at.received} items: ${problem}`);
    this.page = at.page;
    this.received = at.received;
  }
}
