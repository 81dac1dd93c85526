import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Each case is an API description of its own; a comment `# fault` marks a line that a rule must point at.
// The real CLI lints all of them in one run, and loads the real plugin.

interface Case {
  files: Record<string, string>;
  /** Messages, in the order of their marks. */
  faults: string[];
}

const RULES = [
  "source-page",
  "paging-names-exist",
  "list-has-paging",
  "answer-has-example",
  "no-ref-into-root",
  "conflict-shape",
  "known-extensions",
  "no-gaps",
];

const indent = (text: string, by: number) => text.trim().replaceAll(/^(?=.)/gm, " ".repeat(by));

const DOCS = "externalDocs: { description: Things, url: https://docs.example.com/things }";

const LIST = `
"200":
  description: Things.
  content:
    application/json:
      schema: { $ref: List.yaml }
      example: { things: [] }`;

/** The root document of an API with one operation. */
const root = ({
  method = "get",
  mark = "",
  docs = DOCS,
  operation = "",
  answers = LIST,
  components = "",
}) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    parameters:
      - { name: marker, in: query, schema: { type: string } }
    ${method}: ${mark}
      operationId: listThings
${indent(docs, 6)}
${indent(operation, 6)}
      responses:
${indent(answers, 8)}
${components}`;

const LEAVES = {
  "List.yaml": `
allOf:
  - $ref: Links.yaml
  - type: object
    properties:
      things: { type: array, items: { $ref: Thing.yaml } }
      count: { type: integer }`,
  "Links.yaml": `{ type: object, properties: { links: { type: object } } }`,
  "Thing.yaml": `{ type: object, properties: { id: { type: string } } }`,
  "Limit.yaml": `{ name: limit, in: query, schema: { type: integer } }`,
  "Skip.yaml": `{ name: X-Skip, in: header, schema: { type: integer } }`,
};

/** An API that no rule complains of but for what is given. */
const api = (parts: Parameters<typeof root>[0], leaves = {}) => ({
  "openapi.yaml": root(parts),
  ...LEAVES,
  ...leaves,
});

/** One that nobody can ask for a page. */
const withoutMarker = (parts: Parameters<typeof root>[0]) => ({
  ...api(parts),
  "openapi.yaml": root(parts).replace("name: marker", "name: filter"),
});

const cases: Record<string, Record<string, Case>> = {
  "source-page": {
    "passes with a title and an https address": { files: api({}), faults: [] },
    "wants externalDocs": {
      files: api({ mark: "# fault", docs: "" }),
      faults: [
        "listThings: externalDocs is missing. Name the source page: its title as description, its address as url.",
      ],
    },
    "wants a title and an https address": {
      files: api({
        docs: `
