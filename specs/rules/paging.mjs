import { fieldsOf, follow, isRecord, isText, nameOf } from "./nodes.mjs";

const STYLES = ["marker", "offset", "link", "none"];
const KEYS = ["style", "items", "marker", "limit", "offset", "total", "links", "id", "count", "truncated", "reason"];
const NEEDED = { marker: "marker", offset: "offset", link: "links" };

const quote = (value) => JSON.stringify(value);
const unknown = (record, keys) => Object.keys(record).filter((key) => !keys.includes(key));

// A fault is [path below x-paging, message].

function* shapeFaults({ style, items, marker, ...rest }) {
  if (!STYLES.includes(style)) {
    const is = quote(style) ?? "missing";
    yield [["style"], `is ${is}. Use one of ${STYLES.join(", ")}.`];
  }
  const needed = NEEDED[style];
  if (needed && { marker, ...rest }[needed] === undefined) {
    yield [[], `has style ${style} but no ${needed}. Add ${needed} or change the style.`];
  }
  if (items === undefined) {
    yield [[], "has no items. Name the answer's field that holds the list."];
  }
  for (const key of unknown(rest, KEYS)) {
    yield [[key], `is no known key. Remove it or use one of ${KEYS.join(", ")}.`];
  }
  if (marker === undefined) return;
  if (!isRecord(marker)) {
    yield [["marker"], "is no object. Write {param, from}."];
    return;
  }
  for (const key of ["param", "from"]) {
    if (marker[key] === undefined) {
      yield [["marker"], `has no ${key}. Write {param, from}.`];
    }
  }
  for (const key of unknown(marker, ["param", "from"])) {
    yield [["marker", key], "is no known key. Remove it; write {param, from}."];
  }
}

function queryOf(ctx, operation, from) {
  return [ctx.parent, operation]
    .flatMap((node) => node?.parameters ?? [])
    .map((parameter) => follow(ctx, parameter, from).node)
    .filter((parameter) => parameter?.in === "query");
}

/** What a request can carry a position or a page size in: query parameters and fields of a JSON body. */
function requestNames(ctx, operation, from) {
  const body = follow(ctx, operation.requestBody, from);
  const fields = Object.entries(body.node?.content ?? {})
    .filter(([mediaType]) => mediaType.includes("json"))
    .flatMap(([, { schema }]) => [...fieldsOf(ctx, schema, body.from).keys()]);
  return new Set([...queryOf(ctx, operation, from).map(({ name }) => name), ...fields]);
}

function* requestFaults({ marker, limit, offset, count }, ctx, operation, from) {
  const names = requestNames(ctx, operation, from);
  const asked = queryOf(ctx, operation, from).find(({ name }) => name === count);
  if (count !== undefined && follow(ctx, asked?.schema, from).node?.type !== "boolean") {
    yield [["count"], `names ${quote(count)}, which is no boolean query parameter. Declare it or correct the name.`];
  }

  for (const [path, name] of [
    [["marker", "param"], marker?.param],
    [["limit"], limit],
    [["offset"], offset],
  ]) {
    if (name !== undefined && !names.has(name)) {
      yield [
        path,
        `names ${quote(name)}, which is no query parameter and no field of the JSON request body. Declare it or correct the name.`,
      ];
    }
  }
}

function* answerFaults({ items, total, links, truncated, id, marker }, ctx, schema, from) {
  const fields = fieldsOf(ctx, schema, from);
  for (const [key, name] of Object.entries({ items, total, links, truncated })) {
    if (name !== undefined && !fields.has(name)) {
      yield [
        [key],
        `names ${quote(name)}, which is no top-level field of the 200 answer. Declare it or correct the name.`,
      ];
    }
  }
  if (!fields.has(items)) return;
  const field = fields.get(items);
  const list = follow(ctx, field.schema, field.from);
  if (![list.node?.type].flat().includes("array")) {
    yield [["items"], `names ${quote(items)}, which is no array. Name the field that holds the list.`];
    return;
  }
  for (const [path, key] of [
    [["marker", "from"], marker?.from],
    [["id"], id],
  ]) {
    if (key === undefined || fieldsOf(ctx, list.node.items, list.from).has(key)) continue;
    yield [
      path,
      `names ${quote(key)}, which is no field of the items of ${quote(items)}. Declare it or correct the name.`,
    ];
  }
}

