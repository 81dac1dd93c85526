import type { Page } from "playwright-core";

export interface SeenSample {
  readonly label: string | null;
  readonly source: string;
  /** All of its box, which has room for the code, or for five lines of it. */
  readonly inWindow: boolean;
}

/** What is labelled as a sample of the operation, and seen without a choice: as it comes, or scrolled down to. */
export function seenSamples(page: Page, operationId: string, scroll: boolean): Promise<SeenSample[]> {
  const panel = page.locator(`[data-section-id$="/${operationId.toLowerCase()}"] .panel-request-samples`);
  return panel.evaluate((element, scroll) => {
    if (scroll) scrollBy(0, element.getBoundingClientRect().top - 56);
    return [...element.querySelectorAll("[role=group][aria-label$=' sample']")]
      .filter((group) => group.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((group) => {
        const { top, bottom, left, right } = group.getBoundingClientRect();
        const code = group.querySelector("pre");
        const legible = code !== null && code.clientHeight >= Math.min(code.scrollHeight, 90);
        return {
          label: group.getAttribute("aria-label"),
          source: code?.textContent ?? "",
          inWindow: legible && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
        };
      });
  }, scroll);
}