externalDocs:
  description: " " # fault
  url: http://docs.example.com # fault`,
      }),
      faults: [
        "listThings: externalDocs.description is missing or empty. Put the title of the source page there.",
        'listThings: externalDocs.url is "http://docs.example.com". Put the page\'s public https address there.',
      ],
    },
    "wants an address": {
      files: api({
        docs: `
externalDocs: # fault
  description: Things`,
      }),
      faults: ["listThings: externalDocs.url is missing. Put the page's public https address there."],
    },
  },

  "paging-names-exist": {
    "passes through $ref, allOf and the path item's parameters": {
      files: api({
        operation: `
x-paging: { style: marker, items: things, marker: { param: marker, from: id }, limit: limit, total: count, links: links }
parameters:
  - $ref: Limit.yaml`,
      }),
      faults: [],
    },
    "passes with names of a JSON request body": {
      files: api({
        method: "post",
        operation: `
x-paging: { style: offset, items: things, offset: start, limit: size }
requestBody:
  content:
    application/json:
      schema:
        type: object
        properties: { start: { type: integer }, size: { type: integer } }`,
      }),
      faults: [],
    },
    "knows styles and keys": {
      files: api({
        operation: `
x-paging:
  style: pages # fault
  items: things
  size: limit # fault
  marker:
    param: marker
    from: id
    to: id # fault`,
      }),
      faults: [
        'listThings: x-paging.style is "pages". Use one of marker, offset, link, none.',
        "listThings: x-paging.size is no known key. Remove it or use one of style, items, marker, limit, offset, total, links, id, count, truncated, reason.",
        "listThings: x-paging.marker.to is no known key. Remove it; write {param, from}.",
      ],
    },
    "wants items, and what the style needs": {
      files: api({
        operation: `
x-paging: # fault # fault
  style: link`,
      }),
      faults: [
        "listThings: x-paging has style link but no links. Add links or change the style.",
        "listThings: x-paging has no items. Name the answer's field that holds the list.",
      ],
    },
    "wants a marker in full": {
      files: api({
        operation: `
x-paging:
  style: marker
  items: things
  marker: # fault
    param: marker`,
      }),
      faults: ["listThings: x-paging.marker has no from. Write {param, from}."],
    },
    "wants objects": {
      files: api({
        operation: `
x-paging: marker # fault`,
      }),
      faults: ["listThings: x-paging is no object. Write {style, items, …}; see specs/README.md."],
    },
    "wants request parameters that exist, in the query": {
      files: api({
        operation: `
x-paging:
  style: marker
  items: things
  marker:
    param: after # fault
    from: id
  limit: limit # fault
  offset: X-Skip # fault
parameters:
  - $ref: Skip.yaml`,
      }),
      faults: [
        'listThings: x-paging.marker.param names "after", which is no query parameter and no field of the JSON request body. Declare it or correct the name.',
        'listThings: x-paging.limit names "limit", which is no query parameter and no field of the JSON request body. Declare it or correct the name.',
        'listThings: x-paging.offset names "X-Skip", which is no query parameter and no field of the JSON request body. Declare it or correct the name.',
      ],
    },
    "wants fields of the answer that exist": {
      files: api({
        operation: `
x-paging:
  style: link
  items: thing # fault
  total: total # fault
  links: things_links # fault`,
      }),
      faults: [
        'listThings: x-paging.items names "thing", which is no top-level field of the 200 answer. Declare it or correct the name.',
        'listThings: x-paging.total names "total", which is no top-level field of the 200 answer. Declare it or correct the name.',
        'listThings: x-paging.links names "things_links", which is no top-level field of the 200 answer. Declare it or correct the name.',
      ],
    },
    "wants a list": {
      files: api({
        operation: `
x-paging:
  style: none
  items: count # fault`,
      }),
      faults: ['listThings: x-paging.items names "count", which is no array. Name the field that holds the list.'],
    },
    "wants a marker from an item's field": {
      files: api({
        operation: `
x-paging:
  style: marker
  items: things
  marker:
    param: marker
    from: uuid # fault`,
      }),
      faults: [
        'listThings: x-paging.marker.from names "uuid", which is no field of the items of "things". Declare it or correct the name.',
      ],
    },
    "wants an answer with a schema": {
      files: withoutMarker({
        operation: `
x-paging: # fault
  style: none
  items: things`,
        answers: `"200": { description: Things. }`,
      }),
      faults: ["listThings: x-paging needs a 200 answer with a schema. Declare it or remove x-paging."],
    },
  },

  "answer-has-example": {
    "passes with an example in one of two media types, or without content": {
      files: api(
        {
          answers: `
"200":
  description: Things.
  content:
    text/html: { schema: { type: object } }
    application/json:
      schema: { type: object }
      examples:
        none: { $ref: none.yaml }
"204": { description: Nothing. }
"404":
  description: Not found.
  content:
    application/json: { schema: { type: object } }`,
        },
        { "none.yaml": "{ summary: None., value: {} }" },
      ),
      faults: [],
    },
    "wants an example of each 2xx answer": {
      files: api(
        {
          answers: `
${LIST.trim()}
"202": # fault
  $ref: Soon.yaml`,
        },
        {
          "Soon.yaml": `
description: Soon.
content:
  application/json: { schema: { type: object } }`,
        },
      ),
      faults: ["listThings: the 202 answer has no example. Put the page's example into examples/ and refer to it."],
    },
  },

  "no-ref-into-root": {
    "passes with references to leaf files and inside them": {
      files: api(
        {},
        {
          "Thing.yaml": `
type: object
properties:
  openapi: { type: string }
  id: { $ref: "#/properties/openapi" }`,
        },
      ),
      faults: [],
    },
    "wants no reference into the root document": {
      files: api({
        answers: `
"200":
  description: Things.
  content:
    application/json:
      example: {}
      schema:
        $ref: "#/components/schemas/Thing" # fault`,
        components: "components: { schemas: { Thing: { type: object } } }",
      }),
      faults: [
        '$ref "#/components/schemas/Thing" leads into a root document, so the bundle doubles components. Move its target into a file of its own.',
      ],
    },
    "wants no reference from a leaf into another root document": {
      files: api(
        {},
        {
          "Thing.yaml": `
type: object
properties:
  id:
    $ref: other.json#/components/schemas/Id # fault`,
          "other.json": JSON.stringify(
            {
              openapi: "3.1.0",
              components: { schemas: { Id: { type: "string" } } },
            },
            null,
            2,
          ),
        },
      ),
      faults: [
        '$ref "other.json#/components/schemas/Id" leads into a root document, so the bundle doubles components. Move its target into a file of its own.',
      ],
    },
  },

  "list-has-paging": {
    "passes with x-paging": {
      files: api({ operation: "x-paging: { style: link, items: things, links: links, total: count }" }),
      faults: [],
    },
    "passes with one answer for all, and a reason": {
      files: api({ operation: "x-paging: { style: none, items: things, reason: The page says so. }" }),
      faults: [],
    },
    "wants x-paging for an array beside a total": {
      files: withoutMarker({
        operation: "x-pagination: { style: link, items: things, links: links }",
        mark: "# fault",
      }),
      faults: [
        'listThings: answers "things" beside "count", but has no x-paging, so callers would get one page and take it for all. Add x-paging.',
      ],
    },
    "wants x-paging for an array where pages can be asked for": {
      files: api(
        { mark: "# fault", operation: "parameters: [{ $ref: Limit.yaml }]" },
        { "List.yaml": "{ type: object, properties: { things: { type: array, items: {} } } }" },
      ),
      faults: [
        'listThings: takes "marker", "limit" and answers "things", but has no x-paging, so callers would get one page and take it for all. Add x-paging.',
      ],
    },
    "wants a reason for one answer that does not look like all": {
      files: withoutMarker({
        operation: `
x-paging: # fault
  style: none
  items: things`,
      }),
      faults: [
        'listThings: answers "things" beside "count", but has x-paging.style none without a reason. Say in x-paging.reason why one answer holds all.',
      ],
    },
    "passes where a POST changes something": {
      files: api({ method: "post" }),
      faults: [],
    },
  },

  "known-extensions": {
    "passes with extensions in their places": {
      files: api({ operation: "x-retry-safe: true\nx-source: Somewhere." }),
      faults: [],
    },
    "knows names, places and values": {
      files: api(
        {
          operation: `
x-pagination: { style: link } # fault
x-retry-safe: yes please # fault`,
        },
        { "Thing.yaml": "type: object\nx-paging: { style: none } # fault" },
      ),
      faults: [
        expect.stringMatching(
          /^x-pagination is no known key\. Correct it, or remove it; there are x-also-documented, /,
        ) as string,
        'x-retry-safe is "yes please". It can be true or false.',
        "x-paging means nothing here. It stands on an operation.",
      ],
    },
  },

  "no-gaps": {
    "passes with texts": { files: api({ operation: "summary: Things" }), faults: [] },
    "wants no empty text, and nothing left to do": {
      files: api(
        {
          operation: `
summary: "" # TODO # fault
# TODO: what is still missing # fault`,
        },
        {
          "Thing.yaml": `
type: object
description: " " # fault
properties:
  id: { type: string, description: To be done, TODO } # fault`,
        },
      ),
      faults: [
        "summary is empty. Write a sentence.",
        "Something is still to do: # TODO: what is still missing # fault",
        "description is empty. Write a sentence.",
        "Something is still to do: id: { type: string, description: To be done, TODO } # fault",
      ],
    },
  },

  "conflict-shape": {
    "passes with one conflict and with several": {
      files: api(
        { operation: "x-doc-conflict: { says: A., also: B., verdict: C. }" },
        {
          "Thing.yaml": `
type: object
properties: { id: { type: string } }
x-doc-conflict:
  - { says: A., also: B., verdict: C. }
  - { says: D., also: E., verdict: F. }`,
        },
      ),
      faults: [],
    },
    "wants three sentences and nothing else": {
      files: api(
        {},
        {
          "Thing.yaml": `
type: object
properties:
  id:
    type: string
    x-doc-conflict: # fault
      says: A.
      also: ""
      result: C.`,
        },
      ),
      faults: [
        "x-doc-conflict: also is missing or empty; verdict is missing or empty; result is no known key. Write {says, also, verdict}, each a sentence, or a list of these.",
      ],
    },
    "wants them of each in a list, beside a $ref too": {
      files: api({
        answers: `
"200":
  description: Things.
  content:
    application/json:
      example: { things: [] }
      schema:
        $ref: List.yaml
        x-doc-conflict: # fault
          - { says: A., also: B., verdict: C. }
          - { says: A., also: B. }`,
      }),
      faults: [
        "x-doc-conflict: verdict is missing or empty. Write {says, also, verdict}, each a sentence, or a list of these.",
      ],
    },
    "wants more than a sentence": {
      files: api({ operation: "x-doc-conflict: A but B. # fault" }),
      faults: [
        "x-doc-conflict: says is missing or empty; also is missing or empty; verdict is missing or empty. Write {says, also, verdict}, each a sentence, or a list of these.",
      ],
    },
    "wants more than an empty list": {
      files: api({ operation: "x-doc-conflict: [] # fault" }),
      faults: [
        "x-doc-conflict: says is missing or empty; also is missing or empty; verdict is missing or empty. Write {says, also, verdict}, each a sentence, or a list of these.",
      ],
    },
  },
};