function* faults(paging, ctx, operation) {
  if (!isRecord(paging)) {
    yield [[], "is no object. Write {style, items, …}; see specs/README.md."];
    return;
  }
  const from = ctx.location.source.absoluteRef;
  yield* shapeFaults(paging);
  yield* requestFaults(paging, ctx, operation, from);

  const answer = follow(ctx, operation.responses?.["200"], from);
  const media = Object.values(answer.node?.content ?? {});
  const schemas = media.flatMap(({ schema }) => schema ?? []);
  if (schemas.length === 0) {
    yield [[], "needs a 200 answer with a schema. Declare it or remove x-paging."];
  }
  for (const schema of schemas) {
    yield* answerFaults(paging, ctx, schema, answer.from);
  }
}

/** What x-paging names is there: request parameters, fields of the answer and of its items. */
export const pagingNamesExist = () => ({
  Operation(operation, ctx) {
    const paging = operation["x-paging"];
    if (paging === undefined) return;
    for (const [path, message] of faults(paging, ctx, operation)) {
      const thing = ["x-paging", ...path];
      ctx.report({
        message: `${nameOf(operation, ctx)}: ${thing.join(".")} ${message}`,
        location: ctx.location.child(thing).key(),
      });
    }
  },
});

const ASKS_FOR_A_PAGE = /^(limit|offset|marker|cursor|start|per_?page|page(_?(size|no|num|number|token))?)$/i;
const TELLS_A_TOTAL = /^(count|total(_?(count|num|number|size|items|records))?)$/i;

/** What of an operation speaks of pages, in words. Undefined if nothing does. */
function signOfPages(ctx, operation, from) {
  const reads = ctx.key === "get" || operation["x-retry-safe"] === true;
  const asked = [...requestNames(ctx, operation, from)].filter((name) => ASKS_FOR_A_PAGE.test(name));
  for (const [status, answer] of Object.entries(reads ? (operation.responses ?? {}) : {})) {
    if (!status.startsWith("2")) continue;
    const { node, from: file } = follow(ctx, answer, from);
    for (const { schema } of Object.values(node?.content ?? {})) {
      const fields = [...fieldsOf(ctx, schema, file)].map(([name, field]) => {
        const { type } = follow(ctx, field.schema, field.from).node ?? {};
        return { name, types: [type].flat() };
      });
      const array = fields.find(({ types }) => types.includes("array"))?.name;
      const total = fields.find(({ name, types }) => TELLS_A_TOTAL.test(name) && types.includes("integer"))?.name;
      if (array === undefined) continue;
      if (asked.length > 0) return `takes ${asked.map(quote).join(", ")} and answers ${quote(array)}`;
      if (total !== undefined) return `answers ${quote(array)} beside ${quote(total)}`;
    }
  }
  return undefined;
}

/** An operation that looks like a list says how its pages follow each other, or why there is one only. */
export const listHasPaging = () => ({
  Operation(operation, ctx) {
    const paging = operation["x-paging"];
    if (paging !== undefined && (!isRecord(paging) || paging.style !== "none" || isText(paging.reason))) return;
    const sign = signOfPages(ctx, operation, ctx.location.source.absoluteRef);
    if (sign === undefined) return;
    const [message, at] =
      paging === undefined
        ? ["has no x-paging, so callers would get one page and take it for all. Add x-paging.", []]
        : ["has x-paging.style none without a reason. Say in x-paging.reason why one answer holds all.", ["x-paging"]];
    ctx.report({
      message: `${nameOf(operation, ctx)}: ${sign}, but ${message}`,
      location: ctx.location.child(at).key(),
    });
  },
});
