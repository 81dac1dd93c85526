/** The start tags of an element in a page that we made, with their attributes. What scripts and styles hold is no markup. */
export function elementsOf(page: string, name: string): Record<string, string>[] {
  const markup = page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, "$1");
  return [...markup.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  );
}

/** Addresses outside the page that a browser would load by itself. */
export function loadedBy(page: string): string[] {
  const addresses = ["script", "img", "iframe", "source", "video", "audio", "embed", "object", "use", "image"].flatMap(
    (name) =>
      elementsOf(page, name).flatMap(({ src, srcset, data, href, "xlink:href": xlink }) => [
        src,
        srcset,
        data,
        href,
        xlink,
      ]),
  );
  const links = elementsOf(page, "link").map(({ href }) => href);
  const styles = [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style).join("\n");
  const inStyles = [...styles.matchAll(/url\(["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(
    ([, url, sheet]) => url ?? sheet,
  );
  return [...addresses, ...links, ...inStyles].flatMap((address) =>
    address === undefined || /^(data:|#|$)/.test(address) ? [] : [address],
  );
}
