#!/usr/bin/python3
"""Writes the state directory: secrets, keys, configuration files, empty databases.

Called by up.sh on an empty state directory. Everything random is made here.
"""
import argparse
import base64
import json
import os
import pathlib
import secrets
import shutil
import sqlite3

LIKE_FILTERS = ["name~", "status~", "volume_id~"]
DEBIAN_FILTERS = "/etc/cinder/resource_filters.json"
DEBIAN_PASTE = "/usr/share/cinder-common/api-paste.ini"
FOREIGN_ENDPOINT = "http://internal.example:8776"

KEYSTONE = """\
[DEFAULT]
log_file = {dir}/log/{name}.log
use_stderr = false
transport_url = fake://
public_endpoint = http://127.0.0.1:{port}/
{limits}
[database]
connection = sqlite:///{dir}/db/keystone.sqlite?timeout=30
sqlite_synchronous = false

# Without any cache a token takes 0.7 s to validate: hundreds of queries. What tests never change
# is kept for a minute; tokens, revocations, users and credentials are always read.
[cache]
enabled = true
backend = dogpile.cache.memory_pickle
expiration_time = 60

[token]
provider = fernet
expiration = {expiration}
caching = false
cache_on_issue = false
# Expired tokens are refused at once, even for services.
allow_expired_window = 0

[revoke]
caching = false

[identity]
caching = false
# Throw-away passwords: the cheapest hash.
password_hash_rounds = 4

[assignment]
caching = false

[application_credential]
caching = false

[fernet_tokens]
key_repository = {dir}/keys/fernet

[fernet_receipts]
key_repository = {dir}/keys/fernet

[credential]
key_repository = {dir}/keys/credential

[oslo_policy]
enforce_scope = false
"""

CINDER = """\
[DEFAULT]
auth_strategy = keystone
my_ip = 127.0.0.1
host = {host}
state_path = {dir}/cinder
rootwrap_config = /etc/cinder/rootwrap.conf
api_paste_config = {dir}/etc/api-paste.ini
log_file = {dir}/log/{name}.log
use_stderr = false
transport_url = {transport}
resource_query_filters_file = {filters}
default_volume_type = __DEFAULT__
quota_volumes = -1
quota_snapshots = -1
quota_gigabytes = -1
quota_backups = -1
quota_backup_gigabytes = -1
{extra}
[database]
connection = sqlite:///{dir}/db/cinder.sqlite?timeout=30
sqlite_synchronous = false

[keystone_authtoken]
www_authenticate_uri = http://127.0.0.1:{keystone_port}
auth_url = http://127.0.0.1:{keystone_port}
auth_type = password
username = cinder
password = {password}
user_domain_name = Default
project_name = service
project_domain_name = Default
region_name = RegionOne
# -1: no token is ever cached, each request asks Keystone.
token_cache_time = -1
service_token_roles = service
service_token_roles_required = true

[oslo_concurrency]
lock_path = {dir}/cinder/locks

[coordination]
backend_url = file://{dir}/cinder/coordination
"""

# Only with the backup service: backups in files, volumes in files.
SERVICES = """\
backup_driver = cinder.backup.drivers.posix.PosixBackupDriver
backup_posix_path = {dir}/cinder/backups
backup_file_size = 134217728
backup_sha_block_size_bytes = 1048576
backup_compression_algorithm = zlib
enabled_backends = files
rpc_response_timeout = 30
report_interval = 5
# The volume service tells the scheduler what it offers when it starts, which is lost when the
# scheduler does not listen yet, and then only once a minute.
periodic_interval = 5
periodic_fuzzy_delay = 0
backend_stats_polling_interval = 5
graceful_shutdown_timeout = 3
"""
BACKEND = """
[files]
volume_backend_name = files
volume_driver = file_driver.FileVolumeDriver

[oslo_messaging_rabbit]
heartbeat_timeout_threshold = 0

# up.sh runs as root: no sudo.
[privsep_osbrick]
helper_command = /usr/bin/privsep-helper

[cinder_sys_admin]
helper_command = /usr/bin/privsep-helper
"""


def write(path, text, mode=0o600):
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w") as out:
        out.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, type=pathlib.Path)
    parser.add_argument("--keystone-port", required=True, type=int)
    parser.add_argument("--keystone-short-port", required=True, type=int)
    parser.add_argument("--rabbit-port", required=True, type=int)
    parser.add_argument("--with-backup-service", action="store_true")
    args = parser.parse_args()
    root = args.dir
    os.umask(0o077)

    for name in ("etc", "db", "log", "run", "keys/fernet", "keys/credential", "cinder/locks",
                 "cinder/coordination", "cinder/backups", "cinder/volumes", "rabbit"):
        (root / name).mkdir(parents=True, exist_ok=True, mode=0o700)

    # What keystone-manage fernet_setup and credential_setup write: key 0 is staged, 1 is primary.
    for repository in ("fernet", "credential"):
        for index in ("0", "1"):
            key = base64.urlsafe_b64encode(os.urandom(32)).decode()
            write(root / "keys" / repository / index, key)

    passwords = {name: secrets.token_urlsafe(18)
                 for name in ("admin", "cinder", "demo", "other", "disabled", "rabbit")}
    passwords["app_credential_secret"] = secrets.token_urlsafe(36)
    write(root / "secrets.json", json.dumps(passwords, indent=2) + "\n")

    # The second one cuts long lists, as operators may set it.
    for name, port, expiration, limits in (("keystone", args.keystone_port, 3600, ""),
                                           ("keystone-short", args.keystone_short_port, 8, "list_limit = 2\n")):
        write(root / "etc" / f"{name}.conf",
              KEYSTONE.format(dir=root, name=name, port=port, expiration=expiration, limits=limits))

    shutil.copyfile(DEBIAN_PASTE, root / "etc" / "api-paste.ini")
    filters = json.loads(pathlib.Path(DEBIAN_FILTERS).read_text())
    filters["backup"] = LIKE_FILTERS
    write(root / "etc" / "resource_filters_like.json", json.dumps(filters, indent=2) + "\n")

    transport = "fake://"
    extra = ""
    backend = ""
    if args.with_backup_service:
        transport = f"rabbit://cinder:{passwords['rabbit']}@127.0.0.1:{args.rabbit_port}/"
        extra = SERVICES.format(dir=root)
        backend = BACKEND
    like = root / "etc" / "resource_filters_like.json"
    for name, file, more in (
            ("cinder-like", like, ""),
            ("cinder-default", DEBIAN_FILTERS, ""),
            ("cinder-foreign", like, f"public_endpoint = {FOREIGN_ENDPOINT}\n"),
            ("cinder-scheduler", like, ""),
            ("cinder-volume", like, ""),
            ("cinder-backup", like, "")):
        write(root / "etc" / f"{name}.conf", CINDER.format(
            dir=root, name=name, host="cloud-backups", transport=transport, filters=file,
            extra=extra + more, keystone_port=args.keystone_port,
            password=passwords["cinder"]) + backend)

    for name in ("keystone", "cinder"):
        with sqlite3.connect(root / "db" / f"{name}.sqlite") as database:
            database.execute("PRAGMA journal_mode = WAL")


main()
