import { html, page } from "./html.ts";

/** Redoc's options, by the attributes of its element. */
const blue = "#1f75d6";
const theme = {
  // Redoc colours links and names in samples alike: this blue can be read on white and on black.
  colors: { primary: { main: blue } },
  codeBlock: { backgroundColor: "#000000" },
  sidebar: { width: "250px", activeTextColor: "#0b57c2" },
  typography: {
    fontFamily: "system-ui, sans-serif",
    headings: { fontFamily: "system-ui, sans-serif", fontWeight: "600" },
    links: { color: blue },
    code: { wrap: true },
  },
};

/** One service, all its operations: a page that Redoc fills from the document beside it. */
export function servicePage(id: string, title: string): string {
  const body = html`<redoc
    spec-url="${id}.json"
    scroll-y-offset="48"
    path-in-middle-panel="true"
    native-scrollbars="true"
    hide-download-button="true"
    json-sample-expand-level="4"
    payload-sample-idx="2"
    required-props-first="true"
    theme="${JSON.stringify(theme)}"
  ></redoc>`;
  return page(`${title} · cloud-backups`, body, ["redoc.standalone.js"]);
}
