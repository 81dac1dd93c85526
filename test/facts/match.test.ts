import { expect, it } from "vitest";
import type { Document, PathItem } from "../../scripts/generate/document.ts";
import { lost, match } from "../../scripts/facts/match.ts";
import type { Page } from "../../scripts/facts/page/page.ts";

function page(name: string, title = name): Page {
  return { file: `${name}.rst`, title, name, calls: [], tables: [], statuses: [], examples: [] };
}

/** A service with an operation for each address. */
function service(...urls: string[]): Document {
  const paths = urls.map((url, at): [string, PathItem] => [
    `/${at}`,
    { get: { operationId: `get${at}`, responses: {}, externalDocs: { description: "Any", url } } },
  ]);
  return { info: { title: "" }, paths: Object.fromEntries(paths) };
}

it("takes a page for one of the reference that has more of the pages", () => {
  const documents = new Map([
    ["a", service("https://a.example/api/One.html", "https://a.example/api/Two.html")],
    ["b", service("https://b.example/api/One.html")],
  ]);
  const { pairs, alone } = match([page("One"), page("Two"), page("Three")], documents);
  expect(pairs.map(({ service: name, page: found }) => `${name} ${found.name}`)).toEqual(["a One", "a Two"]);
  expect(alone.map(({ name }) => name)).toEqual(["Three"]);
});

it("goes by the title where the address has no page", () => {
  const { pairs } = match([page("x", "Any")], new Map([["a", service("https://a.example/api/")]]));
  expect(pairs).toHaveLength(1);
});

it("tells operations whose page is not there", () => {
  const documents = new Map([["a", service("https://a.example/api/One.html", "https://a.example/api/Two.html")]]);
  expect(lost(documents, match([page("One")], documents).pairs)).toEqual([{ service: "a", operation: "get1" }]);
});
