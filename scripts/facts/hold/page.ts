import type { Document, Entry } from "../../generate/document.ts";
import { type FactKind, type Finding, fact } from "../fact.ts";
import type { Page, Table } from "../page/page.ts";
import { unknownType } from "../prose/row.ts";
import { conflictsOn, hasWord } from "../spec/conflicts.ts";
import { type Node, child, follow, isNode } from "../spec/node.ts";
import { placeOf } from "../spec/place.ts";
import { answerBodies, answerFor, isError, requestBody } from "./bodies.ts";
import { type Context, note, operationNode } from "./context.ts";
import { holdExample } from "./examples.ts";
import { holdParameters } from "./parameters.ts";
import { holdBody } from "./tables.ts";

/** Holds all facts of a page against an operation. */
export function holdPage(
  document: Document,
  entry: Entry,
  page: Page,
  sourced: Map<Node, Set<FactKind>>,
): readonly Finding[] {
  const operation = operationNode(document, entry);
  const context: Context = { document, entry, operation, page, sourced, findings: [] };
  for (const { method, path } of page.calls) {
    const held = method === entry.method && path === entry.path;
    const spec = `${entry.method} ${entry.path}`;
    note(context, "URI", fact("path", `${method} ${path}`), { held, spec }, [operation], [], "path");
  }
  for (const table of page.tables) {
    if (["path", "query", "header"].includes(table.section)) holdParameters(context, table);
    for (const row of table.rows.filter(unknownType)) {
      note(
        context,
        `${table.title}: ${row.name}`,
        fact("type", row.type ?? ""),
        { held: false, spec: "?" },
        [],
        [],
        "",
      );
    }
  }
  const request = requestBody(document, operation);
  const answers = answerBodies(document, operation);
  const asked = page.tables.filter(({ section }) => section === "request");
  if (asked.length > 0) {
    holdBody(context, {
      root: request?.place ?? nowhere(document),
      around: request?.around ?? [],
      whole: [],
      tables: asked,
      asked: true,
    });
  }
  holdAnswers(
    context,
    page.tables.filter(({ section }) => section === "answer"),
  );
  for (const code of page.statuses) holdStatus(context, code);
  for (const example of page.examples) {
    holdExample(context, example, example.section === "answer" ? answers : request === undefined ? [] : [request]);
  }
  return context.findings;
}

function nowhere(document: Document): ReturnType<typeof placeOf> {
  return placeOf(document, []);
}

/** The tables of the answers, those of each status by themselves. */
function holdAnswers(context: Context, tables: readonly Table[]): void {
  const { document, operation } = context;
  const bodies = answerBodies(document, operation);
  const errors = bodies.find(isError);
  for (const status of new Set(tables.map((table) => table.status))) {
    const body = answerFor(bodies, status);
    holdBody(context, {
      root: body?.place ?? nowhere(document),
      around: body?.around ?? [],
      whole: (body?.around ?? []).filter((node) => conflictsOn(node).some((words) => hasWord(words, status ?? ""))),
      asked: false,
      tables: tables.filter((table) => table.status === status),
      // Pages that tell answers apart by status have tables of their own for errors.
      ...(status === undefined && errors !== undefined ? { errors: errors.place } : {}),
    });
  }
}

function holdStatus(context: Context, code: string): void {
  const { document, operation } = context;
  const answers = child(operation, "responses") ?? {};
  const answer = answers[code];
  const nodes = isNode(answer) ? [answer, follow(document, answer) ?? answer] : [];
  note(context, "status codes", fact("status", code), { held: nodes.length > 0, spec: "" }, nodes, [], code);
}
