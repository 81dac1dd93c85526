import { expect, test } from "vitest";
import { newInventory, type Limits } from "../../src/cli/findings.ts";
import type { Backup, Resource } from "../../src/cli/sources.ts";

const hour = 3_600_000;
const limits: Limits = { now: Date.parse("2026-03-01T06:00:00Z"), maxAge: 26 * hour, warnAge: 20 * hour };

function volume(id: string, age?: number): Resource {
  return {
    id,
    name: undefined,
    type: "OS::Cinder::Volume",
    createdAt: age === undefined ? undefined : limits.now - age * hour,
  };
}

/** A backup of so many hours ago. */
function backup(of: string, age: number | undefined, more: Partial<Backup> = {}): Backup {
  const createdAt = age === undefined ? undefined : limits.now - age * hour;
  return { id: "b", name: undefined, status: "available", createdAt, resource: volume(of), parts: [], ...more };
}

function stateOf(id: string, listed: readonly Resource[], backups: readonly Backup[], isComplete = true) {
  const inventory = newInventory(limits);
  for (const one of backups) inventory.add(one);
  for (const one of listed) inventory.list(one);
  return inventory.findings(isComplete).findings.find(({ resource }) => resource.id === id)?.state;
}

const error = { status: "error" };
const server = { resource: { id: "server", name: "web", type: "OS::Nova::Server" } };

test.for<[string, string | undefined, Parameters<typeof stateOf>]>([
  ["a recent good backup", "ok", ["v", [volume("v")], [backup("v", 3)]]],
  ["a backup past the age of warning", "aging", ["v", [volume("v")], [backup("v", 21)]]],
  ["a backup past the limit", "stale", ["v", [volume("v")], [backup("v", 27)]]],
  ["no backup", "none", ["v", [volume("v", 500)], []]],
  ["no backup, on a cloud that tells no age", "none", ["v", [volume("v")], []]],
  ["no backup, which was made an hour ago", "new", ["v", [volume("v", 1)], []]],
  ["no backup, made an hour ago, whose first try failed", "none", ["v", [volume("v", 1)], [backup("v", 0.5, error)]]],
  ["only failed tries", "none", ["v", [volume("v", 500)], [backup("v", 1, error)]]],
  ["a failed try after a good backup", "failed", ["v", [volume("v")], [backup("v", 3), backup("v", 1, error)]]],
  ["a good backup after a failed try", "ok", ["v", [volume("v")], [backup("v", 1), backup("v", 3, error)]]],
  [
    "a backup that is being made",
    "stale",
    ["v", [volume("v")], [backup("v", 30), backup("v", 1, { status: "creating" })]],
  ],
  ["a good backup that tells no time", "unknown", ["v", [volume("v")], [backup("v", undefined)]]],
  ["a good backup of tomorrow", "unknown", ["v", [volume("v")], [backup("v", -24)]]],
  ["a good backup of a clock that is a little ahead", "ok", ["v", [volume("v")], [backup("v", -0.5)]]],
  ["an old backup, in a list that is not complete", "unknown", ["v", [volume("v")], [backup("v", 30)], false]],
  ["a recent backup, in a list that is not complete", "ok", ["v", [volume("v")], [backup("v", 3)], false]],
  ["an old backup of what no list has", "no vault", ["v", [], [backup("v", 30)]]],
  [
    "a part in the recent backup of its server",
    "ok",
    ["v", [volume("v")], [backup("server", 3, { ...server, parts: [backup("v", 3)] })]],
  ],
  [
    "a part in a failed backup of its server",
    "none",
    ["v", [volume("v")], [backup("server", 3, { ...server, ...error, parts: [backup("v", 3, error)] })]],
  ],
  [
    "a part in its server's backup, but in no list,",
    undefined,
    ["v", [], [backup("server", 3, { ...server, parts: [backup("v", 3)] })]],
  ],
])("a resource with %s has the state %s", ([, state, given]) => {
  expect(stateOf(...given)).toBe(state);
});

test("a resource that has backups and is in no complete list is counted as gone, unless the list failed", () => {
  const inventory = newInventory(limits);
  inventory.add(backup("v", 300));
  inventory.completes("OS::Cinder::Volume");
  expect(inventory.findings(true)).toEqual({ findings: [], gone: 1 });
  expect(inventory.findings(false)).toMatchObject({ findings: [{ state: "unknown" }], gone: 0 });
});
