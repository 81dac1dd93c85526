import { search, type Found, type SearchEntry } from "../search.ts";
import { element, remember, remembered } from "./element.ts";

const most = 30;

/** The search box over all operations: a list of links below it, and a live region that says how many. */
export function startSearch(): void {
  const input = element("query", HTMLInputElement);
  const list = element("results", HTMLUListElement);
  const status = element("found", HTMLParagraphElement);
  const entries = readEntries();

  const show = (): void => {
    const found = search(entries, input.value);
    list.replaceChildren(...found.slice(0, most).map(item));
    status.textContent = input.value.trim() === "" ? "" : summaryOf(found.length);
    remember("q", input.value);
  };
  const links = () => [...list.querySelectorAll("a")];
  const clear = (): void => {
    input.value = "";
    show();
    input.focus();
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") links()[0]?.click();
    else if (event.key === "ArrowDown") links()[0]?.focus();
    else if (event.key === "Escape") clear();
    else return;
    event.preventDefault();
  });
  list.addEventListener("keydown", (event) => {
    const at = links().findIndex((link) => link === document.activeElement);
    if (event.key === "ArrowDown") links()[at + 1]?.focus();
    else if (event.key === "ArrowUp") (links()[at - 1] ?? input).focus();
    else if (event.key === "Escape") clear();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  const before = remembered("q");
  if (before !== null) {
    input.value = before;
    show();
  }
  if (remembered("search") !== null) input.focus();
}

/** What the page's own generator has put there. */
function readEntries(): SearchEntry[] {
  return JSON.parse(element("operations", HTMLScriptElement).text) as SearchEntry[];
}

function summaryOf(count: number): string {
  if (count === 0) return "No operation has all these words.";
  const operations = count === 1 ? "1 operation" : `${String(count)} operations`;
  return count > most ? `${operations}, the best ${String(most)} shown` : operations;
}

function item({ entry, parameters }: Found): HTMLLIElement {
  const link = document.createElement("a");
  link.href = entry.link;
  const method = span("method", entry.method);
  method.dataset["method"] = entry.method;
  const path = document.createElement("code");
  for (const part of entry.path.split(/(?=\/)/)) path.append(part, document.createElement("wbr"));
  link.append(method, " ", span("summary", entry.summary), " ", path, " ", span("service", entry.service));
  if (parameters.length > 0) link.append(" ", span("matched", `with ${parameters.slice(0, 4).join(", ")}`));
  const line = document.createElement("li");
  line.append(link);
  return line;
}

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  return made;
}
