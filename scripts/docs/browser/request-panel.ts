import type { Sample } from "../samples.ts";

/** React's function to make an element, which Redoc's script hands over. */
type Make = (type: unknown, properties: Readonly<Record<string, unknown>>, key?: string) => object;

declare global {
  var cloudBackupsRequestPanel: typeof requestPanel;
}

globalThis.cloudBackupsRequestPanel = requestPanel;

/** What Redoc's panel of request samples holds: all samples of the operation, and what a request carries below. */
function requestPanel(make: Make, codeBlock: unknown, samples: readonly Sample[] = [], payload: unknown): object {
  return make("div", {
    className: "docs-samples",
    children: [
      ...samples.map(({ lang, label, source }) => {
        const title = make("span", { role: "heading", "aria-level": 5, children: label });
        const header = { className: "docs-sample-title", title, controls: { copy: {} } };
        return make(
          "div",
          {
            className: "docs-sample",
            role: "group",
            "aria-label": `${label} sample`,
            children: make(codeBlock, { lang: lang.toLowerCase(), source, header }),
          },
          label,
        );
      }),
      payload === undefined
        ? null
        : make(
            "details",
            {
              className: "docs-payload",
              children: [
                make("summary", { children: "Request payload" }, "title"),
                make("div", { children: payload }, "payload"),
              ],
            },
            "payload",
          ),
    ],
  });
}
