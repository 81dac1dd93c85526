import { DocsError } from "./docs-error.ts";

const name = "[\\w$]+";

/** Where Redoc's script makes the panel of a request: a menu of languages in its header, and one of them below. */
const panel = new RegExp(
  "(?<header>className:`panel-request-samples`,header:.{1,200}?)" +
    `,\\(0,${name}\\.jsx\\)\\(${name},\\{activeTab:${name},samples:(?<operation>${name})\\.isWebhook.{1,50}?\\}\\)` +
    "(?<end>\\]\\}\\),isExpandable:!1,children:)" +
    `(?<payload>\\[(?<mediaTypes>${name})\\.length>1&&.{1,900}?` +
    `:\\(0,(?<react>${name})\\.jsx\\)\\((?<codeBlock>${name}),\\{lang:${name},source:${name},header:.{1,100}?\\}\\}\\}\\}\\)\\])`,
);

/** The same without the menu, filled by browser/request-panel.ts. */
const filled =
  "$<header>$<end>cloudBackupsRequestPanel($<react>.jsx,$<codeBlock>,$<operation>.definitionSamples," +
  "$<mediaTypes>.length>0?(0,$<react>.jsxs)($<react>.Fragment,{children:$<payload>}):void 0)";

/** Redoc's page with all samples of an operation in view. Redoc has no option for that: it shows the chosen one. */
export function withAllSamples(page: string): string {
  // An upgrade of Redoc may have changed it: better no page than one that hides a sample.
  if (page.search(panel) === -1)
    throw new DocsError("Redoc's script makes its panel of request samples in another way");
  return page.replace(panel, filled);
}
