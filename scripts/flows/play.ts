import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { runRedocly } from "../generate/redocly.ts";
import { listAt, textAt } from "../json.ts";
import type { Sandbox } from "../sandbox/index.ts";

/** A workflow document under specs/flows/. */
export interface Flow {
  readonly name: string;
  readonly file: string;
  /** The services that it calls, by the names that it has for them. */
  readonly sources: ReadonlyMap<string, string>;
}

const ending = ".arazzo.yaml";

export function flowsIn(folder: string): Flow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => flowOf(join(folder, name)));
}

export function flowOf(file: string): Flow {
  const document: unknown = parse(readFileSync(file, "utf8"));
  const sources = new Map<string, string>();
  for (const source of listAt(document, "sourceDescriptions")) {
    const [name, url] = [textAt(source, "name") ?? "", textAt(source, "url") ?? ""];
    const service = /([^/]+)\/openapi\.yaml$/.exec(url)?.[1];
    if (service === undefined) throw new Error(`${file}: ${name} is at ${url}, which is no service's openapi.yaml`);
    sources.set(name, service);
  }
  return { name: basename(file, ending), file, sources };
}

export interface Played {
  readonly passed: boolean;
  /** What `redocly respect` printed. */
  readonly report: string;
}

/** Runs a flow against the sandbox; every server that it names is replaced, so nothing else is called. */
export async function play({ file, sources }: Flow, sandbox: Sandbox): Promise<Played> {
  const servers = [...sources].flatMap(([name, service]) => {
    const url = sandbox.endpoints[service];
    if (url === undefined) throw new Error(`${file}: the sandbox does not play ${service}`);
    return ["--server", `${name}=${url}`];
  });
  const zcom = [...sources.values()].includes("zcom-backup");
  const inputs = zcom ? zcomInputs(sandbox) : demoInputs(sandbox);
  // Z.com's JSON goes by the name of text/html, so Respect sees a text where the schema has an object.
  const severity = zcom ? ["--severity", "SCHEMA_CHECK=off"] : [];
  return played(["respect", file, ...servers, "--input", JSON.stringify(inputs), ...severity]);
}

export function lintFlows(flows: readonly Flow[]): Promise<Played> {
  return played(["lint", ...flows.map(({ file }) => file)]);
}

function demoInputs({ accounts: { demo } }: Sandbox): Record<string, string> {
  const { username, password, userDomain, project } = demo;
  return { username, password, userDomain, project };
}

function zcomInputs(sandbox: Sandbox): Record<string, string> {
  const { username, password, tenantId } = sandbox.accounts.zcom;
  return { username, password, tenantId, backupId: String(sandbox.backups("zcom-backup")[0]?.["id"]) };
}

async function played(args: readonly string[]): Promise<Played> {
  const { code, out, log } = await runRedocly(args);
  return { passed: code === 0, report: `${out}\n${log}`.trim() };
}
