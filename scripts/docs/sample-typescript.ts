import { format } from "prettier";
import { camelCase } from "../generate/client.ts";
import { answerHeaders, answerSchema, propertiesOf, resolve, type Document, type Entry } from "../generate/document.ts";
import { valueAt } from "./read.ts";
import type { SampleValues } from "./sample-values.ts";
import type { Setup } from "./services.ts";

/** Fits the column beside an operation. */
const width = 51;

/** Credentials of nobody: what logging in itself is called with. */
const nobody = {
  imports: ["type Auth"],
  before: `// passwordAuth and its like do this by themselves.
const nobody: Auth = { session: () => Promise.resolve({ projectId: undefined, catalog: undefined }), layer: (next) => next };`,
};

/** A whole program that makes the call with our client. */
export async function typescriptSample(
  id: string,
  document: Document,
  entry: Entry,
  values: SampleValues,
  setup: Setup,
): Promise<string> {
  const factory = camelCase(id);
  const isLogin = id.startsWith("identity") && isPublic(entry);
  const imports = [factory, ...(isLogin ? nobody.imports : setup.imports)];
  const options = isLogin ? setup.options.replace(/auth: .*/s, "auth: nobody") : setup.options;
  const call = `${setup.variable}.${entry.operation.operationId}(${argumentsOf(values, Object.keys(entry.operation["x-count"]?.listBody ?? {}))})`;
  const parts = [
    `import { ${imports.join(", ")} } from "cloud-backups";

${isLogin ? `${nobody.before}\n` : ""}
const ${setup.variable} = ${factory}({ ${options} });`,
    callOf(document, entry, call, setup.variable),
  ];
  return (await Promise.all(parts.map(formatted))).join("\n").trimEnd();
}

/** What was formatted before: all operations of a service begin alike, and most stay as they were in a rebuild. */
const known = new Map<string, Promise<string>>();

function formatted(source: string): Promise<string> {
  const before = known.get(source);
  if (before !== undefined) return before;
  const now = format(source, { parser: "babel-ts", printWidth: width });
  known.set(source, now);
  return now;
}

/** Whether the operation takes no token. */
export function isPublic({ operation }: Entry): boolean {
  const security = valueAt(operation, "security");
  return Array.isArray(security) && security.length === 0;
}

/** The client fills some members of the body by itself. */
function argumentsOf({ parameters, body }: SampleValues, filled: readonly string[]): string {
  const given = parameters
    .filter(({ session }) => !session)
    .map(({ name, secret, value }) => {
      const code = secret ? `process.env.OS_${constantCase(name)} ?? ""` : JSON.stringify(value);
      return `${JSON.stringify(name)}: ${code}`;
    });
  if (body !== undefined) {
    const text = JSON.stringify(body.value, (key, value: unknown) => (filled.includes(key) ? undefined : value));
    given.push(`body: ${text}`);
  }
  return given.length === 0 ? "" : `{ ${given.join(", ")} }`;
}

/** `X-Subject-Token` → `SUBJECT_TOKEN`. */
export function constantCase(name: string): string {
  return name.replace(/^X-/i, "").replace(/\W/g, "_").toUpperCase();
}

function callOf(document: Document, { operation }: Entry, call: string, taken: string): string {
  const schema = answerSchema(document, operation);
  if (schema === undefined) return `await ${call};`;
  const fields = propertiesOf(document, schema);
  const paging = operation["x-paging"];
  if (paging !== undefined) {
    const items = fields[paging.items];
    const item = items === undefined ? undefined : resolve(document, items).items;
    const name = singular(paging.items);
    return `for await (const ${name} of ${call}) { console.log(${shown(document, name, item)}); }`;
  }
  // Then the answer's body is not all that comes back.
  if (answerHeaders(document, operation).length > 0) {
    return `const { body, headers } = await ${call};\nconsole.log(body, headers);`;
  }
  const [field, second] = Object.keys(fields);
  return field !== undefined && second === undefined && isName(field) && field !== taken
    ? `const { ${field} } = await ${call};\nconsole.log(${field});`
    : `const answer = await ${call};\nconsole.log(answer);`;
}

/** What tells an item from others, if it has that, else the item. */
function shown(document: Document, name: string, item: object | undefined): string {
  const fields = item === undefined ? [] : Object.keys(propertiesOf(document, item));
  const telling = ["id", "name", "status"].filter((field) => fields.includes(field)).slice(0, 2);
  return telling.length === 0 ? name : telling.map((field) => `${name}.${field}`).join(", ");
}

function singular(plural: string): string {
  const name = plural.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.replace(/s$/, "");
}

function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !["default", "delete", "new", "enum"].includes(text);
}
