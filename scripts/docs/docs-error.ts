/** The site cannot be built, and the message says why. */
export class DocsError extends Error {
  override name = "DocsError";
}
