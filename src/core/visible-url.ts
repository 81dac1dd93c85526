/** A URL as messages show it: without userinfo and fragment. The query stays: no documented one holds a secret. */
export function visibleUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + search;
}
