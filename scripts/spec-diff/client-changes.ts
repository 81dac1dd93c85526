import { answerHeaders, entriesOf, type Document, type Entry } from "../generate/document.ts";
import type { Finding } from "./compare.ts";

/** What changed in the generated client, which a comparison of APIs knows nothing of. */
export function clientChanges(before: Document, after: Document): Finding[] {
  const old = new Map(entriesOf(before).map((entry) => [entry.operation.operationId, entry]));
  return [
    ...entriesOf(after).flatMap((entry) => {
      const { operationId } = entry.operation;
      const was = old.get(operationId);
      return was === undefined
        ? []
        : [
            ...addressChanges(was, entry),
            ...pagingChanges(was, entry),
            ...countChanges(was, entry),
            ...headerChanges(operationId, answerHeaders(before, was.operation), answerHeaders(after, entry.operation)),
            ...sessionChanges(was, entry),
          ];
    }),
    ...typeChanges(before, after),
    ...regionChanges(before, after),
    ...loginChanges(before, after),
  ];
}

function addressChanges(before: Entry, { path, method, operation }: Entry): Finding[] {
  if (path === before.path && method === before.method) return [];
  const [was, is] = [`${before.method.toUpperCase()} ${before.path}`, `${method.toUpperCase()} ${path}`];
  return [breaking(operation.operationId, `is ${is} now, and was ${was}; only calls by \`http\` notice`)];
}

function pagingChanges({ operation: before }: Entry, { operation: { operationId, ...after } }: Entry): Finding[] {
  const [was, is] = [before["x-paging"], after["x-paging"]];
  if (was === undefined && is !== undefined)
    return [breaking(operationId, "answers a list that follows its pages, and answered one page")];
  if (was !== undefined && is === undefined)
    return [breaking(operationId, "answers one page, and answered a list that follows its pages")];
  if (was?.items !== is?.items)
    return [breaking(operationId, `lists what is in \`${is?.items ?? ""}\`, and listed \`${was?.items ?? ""}\``)];
  const same = JSON.stringify({ ...was, reason: "" }) === JSON.stringify({ ...is, reason: "" });
  return same ? [] : [harmless(operationId, "finds the next page in another way; the client does it")];
}

/** A list that counts has a call of its own for that, and the client says in the body which of both is meant. */
function countChanges({ operation: before }: Entry, { operation }: Entry): Finding[] {
  const [was, is] = [before["x-count"], operation["x-count"]];
  const filled = Object.keys(is?.listBody ?? {}).filter((name) => was?.listBody[name] === undefined);
  const renamed = was?.operationId !== is?.operationId;
  return [
    ...(was !== undefined && renamed ? [breaking(was.operationId, "the call is gone")] : []),
    ...(is !== undefined && renamed ? [harmless(is.operationId, "is a new call")] : []),
    ...filled.map((name) => breaking(operation.operationId, `the client fills in the body's \`${name}\``)),
  ];
}

/** A method returns the headers that an answer always has beside its body. */
function headerChanges(operationId: string, was: readonly string[], is: readonly string[]): Finding[] {
  if (was.length === 0 && is.length > 0)
    return [breaking(operationId, "returns body and headers, and returned the body")];
  if (was.length > 0 && is.length === 0)
    return [breaking(operationId, "returns the body, and returned body and headers")];
  return [
    ...was
      .filter((name) => !is.includes(name))
      .map((name) => breaking(operationId, `answer header \`${name}\` is gone`)),
    ...is
      .filter((name) => !was.includes(name))
      .map((name) => harmless(operationId, `answer header \`${name}\` is new`)),
  ];
}

function sessionChanges(before: Entry, { operation, parameters }: Entry): Finding[] {
  const { operationId } = operation;
  const [was, is] = [before.operation["x-microversion"], operation["x-microversion"]];
  const version =
    was === is ? [] : [harmless(operationId, `asks for microversion ${is ?? "none"}, and asked for ${was ?? "none"}`)];
  const own = parameters.flatMap(({ name, ...parameter }) => {
    const old = before.parameters.find((other) => other.name === name);
    if (old === undefined) return [];
    const [filled, fills] = [old["x-session"] !== undefined, parameter["x-session"] !== undefined];
    if (filled && !fills && parameter.required === true)
      return [breaking(operationId, `parameter \`${name}\` is not filled in by the session any more`)];
    if (fills && !filled) return [harmless(operationId, `parameter \`${name}\` is filled in by the session`)];
    const same = old["x-microversion"] === parameter["x-microversion"];
    return same ? [] : [harmless(operationId, `parameter \`${name}\` asks for another microversion`)];
  });
  return [...version, ...own];
}

/** Schemas are exported as types by their names. */
function typeChanges(before: Document, after: Document): Finding[] {
  const names = ({ components }: Document) => Object.keys(components?.["schemas"] ?? {});
  const [was, is] = [names(before), names(after)];
  return [
    ...was.filter((name) => !is.includes(name)).map((name) => breaking(name, "the type is gone")),
    ...is.filter((name) => !was.includes(name)).map((name) => harmless(name, "is a new type")),
  ];
}

function regionChanges(before: Document, after: Document): Finding[] {
  const [was, is] = [endpoints(before), endpoints(after)];
  return [
    ...[...was.keys()].filter((region) => !is.has(region)).map((region) => breaking(region, "the region is gone")),
    ...[...is].flatMap(([region, url]) => {
      if (!was.has(region)) return [harmless(region, "is a new region")];
      return was.get(region) === url ? [] : [harmless(region, `the region's endpoint is ${url} now`)];
    }),
  ];
}

/** Whose logins may lead to the documented servers. */
function loginChanges(before: Document, after: Document): Finding[] {
  const [was, is] = [before["x-login-domains"] ?? [], after["x-login-domains"] ?? []];
  const needsEndpoint = after["x-any-cloud"] === true && before["x-any-cloud"] !== true;
  return [
    ...was
      .filter((name) => !is.includes(name))
      .map((name) => breaking(name, "logins at this domain do not lead to the documented servers any more")),
    ...(needsEndpoint ? [breaking("endpoint", "a region alone does not tell the endpoint any more")] : []),
  ];
}

function endpoints({ servers = [] }: Document): Map<string, string> {
  return new Map(
    servers.flatMap(({ url, variables }) =>
      (variables?.["region"]?.enum ?? []).map((region): [string, string] => [region, url]),
    ),
  );
}

function breaking(subject: string, words: string): Finding {
  return { breaking: true, subject, words };
}

function harmless(subject: string, words: string): Finding {
  return { breaking: false, subject, words };
}
