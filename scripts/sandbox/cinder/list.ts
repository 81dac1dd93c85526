import { Refusal, type Call } from "../answer.ts";
import { pageOf, type Store } from "../data/store.ts";
import { numberAt, textAt, type Json } from "../../json.ts";
import { microversionOf } from "./microversion.ts";
import type { CinderRecord } from "./record.ts";
import { cinderOrder } from "./sort.ts";
import { nextLink, type LinkSettings } from "./next-link.ts";

export interface ListSettings {
  readonly cap: number;
  readonly likeFilters: boolean;
  readonly links: LinkSettings;
}

/** A page of backups as Cinder answers it, links and quirks included. */
export function listPage(
  call: Call,
  store: Store<CinderRecord>,
  settings: ListSettings,
  view: (record: CinderRecord, version: number) => Json,
): Json {
  const { query, session } = call;
  const version = microversionOf(call.headers);
  const order = cinderOrder(query, version);
  const isForAll = session?.user.isAdmin === true && isTrue(textAt(query, "all_tenants"));
  const projectId = session?.project?.id ?? "";
  const matches = store
    .ordered(order.key, order.compare)
    .filter((record) => isForAll || record.projectId === projectId)
    .filter(filterOf(query, version, settings.likeFilters));
  const limit = Math.min(numberAt(query, "limit") ?? settings.cap, settings.cap);
  const marker = markerOf(textAt(query, "marker"), store);
  const page = pageOf(matches, { ...order, marker, offset: numberAt(query, "offset") ?? 0, limit });
  const withCount = version >= 45 && query["with_count"] === true;
  const last = page.at(-1);
  // With a count Cinder compares the limit to that, so that the last page has a link, too.
  const isFull = limit <= (withCount ? matches.length : page.length);
  return {
    backups: page.map((record) => view(record, version)),
    ...(last !== undefined && isFull ? { backups_links: [nextLink(call, settings.links, last.id)] } : {}),
    ...(withCount ? { count: matches.length } : {}),
  };
}

/** Likeness and its switch came with version 3.34; before it the parameters are ignored. */
function filterOf(query: Json, version: number, likeFilters: boolean): (record: CinderRecord) => boolean {
  const [name, status, volumeId] = ["name", "status", "volume_id"].map((field) => textAt(query, field));
  const like = ["name~", "status~", "volume_id~"].filter((field) => query[field] !== undefined);
  if (version >= 34 && like.length > 0 && !likeFilters) {
    throw new Refusal(400, `Invalid filters ${like.join(",")} are found in query options.`);
  }
  const part = (field: string) => (version >= 34 ? textAt(query, field)?.toLowerCase() : undefined);
  const [nameLike, statusLike, volumeLike] = [part("name~"), part("status~"), part("volume_id~")];
  return (record) =>
    (name === undefined || record.name === name) &&
    (status === undefined || record.status === status) &&
    (volumeId === undefined || record.volumeId === volumeId) &&
    (nameLike === undefined || (record.name?.toLowerCase().includes(nameLike) ?? false)) &&
    (statusLike === undefined || record.status.includes(statusLike)) &&
    (volumeLike === undefined || record.volumeId.includes(volumeLike));
}

function markerOf(marker: string | undefined, store: Store<CinderRecord>): CinderRecord | undefined {
  if (marker === undefined) return undefined;
  const record = store.find(marker);
  if (record === undefined) throw new Refusal(404, `Backup ${marker} could not be found.`);
  return record;
}

function isTrue(text: string | undefined): boolean {
  if (text === undefined || /^(0|f|false|off|n|no)$/i.test(text)) return false;
  if (/^(1|t|true|on|y|yes)$/i.test(text)) return true;
  throw new Refusal(400, `all_tenants must be a boolean, got '${text}'.`);
}
