import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Page } from "./page.ts";
import { definitionPages } from "./read/definitions.ts";
import { openstackPages } from "./read/openstack-page.ts";
import { plainBlocks } from "./read/plain.ts";
import { rstBlocks } from "./read/rst.ts";
import { casePages, tablePage } from "./read/table-page.ts";

/** Pages that are held: where they lie in the folder of sources, and which services they document. */
export interface Source {
  /** A folder, or the start of a file's name. */
  readonly at: string;
  readonly from: string;
  readonly services: readonly string[];
  readonly format: "rst" | "plain" | "openstack" | "definitions";
  /** Where the parameters of OpenStack's pages are described. */
  readonly parameters?: string;
  /** Each of its pages is an operation that a spec has to have. */
  readonly whole?: true;
  /** Another edition of the pages, or recorded answers: only the fields that they show are held, and nulls. */
  readonly edition?: true;
  /** The operations that the pages document, where their path tells of one alone. */
  readonly operations?: readonly string[];
}

const otc = "github.com/opentelekomcloud-docs";
const cinder = {
  format: "openstack",
  parameters: "cinder-backups/parameters.yaml",
  from: "github.com/openstack/cinder",
} as const;
const keystone = { format: "openstack", from: "github.com/openstack/keystone" } as const;

export const sources: readonly Source[] = [
  { at: "otc-cbr", from: `${otc}/cloud-backup-recovery`, services: ["otc-cbr"], format: "rst", whole: true },
  {
    at: "otc-cbr-2022",
    from: `${otc}/cloud-backup-recovery, 2022`,
    services: ["otc-cbr"],
    format: "rst",
    edition: true,
  },
  {
    at: "otc-cbr-swiss",
    from: `${otc}-swiss/cloud-backup-recovery`,
    services: ["otc-cbr"],
    format: "rst",
    edition: true,
  },
  {
    at: "otc-vbs",
    from: `${otc}/volume-backup-service`,
    services: ["otc-vbs", "openstack-backup"],
    format: "rst",
    whole: true,
  },
  { at: "otc-iam", from: `${otc}/identity-access-management`, services: ["identity-v3"], format: "rst" },
  { at: "seeds/000", from: "Open Telekom Cloud, Querying All Backups", services: ["otc-cbr"], format: "rst" },
  {
    at: "seeds/001",
    from: "Huawei Cloud, Querying All Backups, 2025-08-25",
    services: ["huawei-cbr"],
    format: "plain",
  },
  { at: "seeds/002", from: "Open Telekom Cloud, VBS, summary list", services: ["openstack-backup"], format: "rst" },
  {
    at: "seeds/003",
    from: "Open Telekom Cloud, VBS, detailed list, 2020",
    services: ["openstack-backup"],
    format: "plain",
  },
  {
    at: "seeds/004",
    from: "cloud.z.com, List backups",
    services: ["zcom-backup"],
    format: "plain",
    operations: ["listBackups", "listBackupsV1"],
  },
  { at: "cinder-backups", services: ["openstack-backup"], whole: true, ...cinder },
  { at: "cinder-volumes", services: ["openstack-volumes"], ...cinder },
  {
    at: "keystone-v3",
    services: ["identity-v3"],
    parameters: "keystone-v3/api-ref/source/v3/parameters.yaml",
    ...keystone,
  },
  {
    at: "keystone-v2",
    services: ["identity-v2"],
    parameters: "keystone-v2/api-ref/source/v2/parameters.yaml",
    ...keystone,
  },
  {
    at: "huawei-cbr",
    from: "Huawei Cloud's API definitions",
    services: ["huawei-cbr"],
    format: "definitions",
    whole: true,
  },
  {
    at: "huawei-cbr/recorded",
    from: "recorded answers",
    services: ["huawei-cbr"],
    format: "definitions",
    edition: true,
  },
];

/** The pages of a source; none if it is not in the folder. */
export function pagesOf(folder: string, source: Source): Page[] {
  return filesOf(folder, source).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    if (source.format === "definitions") return definitionPages(file, text);
    if (source.format === "openstack") {
      return openstackPages(join(folder, file), text, join(folder, source.parameters ?? "")).map((page) => ({
        ...page,
        file,
      }));
    }
    const blocks = (source.format === "rst" ? rstBlocks : plainBlocks)(text);
    const name = /^:original_name: (\S+)\.html$/m.exec(text)?.[1] ?? basename(file, ".rst");
    const page = tablePage(file, name, blocks);
    return page === undefined ? casePages(file, blocks) : [page];
  });
}

const endings = { rst: ".rst", plain: ".txt", openstack: ".inc", definitions: ".json" };

/** The files of a source: those of the folder, but for what is a source of its own, or those whose name starts so. */
function filesOf(folder: string, { at, format }: Source): string[] {
  const own = sources.map((source) => source.at).filter((other) => other !== at && other.startsWith(`${at}/`));
  if (statSync(join(folder, at), { throwIfNoEntry: false })?.isDirectory() === true) {
    const names = readdirSync(join(folder, at), { recursive: true, encoding: "utf8" }).map((name) => join(at, name));
    return names
      .filter((name) => name.endsWith(endings[format]) && !own.some((other) => name.startsWith(other)))
      .sort();
  }
  const parent = dirname(at);
  if (!existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent))
    .map((name) => join(parent, name))
    .filter((name) => name.startsWith(at));
}
