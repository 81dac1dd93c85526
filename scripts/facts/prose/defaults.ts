import { type Fact, fact } from "../fact.ts";
import { plain } from "../rst/inline.ts";
import type { Prose } from "./prose.ts";

const forms = [
  /^Default: *(.+)$/,
  /\bdefault value (?:of \w+ )?is ([^\s,;()]+)/i,
  /\bvalue defaults to ([^\s,;()]+)/i,
  /\bwhich is (\S+) by default/,
  /^(\S+) \w+ are queried by default/,
  /\bif this (?:key|tag|field|parameter) is not specified, the value is (\S+)/i,
];

/** The value that holds when none is given. */
export function defaultsOf({ marked, sentences }: Prose): Fact[] {
  const texts = [...marked.filter((paragraph) => /^Default:/.test(paragraph)), ...sentences].map((text) => plain(text));
  return texts.flatMap((text) => {
    // "If this tag does not exist, disk backup is specified": the value that the text explains so.
    const meaning = /\bif this \w+ does not exist, (.+) is specified/i.exec(text)?.[1];
    const explained = marked.flatMap((one) => [...plain(one).matchAll(/(\S+): ([^:;,.]+)/g)]);
    const meant = explained.find(([, , words]) => meaning !== undefined && words?.trim() === meaning)?.[1];
    if (meant !== undefined) return [fact("default", meant)];
    for (const form of forms) {
      const found = form.exec(text)?.[1]?.replace(/\.$/, "");
      if (found !== undefined) return [fact("default", /^(true|false)$/i.test(found) ? found.toLowerCase() : found)];
    }
    return [];
  });
}
