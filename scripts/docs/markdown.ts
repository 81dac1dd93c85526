import { Marked } from "marked";
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { escaped, Html } from "./html.ts";

loadLanguages(["typescript", "bash", "yaml", "json"]);

const marked = new Marked({
  renderer: {
    code: ({ text, lang = "" }) => codeBlock(text, lang).text,
    link({ href, tokens }) {
      // Guides link to each other as files, so that they can be read where they are.
      const address = href.replace(/^([\w-]+)\.md/, "$1.html");
      return `<a href="${escaped(address)}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/** Markdown of ours, or of the specs. */
export function markdown(text: string): Html {
  // A table that is wider than its place scrolls, also by the keyboard.
  return new Html(marked.parse(text, { async: false }).replaceAll("<table>", '<table tabindex="0">'));
}

/** The same on one line, without a paragraph around it. */
export function inline(text: string): Html {
  return new Html(marked.parseInline(text, { async: false }));
}

/** Code in colours; code.js adds the button that copies it. */
export function codeBlock(text: string, lang: string): Html {
  const grammar = Prism.languages[lang];
  const code = grammar === undefined ? escaped(text) : Prism.highlight(text, grammar, lang);
  return new Html(`<div class="code"><pre tabindex="0"><code>${code}</code></pre></div>\n`);
}