const all = Object.entries(cases).flatMap(([rule, byTitle]) =>
  Object.entries(byTitle).map(([title, one], index) => ({
    ...one,
    rule,
    title,
    id: `${rule}-${index}`,
  })),
);

let folder = "";
let found: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rules-"));
  for (const { id, files } of all) {
    await mkdir(join(folder, id));
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(folder, id, name), text.trimStart());
    }
  }
  const config = {
    telemetry: "off",
    plugins: [fileURLToPath(new URL("../../../specs/rules.mjs", import.meta.url))],
    apis: Object.fromEntries(
      all.map(({ id, rule }) => [id, { root: `${id}/openapi.yaml`, rules: { [`cloud-backups/${rule}`]: "error" } }]),
    ),
  };
  await writeFile(join(folder, "redocly.yaml"), JSON.stringify(config));
  const output = await lint(folder);
  found = output
    .split("\n")
    .map((line) => line.replace(/^::error title=(.*?),file=(.*?),line=(\d+),.*?::(.*)$/, "$2:$3 $1 $4"));
});

afterAll(() => rm(folder, { recursive: true }));

function lint(cwd: string) {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  return new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [cli, "lint", "--format=github-actions", "--max-problems=1000"],
      { cwd, env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
}

/** `file:line` of each mark. */
const marks = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([name, text]) =>
    text
      .trimStart()
      .split("\n")
      .flatMap((line, index) => Array.from(line.matchAll(/# fault/g), () => `${name}:${index + 1}`)),
  );

/** Redocly walks a document in its own order; the marks are in that of the lines. */
function inOrderOf(starts: readonly string[]) {
  const place = (line: string) => starts.findIndex((start) => line.startsWith(start));
  return (a: string, b: string) => place(a) - place(b);
}

/** With its title apart, which Vitest would cut short inside an object. */
const casesOf = (rule: string) => all.filter((one) => one.rule === rule).map((one) => [one.title, one] as const);

describe.each(RULES)("the rule %s", (rule) => {
  test.each(casesOf(rule))("%s", (_, { id, files, faults }) => {
    const at = marks(files);
    expect(at).toHaveLength(faults.length);
    const lines = found
      .filter((line) => line.startsWith(`${id}/`))
      .sort(inOrderOf(at.map((place) => `${id}/${place} `)));
    const said = lines.map((line) => line.split(` cloud-backups/${rule} `));
    expect(said).toEqual(faults.map((fault, index) => [`${id}/${at[index] ?? ""}`, fault]));
  });
});
