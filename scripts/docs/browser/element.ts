/** The element with this ID, which the page's template has. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new TypeError(`the page has no ${type.name} with the ID ${id}`);
}

/** Keeps what the reader chose in the address, so that it can be passed on and the way back leads to it. */
export function remember(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === "") url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, "", url);
}

export function remembered(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
