import { source, type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds serious or critical inside these elements: the rule, and the first that break it. */
export async function seriousIn(page: Page, ...selectors: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate<Pick<AxeResults, "violations">>(
    // As text: what `axe` is in the page, the compiler cannot know.
    `axe.run({ include: ${JSON.stringify(selectors)} }).then(({ violations }) => ({ violations }))`,
  );
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join("  ")}`,
    );
}
