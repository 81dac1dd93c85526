import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { isRecord } from "../../scripts/json.ts";

/** A body that a page shows or a cloud sent, and the generated type that it has to fit. */
interface Sample {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  /** The cloud may send fields that the type does not have. */
  readonly open?: true;
}

type Json = Readonly<Record<string, unknown>>;

interface Recording {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly spec: Json;
}

const root = resolve(import.meta.dirname, "../..");
const services = readdirSync(join(root, "generated"));
const documents = new Map(services.map((id) => [id, readJson(`generated/${id}/openapi.json`)]));

/** Whose recorded answers a service's types have to fit. Open Telekom Cloud's CBR is Huawei's, with fewer fields. */
const recorded: readonly { readonly service: string; readonly of: string; readonly open?: true }[] = [
  { service: "huawei-cbr", of: "huawei-cbr" },
  { service: "otc-cbr", of: "huawei-cbr", open: true },
];

const samples = new Map(services.map((service) => [service, [...examplesOf(service), ...recordingsFor(service)]]));

const broken: readonly Sample[] = [
  { name: "null for an ID", value: { backups: [{ id: null }] } },
  { name: "a field that no type has", value: { backups: [], colour: "blue" } },
  { name: "text for a number", value: { backups: [], count: "2" } },
  { name: "nothing that is needed", value: {} },
].map((sample) => ({ ...sample, type: answerType("listBackups", "200", "application/json") }));
const misfits = findMisfits(new Map([...samples, ["broken", broken]]));

test.each(services)("every example and recorded answer of %s fits its type", (service) => {
  expect(samples.get(service)?.length).toBeGreaterThan(0);
  expect(misfits.get(service)).toEqual([]);
});

test("an example that does not fit its type is named, with the place in it", () => {
  expect(misfits.get("broken")).toEqual([
    expect.stringMatching(/^null for an ID, backups\.id: Type 'null' is not assignable to type 'string'/),
    expect.stringMatching(/^a field that no type has, colour: Object literal may only specify known properties/),
    expect.stringMatching(/^text for a number, count: Type 'string' is not assignable to type 'number'/),
    expect.stringMatching(/^nothing that is needed: .*'backups' is missing/),
  ]);
});

test("every recorded answer belongs to an operation", () => {
  const names = (samples.get("otc-cbr") ?? []).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("recorded/")).length).toBeGreaterThan(5);
});

/** The examples of all bodies, once for each type that they have to fit. */
function examplesOf(service: string): Sample[] {
  const found = new Map<string, Sample>();
  for (const { id, spec } of operationsOf(service)) {
    const { content: request } = follow(service, spec["requestBody"]);
    const bodies = [{ where: `${id} request`, content: request, typeOf: (media: string) => requestType(id, media) }];
    for (const [status, given] of Object.entries(record(spec["responses"]))) {
      const shared = refOf(given);
      const typeOf = (media: string): string =>
        shared === undefined
          ? answerType(id, status, media)
          : `components["responses"][${quote(shared)}]["content"][${quote(media)}]`;
      bodies.push({ where: `${id} ${status}`, content: follow(service, given)["content"], typeOf });
    }
    for (const { where, content, typeOf } of bodies) {
      for (const [media, body] of Object.entries(record(content))) {
        const { example, examples } = record(body);
        const all = { ...record(examples), ...(example === undefined ? {} : { example: { value: example } }) };
        for (const [label, given] of Object.entries(all)) {
          const file = refOf(given);
          const name = file === undefined ? `${where}, ${label}` : `specs/${service}/examples/${file}.yaml (${where})`;
          const type = typeOf(media);
          found.set(`${type} ${file ?? name}`, { name, type, value: follow(service, given)["value"] });
        }
      }
    }
  }
  return [...found.values()];
}

/** The recorded answers of the operations that the service has. */
function recordingsFor(service: string): Sample[] {
  const operations = operationsOf(service);
  return recorded
    .filter((source) => source.service === service)
    .flatMap(({ of, open }) => {
      const file = `test/contract/recorded/${of}.json`;
      const recordings: Recording[] = JSON.parse(readFileSync(join(root, file), "utf8")) as Recording[];
      return recordings.flatMap(({ method, path, status, body }, index): Sample[] => {
        const operation = operations.find((one) => one.method === method && fits(one.path, path));
        if (operation === undefined) return [];
        const name = `recorded/${of}.json, ${index} (${operation.id} ${status})`;
        const type = answerType(operation.id, String(status), "application/json");
        return [{ name, type, value: body, ...(open && { open }) }];
      });
    });
}

