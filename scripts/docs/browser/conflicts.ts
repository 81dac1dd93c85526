import { element, remember, remembered } from "./element.ts";

/** The filter of the table of conflicts. */
export function startConflicts(): void {
  const choice = element("service", HTMLSelectElement);
  const status = element("shown", HTMLSpanElement);
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("#conflicts tbody tr")];

  const filter = (service: string): void => {
    const known = [...choice.options].some(({ value }) => value === service) ? service : "";
    choice.value = known;
    for (const row of rows) row.hidden = known !== "" && row.dataset["service"] !== known;
    const count = rows.filter((row) => !row.hidden).length;
    status.textContent = count === 1 ? "1 conflict" : `${String(count)} conflicts`;
    remember("conflicts", known);
  };

  choice.addEventListener("change", () => {
    filter(choice.value);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-filter]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      filter(link.dataset["filter"] ?? "");
      const section = element("conflicts", HTMLElement);
      section.scrollIntoView();
      section.focus({ preventScroll: true });
    });
  }
  filter(remembered("conflicts") ?? "");
}
