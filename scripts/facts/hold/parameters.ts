import { type Table, fact } from "../page.ts";
import { child, follow, isNode, placeOf } from "./spec.ts";
import { type Context, holdFact, mark, note } from "./verdict.ts";

/** Holds a table of parameters: in the path, the query or the header. */
export function holdParameters(context: Context, { section, title, rows }: Table): void {
  const { ledger, entry, operation, edition } = context;
  const { document } = ledger;
  for (const { name, facts } of rows) {
    // OpenAPI tells these by the media types of the bodies.
    if (section === "header" && /^(?:content-type|accept)$/i.test(name)) continue;
    const where = `${title}: ${name}`;
    const noted = { where, name, fact: fact("parameter", section), nodes: [operation] };
    if (section === "header" && isToken(context, name)) {
      const open = Array.isArray(operation["security"]) && operation["security"].length === 0;
      note(context, noted, { held: !open, spec: "" });
      const needed = open ? "no" : "yes";
      const asked = facts.find(({ kind }) => kind === "required");
      if (asked !== undefined) {
        note(context, { ...noted, fact: asked }, { held: asked.values[0] === needed, spec: needed });
      }
      continue;
    }
    const parameter = entry.parameters.find((one) => one.in === section && isSameName(section, one.name, name));
    note(context, noted, { held: parameter !== undefined, spec: "" });
    if (parameter === undefined || !isNode(parameter)) continue;
    mark(context, parameter, "parameter");
    const place = placeOf(document, [parameter["schema"]].filter(isNode));
    // Nobody writes what the session fills in.
    const told = "x-session" in parameter ? facts.filter(({ kind }) => kind === "required") : facts;
    for (const one of edition ? [] : told) holdFact(context, where, one, { document, name, place, parameter });
  }
}

/** Holds a table of an answer's headers. */
export function holdHeaders(context: Context, { title, rows, status }: Table): void {
  const { ledger, operation } = context;
  const answers = Object.entries(child(operation, "responses") ?? {}).filter(([code]) => (status ?? code) === code);
  const nodes = answers.map(([, answer]) => follow(ledger.document, isNode(answer) ? answer : {}) ?? {});
  const headers = nodes.flatMap((answer) => Object.keys(child(answer, "headers") ?? {}));
  for (const { name } of rows) {
    const held = headers.some((header) => isSameName("header", header, name));
    const noted = { where: `${title}: ${name}`, name, fact: fact("parameter", "header"), nodes: [operation, ...nodes] };
    note(context, noted, { held, spec: "" });
  }
}

/** The token is a parameter on the page, and a security scheme in the spec. */
function isToken({ ledger }: Context, header: string): boolean {
  const schemes = Object.values(ledger.document.components?.["securitySchemes"] ?? {}).filter(isNode);
  return schemes.some(({ in: place, name }) => place === "header" && isSameName("header", String(name), header));
}

function isSameName(section: string, one: string, other: string): boolean {
  return section === "header" ? one.toLowerCase() === other.toLowerCase() : one === other;
}
