import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The catalog of the session has no endpoint for what was asked. */
export class CatalogError extends CloudBackupsError {
  override name = "CatalogError";
}
