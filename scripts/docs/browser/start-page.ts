import type { OperationFacts } from "../operations.ts";
import { searchOver, type Found } from "../search.ts";

const most = 30;
const input = element("query", HTMLInputElement);
const list = element("results", HTMLUListElement);
const status = element("found", HTMLParagraphElement);

let search: (query: string) => Found[] = () => [];
// The query stands in the address, so that the way back leads to it.
const address = new URL(location.href);
input.value = address.searchParams.get("q") ?? input.value;
if (address.searchParams.has("search")) input.focus();

void fetch("operations.json").then(async (response) => {
  search = searchOver((await response.json()) as OperationFacts[]);
  show();
});
input.addEventListener("input", show);
input.addEventListener("keydown", ({ key }) => {
  if (key === "Enter") list.querySelector("a")?.click();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target === input || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
});

function show(): void {
  const query = input.value.trim();
  const found = query === "" ? [] : search(query);
  list.replaceChildren(...found.slice(0, most).map(item));
  const count = found.length === 1 ? "1 operation" : `${found.length} operations`;
  if (query === "") status.textContent = "";
  else if (found.length === 0) status.textContent = "No operation has all these words.";
  else status.textContent = found.length > most ? `${count}, the best ${most} shown` : count;
  if (query === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query);
  history.replaceState(null, "", address);
}

function item({ operation, named }: Found): HTMLLIElement {
  const { call, deprecated, link, method, path, service, summary } = operation;
  const verb = made("span", method);
  verb.className = "method";
  verb.dataset["method"] = method;
  const text = made("div", made("strong", summary));
  if (deprecated) {
    const badge = made("span", "deprecated");
    badge.className = "badge";
    text.append(" ", badge);
  }
  text.append(made("div", made("code", call), ` · ${service}`), made("div", path));
  if (named.length > 0) text.append(made("div", `has ${named.slice(0, 4).join(", ")}`));
  const anchor = made("a", verb, text);
  anchor.href = link;
  return made("li", anchor);
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  node.append(...content);
  return node;
}

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new TypeError(`the page has no ${type.name} with the ID ${id}`);
}
