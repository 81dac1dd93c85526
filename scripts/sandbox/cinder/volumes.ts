import { Refusal, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import { pageOf } from "../data/store.ts";
import { naive } from "../data/times.ts";
import { numberAt, textAt, type Json } from "../../json.ts";
import { microversionOf } from "./microversion.ts";
import { nextLink, type LinkSettings } from "./next-link.ts";
import { internalHost } from "./view.ts";
import { accounts } from "../identity/accounts.ts";

export interface Volume {
  readonly id: string;
  readonly name: string | null;
  readonly size: number;
  readonly createdAt: number;
}

const day = 24 * 60 * 60 * 1_000;
const names = ["pg-data", "pg-wal", "mail-store", "media", "home", "büro-köln", "数据盘", "logs", "registry", "builds"];

/** The volumes of a project. The backups say which of them are backed up. */
export function volumesOf(projectId: string, base: number): Volume[] {
  const random = seeded(`volumes of ${projectId}`);
  return Array.from({ length: 40 }, (_, index) => ({
    id: random.uuid(),
    name: random.chance(0.1) ? null : `${random.pick(names)}-${String(index + 1).padStart(2, "0")}`,
    size: random.pick([1, 8, 40, 100, 500]),
    createdAt: base - (40 + index) * day - random.below(day),
  }));
}

/** The lists of volumes, newest first, and their sum. */
export function volumeHandlers({
  cap,
  base,
  links,
}: {
  readonly cap: number;
  readonly base: number;
  readonly links: LinkSettings;
}): Handlers {
  const list =
    (view: (volume: Volume, projectId: string) => Json): Handlers[string] =>
    (call) => {
      const { query, headers, session } = call;
      const projectId = session?.project?.id ?? "";
      const all = volumesOf(projectId, base);
      const marker = textAt(query, "marker");
      const after = all.find(({ id }) => id === marker);
      if (marker !== undefined && after === undefined) throw new Refusal(404, `Volume ${marker} could not be found.`);
      const limit = Math.min(numberAt(query, "limit") ?? cap, cap);
      const compare = (a: Volume, b: Volume) => b.createdAt - a.createdAt;
      const page = pageOf(all, { marker: after, compare, offset: numberAt(query, "offset") ?? 0, limit });
      const last = page.at(-1);
      const link = nextLink(call, links, last?.id ?? "");
      const withCount = microversionOf(headers) >= 45 && query["with_count"] === true;
      return {
        status: 200,
        body: {
          volumes: page.map((volume) => view(volume, projectId)),
          ...(page.length === limit ? { volumes_links: [link] } : {}),
          ...(withCount ? { count: all.length } : {}),
        },
      };
    };
  return {
    listVolumes: list(summaryOf),
    listVolumesDetail: list(detailOf),
    showVolumesSummary({ session }) {
      const all = volumesOf(session?.project?.id ?? "", base);
      const total_size = all.reduce((sum, { size }) => sum + size, 0);
      return { status: 200, body: { "volume-summary": { total_count: all.length, total_size, metadata: {} } } };
    },
  };
}

function summaryOf({ id, name }: Volume, projectId: string): Json {
  const links = [
    { rel: "self", href: `${internalHost}/v3/${projectId}/volumes/${id}` },
    { rel: "bookmark", href: `${internalHost}/${projectId}/volumes/${id}` },
  ];
  return { id, name, links };
}

function detailOf(volume: Volume, projectId: string): Json {
  return {
    ...summaryOf(volume, projectId),
    status: "available",
    size: volume.size,
    availability_zone: "nova",
    created_at: naive(volume.createdAt),
    updated_at: null,
    attachments: [],
    description: null,
    volume_type: "lvmdriver-1",
    snapshot_id: null,
    source_volid: null,
    metadata: {},
    user_id: accounts.demo.userId,
    bootable: "false",
    encrypted: false,
    replication_status: null,
    consistencygroup_id: null,
    multiattach: false,
    "os-vol-tenant-attr:tenant_id": projectId,
  };
}
