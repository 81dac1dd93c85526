import { readFileSync, readdirSync } from "node:fs";
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

type More = Pick<Source, "parameters" | "whole" | "edition" | "operations">;

function source(format: Source["format"], at: string, from: string, services: readonly string[], more?: More): Source {
  return { format, at, from, services, ...more };
}

const otc = "github.com/opentelekomcloud-docs";
const openstack = "github.com/openstack";
const ofCinder = { parameters: "cinder-backups/parameters.yaml" };
const ofKeystone = (version: string) => ({
  parameters: `keystone-${version}/api-ref/source/${version}/parameters.yaml`,
});

export const sources: readonly Source[] = [
  source("rst", "otc-cbr", `${otc}/cloud-backup-recovery`, ["otc-cbr"], { whole: true }),
  source("rst", "otc-cbr-2022", `${otc}/cloud-backup-recovery, 2022`, ["otc-cbr"], { edition: true }),
  source("rst", "otc-cbr-swiss", `${otc}-swiss/cloud-backup-recovery`, ["otc-cbr"], { edition: true }),
  source("rst", "otc-vbs", `${otc}/volume-backup-service`, ["otc-vbs", "openstack-backup"], { whole: true }),
  source("rst", "otc-iam", `${otc}/identity-access-management`, ["identity-v3"]),
  source("rst", "seeds/000", "Open Telekom Cloud, Querying All Backups", ["otc-cbr"]),
  source("plain", "seeds/001", "Huawei Cloud, Querying All Backups, 2025-08-25", ["huawei-cbr"]),
  source("rst", "seeds/002", "Open Telekom Cloud, VBS, summary list", ["openstack-backup"]),
  source("plain", "seeds/003", "Open Telekom Cloud, VBS, detailed list, 2020", ["openstack-backup"]),
  source("plain", "seeds/004", "cloud.z.com, List backups", ["zcom-backup"], {
    operations: ["listBackups", "listBackupsV1"],
  }),
  source("openstack", "cinder-backups", `${openstack}/cinder`, ["openstack-backup"], { whole: true, ...ofCinder }),
  source("openstack", "cinder-volumes", `${openstack}/cinder`, ["openstack-volumes"], ofCinder),
  source("openstack", "keystone-v3", `${openstack}/keystone`, ["identity-v3"], ofKeystone("v3")),
  source("openstack", "keystone-v2", `${openstack}/keystone`, ["identity-v2"], ofKeystone("v2")),
  source("definitions", "huawei-cbr", "Huawei Cloud's API definitions", ["huawei-cbr"], { whole: true }),
  source("definitions", "huawei-cbr/recorded", "recorded answers", ["huawei-cbr"], { edition: true }),
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

const endings = { rst: /\.(?:rst|txt)$/, plain: /\.txt$/, openstack: /\.inc$/, definitions: /\.json$/ };

/** The files of a source: those whose path starts so, but for what is a source of its own. */
function filesOf(folder: string, { at, format }: Source): string[] {
  const own = sources.filter((other) => other.at.startsWith(`${at}/`));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.startsWith(`${at}/`) || (name.startsWith(at) && dirname(name) === dirname(at)))
    .filter((name) => endings[format].test(name) && !own.some((other) => name.startsWith(other.at)))
    .sort();
}
