import { entriesOf, isRef, resolve, type Document } from "../generate/document.ts";
import { at, isRecord, textAt, type Json } from "../json.ts";
import { html, inline, page, type Html } from "./markup.ts";
import { linkTo } from "./operations.ts";

/** Where source pages contradict each other or themselves, and what the spec does about it. */
export interface Conflict {
  readonly says: string;
  readonly also: string;
  readonly verdict: string;
}

/** A conflict, where it stands, and the operations that it is about. */
export interface PlacedConflict extends Conflict {
  readonly place: string;
  readonly operationIds: readonly string[];
}

/** The conflicts noted on one element: `x-doc-conflict` is one or a list. */
export function conflictsOn(node: Json): Conflict[] {
  return [node["x-doc-conflict"] ?? []].flat().map((conflict) => ({
    says: textAt(conflict, "says") ?? "",
    also: textAt(conflict, "also") ?? "",
    verdict: textAt(conflict, "verdict") ?? "",
  }));
}

/** All conflicts of a bundle, in its order. */
export function conflictsOf(document: Document): PlacedConflict[] {
  const users = usersOf(document);
  const found: PlacedConflict[] = [];
  walk(document, (node, keys) => {
    for (const conflict of conflictsOn(node)) {
      found.push({ ...conflict, place: placeOf(document, keys), operationIds: users.get(node) ?? [] });
    }
  });
  return found;
}

/** The operations that lead to each element with a conflict. */
function usersOf(document: Document): Map<unknown, string[]> {
  const users = new Map<unknown, string[]>();
  for (const { operation, parameters } of entriesOf(document)) {
    const seen = new Set<unknown>();
    const reach = (start: unknown): void => {
      walk(start, (node) => {
        const target = follow(document, node);
        // A conflict may stand beside a reference, and on what it leads to.
        for (const one of new Set([node, target])) {
          if (seen.has(one)) continue;
          seen.add(one);
          if (at(one, "x-doc-conflict") !== undefined) {
            users.set(one, [...(users.get(one) ?? []), operation.operationId]);
          }
          if (one !== node) reach(one);
        }
      });
    };
    reach(operation);
    reach(parameters);
  }
  return users;
}

function follow(document: Document, node: Json): unknown {
  return isRef(node) && typeof node.$ref === "string" ? resolve(document, node) : node;
}

/** The name that a reader knows an element by, from the keys that lead to it. Markdown. */
function placeOf(document: Document, keys: readonly string[]): string {
  const [root, kind, name = "", ...inside] = keys;
  if (root === "paths" && kind !== undefined) {
    const operationId = textAt(document, root, kind, name, "operationId");
    if (operationId === undefined) return `\`${kind}\``;
    const part = insideOf(at(document, root, kind, name), inside);
    return part === "" ? `\`${operationId}\`` : `${part} of \`${operationId}\``;
  }
  if (root === "components" && kind === "schemas") return `\`${name}${fieldsOf(inside)}\``;
  if (root === "components" && kind === "parameters") {
    return `parameter \`${textAt(document, "components", "parameters", name, "name") ?? name}\``;
  }
  if (root === "components" && kind === "responses") return `answer \`${name}\``;
  return root === undefined ? "the whole API" : keys.map((key) => `\`${key}\``).join(" ");
}

function insideOf(operation: unknown, keys: readonly string[]): string {
  const [kind, name = "", ...rest] = keys;
  if (kind === "parameters") return `parameter \`${textAt(operation, "parameters", name, "name") ?? name}\``;
  if (kind === "responses") return `answer ${name}${fieldOf(rest)}`;
  if (kind === "requestBody") return `body${fieldOf([name, ...rest])}`;
  return keys.map((key) => `\`${key}\``).join(" ");
}

function fieldOf(keys: readonly string[]): string {
  const fields = fieldsOf(keys).replace(/^\./, "");
  return fields === "" ? "" : `, \`${fields}\``;
}

/** `.tags[].values`, from properties, tags, items, properties, values. */
function fieldsOf(keys: readonly string[]): string {
  let fields = "";
  for (let at = 0; at < keys.length; at += 1) {
    if (keys[at] === "properties") fields += `.${keys[(at += 1)] ?? ""}`;
    else if (keys[at] === "items") fields += "[]";
  }
  return fields;
}

interface ServiceConflicts {
  readonly id: string;
  readonly title: string;
  readonly conflicts: readonly PlacedConflict[];
}

/** Where source pages disagree, folded by service: a link to `#otc-cbr` unfolds one. */
export function conflictPage(services: readonly ServiceConflicts[]): string {
  const some = services.filter(({ conflicts }) => conflicts.length > 0);
  const count = some.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const body = html`<main>
    <h1>Conflicts</h1>
    <p class="lead">
      The specs are transcribed from the clouds' own pages. In ${count} places these contradict each other, themselves
      or a real server. The spec then follows a verdict.
    </p>
    ${some.map(
      ({ id, title, conflicts }) =>
        html`<details class="conflicts">
          <summary>${title} <span class="count">${conflicts.length}</span></summary>
          <table id="${id}">
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">The page says</th>
                <th scope="col">But</th>
                <th scope="col">Verdict</th>
              </tr>
            </thead>
            <tbody>
              ${conflicts.map((conflict) => row(id, conflict))}
            </tbody>
          </table>
        </details>`,
    )}
  </main>`;
  return page("Conflicts · cloud-backups", body, []);
}

function row(id: string, { place, says, also, verdict, operationIds }: PlacedConflict): Html {
  const [first, ...others] = operationIds;
  const where = first === undefined || place.includes(first) ? "" : html` in <code>${first}</code>`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return html`<tr>
    <th scope="row"><a href="${linkTo(id, first)}">${inline(place)}</a>${where}${more}</th>
    <td data-label="The page says">${inline(says)}</td>
    <td data-label="But">${inline(also)}</td>
    <td data-label="Verdict">${inline(verdict)}</td>
  </tr>`;
}

/** What stands under these is data, not description. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Visits every object of a document, with the keys that lead to it and the object around it. */
export function walk(
  node: unknown,
  visit: (node: Json, keys: readonly string[], parent: Json | undefined) => void,
  keys: readonly string[] = [],
  parent?: Json,
): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) => {
      walk(item, visit, [...keys, String(index)], parent);
    });
  } else if (isRecord(node)) {
    visit(node, keys, parent);
    // A field of a schema may be called `value` or `default`: then its key is a name.
    const named = ["properties", "schemas", "responses", "parameters"].includes(keys.at(-1) ?? "");
    for (const [key, value] of Object.entries(node)) {
      if (named || !data.has(key)) walk(value, visit, [...keys, key], node);
    }
  }
}