function operationsOf(service: string): Operation[] {
  return Object.entries(record(documents.get(service)?.["paths"])).flatMap(([path, item]) =>
    Object.entries(record(item)).flatMap(([method, spec]) => {
      const { operationId } = record(spec);
      return typeof operationId === "string"
        ? [{ id: operationId, method: method.toUpperCase(), path, spec: record(spec) }]
        : [];
    }),
  );
}

/** Whether a template of a path stands for a recorded path, in which some values may be filled in. */
function fits(template: string, path: string): boolean {
  const wanted = template.split("/");
  const given = path.split("/");
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith("{") || part === given[at]);
}

/** Compiles all samples in one program, and tells by service what the compiler says of which sample. */
function findMisfits(groups: ReadonlyMap<string, readonly Sample[]>): Map<string, string[]> {
  const sources = [...groups].map(([service, group]) => ({ service, group, ...sourceOf(service, group) }));
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const { options, errors } = ts.parseJsonConfigFileContent(
    { extends: "./tsconfig.json", compilerOptions: { types: [], lib: ["ES2023"], noUnusedLocals: false }, files: [] },
    ts.sys,
    root,
  );
  expect(errors).toEqual([]);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  const program = ts.createProgram([...texts.keys()], options, host);
  const global = program.getOptionsDiagnostics().concat(program.getGlobalDiagnostics());
  expect(global.map(({ messageText }) => messageText)).toEqual([]);
  return new Map(
    sources.map(({ service, file, starts, group }) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} is not in the program`);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [service, found.map((one) => describe(one, source, starts, group))];
    }),
  );
}

/** A file that says of each sample that it satisfies its type, and where each begins. */
function sourceOf(service: string, group: readonly Sample[]): { file: string; text: string; starts: number[] } {
  const typesOf = documents.has(service) ? service : "otc-cbr";
  const types = `../../generated/${typesOf}/types.ts`;
  const file = join(import.meta.dirname, `samples-${service}.ts`);
  if (existsSync(file) || !existsSync(resolve(dirname(file), types))) throw new Error(`${file} cannot be made up`);
  let text = `import type { components, operations } from ${quote(types)};\n`;
  text += "type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;\n";
  const starts = group.map(({ type, value, open }, index) => {
    const start = text.length;
    // Only what is written out on the spot is checked for fields that the type does not have.
    text += open
      ? `const open${index} = ${JSON.stringify(value)} as const;\nexport const held${index}: ReadonlyDeep<${type}> = open${index};\n`
      : `export const held${index} = ${JSON.stringify(value)} satisfies ${type};\n`;
    return start;
  });
  return { file, text, starts };
}

function describe(
  { start = 0, messageText }: ts.Diagnostic,
  source: ts.SourceFile,
  starts: readonly number[],
  group: readonly Sample[],
): string {
  const sample = group[starts.findLastIndex((one) => one <= start)];
  const path = propertiesAround(source, start).join(".");
  const message = ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ");
  // The end of a long message has the reason; before it stands the whole type.
  const reason = message.length > 500 ? `… ${message.slice(-500)}` : message;
  return `${sample?.name ?? source.fileName}${path === "" ? "" : `, ${path}`}: ${reason}`;
}

/** The names of the properties that a place in a source stands in. */
function propertiesAround(node: ts.Node, position: number): string[] {
  const inner = ts.forEachChild(node, (child) =>
    child.getStart() <= position && position < child.end ? propertiesAround(child, position) : undefined,
  );
  const own = ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) ? [node.name.text] : [];
  return [...own, ...(inner ?? [])];
}

function requestType(id: string, media: string): string {
  return `NonNullable<operations[${quote(id)}]["requestBody"]>["content"][${quote(media)}]`;
}

function answerType(id: string, status: string, media: string): string {
  const key = /^\d+$/.test(status) ? status : quote(status);
  return `operations[${quote(id)}]["responses"][${key}]["content"][${quote(media)}]`;
}

/** The object itself, or the one of the document's components that it refers to. */
function follow(service: string, value: unknown): Json {
  const { $ref } = record(value);
  if (typeof $ref !== "string") return record(value);
  const keys = $ref.slice(2).split("/");
  return record(keys.reduce<unknown>((at, key) => record(at)[key], documents.get(service)));
}

function refOf(value: unknown): string | undefined {
  const { $ref } = record(value);
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function readJson(file: string): Json {
  return record(JSON.parse(readFileSync(join(root, file), "utf8")));
}
