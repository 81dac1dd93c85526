import { html, page } from "./html.ts";

/** Redoc's options, by the attributes of its element. */
const theme = {
  colors: { primary: { main: "#0b57c2" } },
  sidebar: { width: "250px" },
  typography: {
    fontFamily: "system-ui, sans-serif",
    headings: { fontFamily: "system-ui, sans-serif", fontWeight: "600" },
    code: { fontSize: "12px", wrap: true },
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
