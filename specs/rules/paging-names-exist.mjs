import { fieldsOf, follow, isRecord, nameOf } from "./nodes.mjs";

const STYLES = ["marker", "offset", "link", "none"];
const KEYS = ["style", "items", "marker", "id", "limit", "offset", "total", "links"];
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

function* requestFaults({ marker, limit, offset }, ctx, operation, from) {
  const parameters = [ctx.parent, operation]
    .flatMap((node) => node?.parameters ?? [])
    .map((parameter) => follow(ctx, parameter, from).node)
    .filter((parameter) => parameter?.in === "query")
    .map((parameter) => parameter.name);
  const body = follow(ctx, operation.requestBody, from);
  const fields = Object.entries(body.node?.content ?? {})
    .filter(([mediaType]) => mediaType.includes("json"))
    .flatMap(([, { schema }]) => [...fieldsOf(ctx, schema, body.from).keys()]);
  const names = new Set([...parameters, ...fields]);

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

function* answerFaults({ items, total, links, marker }, ctx, schema, from) {
  const fields = fieldsOf(ctx, schema, from);
  for (const [key, name] of Object.entries({ items, total, links })) {
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
  const key = marker?.from;
  if (key !== undefined && !fieldsOf(ctx, list.node.items, list.from).has(key)) {
    yield [
      ["marker", "from"],
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
