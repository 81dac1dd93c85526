import { fact } from "../fact.ts";
import type { Table } from "../page/page.ts";
import { factsOfRow } from "../prose/row.ts";
import { child, isNode } from "../spec/node.ts";
import { placeOf } from "../spec/place.ts";
import { type Context, hold, note } from "./context.ts";

/** Holds a table of parameters: in the path, the query or the header. */
export function holdParameters(context: Context, table: Table): void {
  const { document, entry, operation } = context;
  for (const row of table.rows) {
    const where = `${table.title}: ${row.name}`;
    if (table.section === "header" && isToken(context, row.name)) {
      const open = Array.isArray(operation["security"]) && operation["security"].length === 0;
      note(context, where, fact("parameter", "header"), { held: !open, spec: "" }, [], [], row.name);
      continue;
    }
    const parameter = entry.parameters.find(({ name, in: place }) => name === row.name && place === table.section);
    const found = { held: parameter !== undefined, spec: "" };
    note(context, where, fact("parameter", table.section), found, [], [], row.name);
    if (parameter === undefined || !isNode(parameter)) continue;
    const schema = child(parameter, "schema");
    const place = placeOf(document, schema === undefined ? [] : [schema]);
    for (const one of factsOfRow(row)) hold(context, where, one, { document, place, parameter }, row.name);
  }
}

/** The token is a parameter on the page, and a security scheme in the spec. */
function isToken({ document }: Context, header: string): boolean {
  const schemes = Object.values(document.components?.["securitySchemes"] ?? {}).filter(isNode);
  return schemes.some(({ in: place, name }) => place === "header" && name === header);
}
