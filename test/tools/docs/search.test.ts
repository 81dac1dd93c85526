import { expect, test } from "vitest";
import { operationsOf } from "../../../scripts/docs/operations.ts";
import { searchOver } from "../../../scripts/docs/search.ts";
import { notesOn } from "../../../scripts/docs/services.ts";
import { entriesOf } from "../../../scripts/generate/document.ts";
import { bundles } from "./bundles.ts";

const operations = [...bundles].flatMap(([id, document]) => operationsOf(id, document, notesOn(id, "")));
const search = searchOver(operations);
const found = (query: string) => search(query).map(({ operation }) => operation.id);

test.each([
  ["otcCbr", /^otc-cbr /],
  ["cbr.listBackups", /^(otc|huawei)-cbr listBackups$/],
  ["failed backups", / listBackups(Detail)?$/],
  ["Vault CREATE", /^otc-cbr createVault$/],
  ["delete a backup", /delete.*Backup/],
  ["remove a backup", /(delete|remove).*Backup/i],
  ["os-vendor-backup-sharing", /^otc-vbs /],
  ["listBackups", / listBackups$/],
])("the search for %j finds first what is meant", (query, id) => {
  expect(found(query)[0]).toMatch(id);
});

test("the path of an operation finds it", () => {
  // A path that is but a slash has no word to find it by.
  for (const { path, id } of operations) if (path !== "/") expect(found(path)).toContain(id);
});

test("summary and method of an operation find it", () => {
  for (const { summary, method, id } of operations) expect(found(`${summary} ${method}`)).toContain(id);
});

test("a parameter or a field of an answer finds the operations that have it, and is named", () => {
  for (const name of ["with_count", "image_name", "expired_at"]) {
    const having = operations.filter(({ parameters, fields }) => [...parameters, ...fields].includes(name));
    expect(having.length).toBeGreaterThan(0);
    expect(found(name)).toEqual(expect.arrayContaining(having.map(({ id }) => id)));
    expect(search(name)[0]?.named).toEqual([name]);
  }
});

test("failed backups are found by the lists that take the status error, and each shows it", () => {
  const lists = [...bundles].flatMap(([id, document]) =>
    entriesOf(document).flatMap(({ operation, parameters }) =>
      /^listBackups(Detail)?$/.test(operation.operationId) && parameters.some(({ name }) => name === "status")
        ? `${id} ${operation.operationId}`
        : [],
    ),
  );
  const first = search("failed backups").slice(0, 6);
  expect(lists.length).toBeGreaterThan(3);
  expect(first.map(({ operation }) => operation.id)).toEqual(expect.arrayContaining(lists));
  expect(first.map(({ named }) => named)).toEqual(first.map(() => ["status: error"]));
});

test("an operation whose own name has the word comes before those that share a synonym", () => {
  expect(found("restore").slice(0, 3)).toEqual(
    expect.arrayContaining(["otc-cbr restoreBackup", "huawei-cbr restoreBackup", "openstack-backup restoreBackup"]),
  );
});

test("current operations come before deprecated ones", () => {
  for (const query of ["list backups", "backup", "restore"]) {
    const flags = search(query).map(({ operation }) => operation.deprecated);
    expect([query, flags.includes(true)]).toEqual([query, true]);
    expect([query, flags]).toEqual([query, [...flags].sort()]);
  }
});

test("every word must be there", () => {
  expect(found("vault zcom")).toEqual([]);
  expect(found("   ")).toEqual([]);
});
