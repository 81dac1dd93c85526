#!/usr/bin/python3
"""Puts backups into Cinder's database: seed.py --project NAME --count N [--project ...].

What is written depends on the project's name, N and nothing else: identifiers are uuid5, times
are fixed. Each value passes through Cinder's own Backup object, which refuses what Cinder could
not have written, and then goes in by Cinder's own models. All earlier backups of the project are
removed first. The rows written are left in seed-NAME.json as the ground truth, by the names of
the database columns; README.md says how the API shows them.

--check compares the database with seed-NAME.json and exits 1 when they differ.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import random
import sqlite3
import sys
import unicodedata
import uuid

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://cloud-backups.example/openstack-seed")
BASE = datetime.datetime(2024, 1, 1)
VOLUMES = 12
POSIX = "cinder.backup.drivers.posix.PosixBackupDriver"
SWIFT = "cinder.backup.drivers.swift.SwiftBackupDriver"
# What Cinder gives a backup whose record is being imported and whose volume is not yet known.
IMPORT_VOLUME = "00000000-0000-0000-0000-000000000000"
# Every status of cinder.objects.fields.BackupStatus but "deleted", whose rows are never listed.
# seed() refuses to run when Cinder knows others.
STATUSES = ("available", "error", "error_deleting", "creating", "deleting", "restoring")

NAMES = (
    None, "", "same-name", "same-name", "Same-Name", "null", "0",
    "Sicherung Müller", unicodedata.normalize("NFD", "Sicherung Müller"),
    "备份-东京", "резервная копия", "نسخة احتياطية", "disk 😀 👩‍👩‍👧",
    "100%-full", "under_score", "underXscore", "a&b=c#d?e+f", "%2Fencoded%20", "quote\"'back\\slash",
    "<b>bold</b>", "tab\there", " leading", "trailing ", "comma,colon:semi;", "db/../etc",
    "x" * 255, "ü" * 255,
)
# The rest is named by pattern and number, so that name~ has substrings to find.
PATTERNS = ("nightly-db-{:05d}", "nightly-web-{:05d}", "NIGHTLY-DB-{:05d}", "weekly_{:05d}", "pre-upgrade {:05d}")
DESCRIPTIONS = (None, None, "", "made by the seed", "Beschreibung mit Ümläuten und 日本語", "long " * 51)
FAILURES = ("Volume driver reported an error: no such device", "Datei nicht gefunden: größe 0 – 空", "f" * 255)


def ident(project, kind, index):
    return str(uuid.uuid5(SPACE, f"{project}/{kind}/{index}"))


def in_chain(index):
    """Backups of every third volume form chains of one full and two incremental ones."""
    return index >= VOLUMES and index % VOLUMES % 3 == 0


def generate(project, count):
    """The rows of a project, oldest first, by column name; times are naive UTC."""
    rows = []
    for index in range(count):
        chain = in_chain(index)
        step = index // VOLUMES % 3
        parent = index - VOLUMES if chain and step in (1, 2) and index - VOLUMES >= VOLUMES else None
        if chain:
            status = "available"
        elif index < len(STATUSES):
            status = STATUSES[index]
        else:
            status = STATUSES[index % 25 + 1] if index % 25 < len(STATUSES) - 1 else "available"
        importing = status == "creating" and index % 4 == 3
        # Three in a row are made at the same time, one in ten has microseconds.
        created = BASE + datetime.timedelta(minutes=10 * (index // 3))
        if index % 10 == 7:
            created += datetime.timedelta(microseconds=123456)
        snapshot = index % 9 == 4
        position = index % 50
        if position < len(NAMES):
            name = NAMES[position]
        else:
            name = PATTERNS[index % len(PATTERNS)].format(index)
        metadata = {}
        if index % 6 == 0:
            metadata = {"env": "prod" if index % 12 == 0 else "test", "index": str(index)}
            if index % 30 == 0:
                metadata["schlüssel"] = "wert 値"
        rows.append({
            "id": ident(project, "backup", index),
            "volume_id": IMPORT_VOLUME if importing else ident(project, "volume", index % VOLUMES),
            "display_name": name,
            "display_description": DESCRIPTIONS[index % len(DESCRIPTIONS)],
            "status": status,
            "size": None if importing else 1 + index % 100,
            "object_count": None if status == "creating" or index % 7 == 3 else index % 400,
            "host": None if status == "creating" else "cloud-backups",
            "availability_zone": None if status == "creating" or index % 11 == 6 else "nova",
            "container": None if status == "creating" else ("volumebackups", "box/ä/" + str(index))[index % 5 == 2],
            "service": None if status == "creating" else (POSIX, SWIFT)[index % 5 == 2],
            "parent_id": None if parent is None else ident(project, "backup", parent),
            "num_dependent_backups": None if index % 8 == 3 else 0,
            "snapshot_id": ident(project, "snapshot", index) if snapshot else None,
            "data_timestamp": (None if status == "creating" and index % 2 else
                               created - datetime.timedelta(hours=1) if snapshot else created),
            "fail_reason": (FAILURES[index % len(FAILURES)] if status.startswith("error") else
                            "" if index % 13 == 8 else None),
            "restore_volume_id": ident(project, "restore", index) if status == "restoring" else None,
            "encryption_key_id": ident(project, "key", index) if index % 40 == 30 else None,
            "created_at": created,
            "updated_at": (None if status == "creating" or index % 4 == 1 else
                           created + datetime.timedelta(minutes=5, seconds=index % 60)),
            "deleted": False,
            "deleted_at": None,
            "metadata": metadata,
        })
    for index, row in enumerate(rows):
        if row["parent_id"] is not None:
            parent = rows[index - VOLUMES]
            assert parent["id"] == row["parent_id"] and parent["volume_id"] == row["volume_id"]
            parent["num_dependent_backups"] = (parent["num_dependent_backups"] or 0) + 1
    # Deleted backups stay in the table and must never be seen.
    for index in range(count // 100 + 1):
        created = BASE + datetime.timedelta(days=1, minutes=index)
        rows.append({**{name: None for name in (
            "display_description", "parent_id", "snapshot_id", "fail_reason", "restore_volume_id",
            "encryption_key_id")},
            "id": ident(project, "deleted", index), "volume_id": ident(project, "volume", 0),
            "display_name": f"deleted-{index:05d}", "status": "deleted", "size": 1, "object_count": 1,
            "host": "cloud-backups", "availability_zone": "nova", "container": "volumebackups",
            "service": POSIX, "num_dependent_backups": 0, "data_timestamp": created,
            "created_at": created, "updated_at": created, "deleted": True,
            "deleted_at": created + datetime.timedelta(days=1), "metadata": {}})
    return rows


def digest(directory, project_id):
    """A fingerprint of all that the database holds about the backups of a project."""
    path = directory / "db" / "cinder.sqlite"
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    try:
        result = hashlib.sha256()
        for query in (
                "SELECT * FROM backups WHERE project_id = ? ORDER BY id",
                "SELECT backup_id, key, value FROM backup_metadata WHERE backup_id IN "
                "(SELECT id FROM backups WHERE project_id = ?) AND NOT deleted ORDER BY 1, 2, 3",
                "SELECT id, status, size, deleted FROM volumes WHERE project_id = ? AND "
                "display_name LIKE 'seed volume %' ORDER BY id"):
            for row in database.execute(query, (project_id,)):
                result.update(json.dumps(row).encode())
        return result.hexdigest()
    finally:
        database.close()


def check(directory, wanted, ids):
    for project, count in wanted:
        truth = json.loads((directory / f"seed-{project}.json").read_text())
        if truth["count"] != count or truth["project_id"] != ids["projects"][project]:
            return False
        if truth["digest"] != digest(directory, truth["project_id"]):
            return False
    return True


def write_rows(directory, wanted, ids):
    from oslo_config import cfg
    from cinder import context
    from cinder import objects
    from cinder.common import config  # noqa: F401, registers the options
    from cinder.db.sqlalchemy import api
    from cinder.db.sqlalchemy import models
    from cinder.objects import fields
    cfg.CONF(["--config-file", str(directory / "etc" / "cinder-like.conf")], project="cinder")
    objects.register_all()
    known = set(fields.BackupStatus.ALL)
    if known != {*STATUSES, "deleted"}:
        sys.exit(f"seed: Cinder knows other backup statuses: {sorted(known)}")

    for project, count in wanted:
        project_id = ids["projects"][project]
        user_id = ids["users"]["other" if project == "other" else "demo"]
        admin = context.RequestContext(user_id, project_id, is_admin=True)
        rows = generate(project, count)
        for row in rows:
            row.update(user_id=user_id, project_id=project_id, service_metadata=None,
                       temp_volume_id=None, temp_snapshot_id=None)
        backups, metadata = [], []
        for row in rows:
            changes = objects.BackupImport(context=admin, **row).cinder_obj_get_changes()
            for key, value in changes.pop("metadata").items():
                metadata.append({"key": key, "value": value, "backup_id": row["id"],
                                 "created_at": row["created_at"], "deleted": False})
            backups.append(changes)
        # Not in the order in which they are listed.
        random.Random(0).shuffle(backups)
        volumes = [{
            "id": ident(project, "volume", index), "user_id": user_id, "project_id": project_id,
            "display_name": f"seed volume {index}", "size": 100, "bootable": False,
            "status": "in-use" if index == VOLUMES - 1 else "available",
            "attach_status": "attached" if index == VOLUMES - 1 else "detached",
            "availability_zone": "nova", "created_at": BASE, "deleted": False, "use_quota": True,
        } for index in range(VOLUMES if count else 0)]
        with api.main_context_manager.writer.using(admin) as session:
            earlier = session.query(models.Backup.id).filter_by(project_id=project_id)
            session.query(models.BackupMetadata).filter(
                models.BackupMetadata.backup_id.in_(earlier)).delete(synchronize_session=False)
            session.query(models.Backup).filter_by(project_id=project_id).delete(synchronize_session=False)
            names = [volume["id"] for volume in volumes]
            session.query(models.Volume).filter(models.Volume.id.in_(names)).delete(synchronize_session=False)
            if backups:
                session.execute(models.Backup.__table__.insert(), backups)
            if metadata:
                session.execute(models.BackupMetadata.__table__.insert(), metadata)
            if volumes:
                kind = session.query(models.VolumeType).filter_by(name="__DEFAULT__").one().id
                session.execute(models.Volume.__table__.insert(),
                                [{**volume, "volume_type_id": kind} for volume in volumes])
        truth = {
            "project": project, "project_id": project_id, "user_id": user_id, "count": count,
            "hidden": len(rows) - count, "digest": digest(directory, project_id),
            "volumes": [{"id": v["id"], "name": v["display_name"], "status": v["status"], "size": v["size"]}
                        for v in volumes],
            "rows": rows}
        path = directory / f"seed-{project}.json"
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            json.dump(truth, out, ensure_ascii=False, indent=1, default=lambda time: time.isoformat(
                timespec="microseconds"))
            out.write("\n")
        print(f"openstack: seeded {count} backups into {project}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dir", type=pathlib.Path, default=os.environ.get(
        "CLOUD_BACKUPS_OPENSTACK_DIR", os.environ.get("TMPDIR", "/tmp") + "/cloud-backups-openstack"))
    parser.add_argument("--project", action="append", required=True)
    parser.add_argument("--count", action="append", required=True, type=int)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    if len(args.project) != len(args.count) or min(args.count) < 0:
        parser.error("each --project needs a --count of 0 or more")
    wanted = list(zip(args.project, args.count))
    directory = pathlib.Path(args.dir).resolve()
    try:
        ids = json.loads((directory / "bootstrap.json").read_text())
        unknown = [project for project in args.project if project not in ids["projects"]]
        if unknown:
            sys.exit(f"seed: no such project: {', '.join(unknown)}")
        if args.check:
            sys.exit(0 if check(directory, wanted, ids) else 1)
    except (OSError, ValueError, KeyError, sqlite3.Error) as error:
        sys.exit(f"seed: {type(error).__name__}: {error}")
    write_rows(directory, wanted, ids)


main()
