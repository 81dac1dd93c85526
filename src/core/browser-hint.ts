/**
 * Browsers hide why a page gets no answer from another origin; most often it is CORS, which the page cannot mend.
 * Empty where there is no page, or the reason is known.
 */
export function browserHint(cause: unknown, url: string): string {
  const { location }: { location?: { readonly origin: string } } = globalThis;
  const isExplained = cause instanceof Error && cause.cause !== undefined;
  if (location === undefined || isExplained || location.origin === new URL(url).origin) return "";
  return `. A browser does not say why; perhaps the server lets no pages of ${location.origin} ask it (CORS)`;
}
