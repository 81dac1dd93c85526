#!/usr/bin/python3
"""Puts projects, users, the catalog and an application credential into a fresh Keystone.

Run by up.sh after keystone-manage bootstrap. Without an option: creates everything through
Keystone's API and writes bootstrap.json. --finish writes openstack.json for the tests.
--check logs in and lists; it exits 1 when something of the state does not work any more.
"""
import argparse
import json
import os
import pathlib
import sys
import urllib.error
import urllib.request

REGION = "RegionOne"
SHORT_SECONDS = 8
FOREIGN_ENDPOINT = "http://internal.example:8776"


class Api:
    def __init__(self, url):
        self.url = url
        self.token = None

    def call(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method)
        request.add_header("Accept", "application/json")
        if self.token:
            request.add_header("X-Auth-Token", self.token)
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, data, timeout=60) as answer:
                text = answer.read()
                return answer.headers, json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            raise SystemExit(f"{method} {self.url}{path}: {error.code} {error.read().decode()}")

    def login(self, auth):
        self.token = None
        headers, body = self.call("POST", "/auth/tokens", {"auth": auth})
        self.token = headers["X-Subject-Token"]
        return body["token"]


def password_auth(user, password, project):
    domain = {"name": "Default"}
    return {
        "identity": {"methods": ["password"], "password": {
            "user": {"name": user, "domain": domain, "password": password}}},
        "scope": {"project": {"name": project, "domain": domain}}}


def credential_auth(credential):
    return {"identity": {"methods": ["application_credential"], "application_credential": {
        "id": credential["id"], "secret": credential["secret"]}}}


def write(path, value):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        json.dump(value, out, indent=2)
        out.write("\n")
    os.chmod(path, 0o600)


def create(args, secrets):
    api = Api(f"http://127.0.0.1:{args.keystone_port}/v3")
    token = api.login(password_auth("admin", secrets["admin"], "admin"))

    def one(path, kind, **values):
        return api.call("POST", path, {kind: values})[1][kind]

    projects = {name: one("/projects", "project", name=name, domain_id="default")
                for name in ("demo", "other", "empty", "service")}
    projects["admin"] = token["project"]
    users = {name: one("/users", "user", name=name, domain_id="default", password=secrets[name])
             for name in ("demo", "other", "disabled", "cinder")}
    users["admin"] = token["user"]
    roles = {role["name"]: role["id"] for role in api.call("GET", "/roles")[1]["roles"]}
    if "service" not in roles:
        roles["service"] = one("/roles", "role", name="service")["id"]
    grants = (("demo", "demo", "member"), ("demo", "empty", "member"), ("other", "other", "member"),
              ("disabled", "demo", "member"), ("cinder", "service", "admin"),
              ("cinder", "service", "service"))
    for user, project, role in grants:
        api.call("PUT", f"/projects/{projects[project]['id']}/users/{users[user]['id']}/roles/{roles[role]}")
    api.call("PATCH", f"/users/{users['disabled']['id']}", {"user": {"enabled": False}})

    base = f"http://127.0.0.1:{args.like_port}/v3"
    for kind, name, url in (("block-storage", "cinder", base),
                            ("volumev3", "cinderv3", base + "/$(project_id)s")):
        service = one("/services", "service", type=kind, name=name)
        for interface in ("public", "internal", "admin"):
            one("/endpoints", "endpoint", service_id=service["id"], interface=interface,
                region_id=REGION, url=url)

    demo = Api(api.url)
    demo.login(password_auth("demo", secrets["demo"], "demo"))
    credential = demo.call("POST", f"/users/{users['demo']['id']}/application_credentials", {
        "application_credential": {"name": "tests", "secret": secrets["app_credential_secret"],
                                   "unrestricted": False}})[1]["application_credential"]
    write(args.dir / "bootstrap.json", {
        "projects": {name: project["id"] for name, project in projects.items()},
        "users": {name: user["id"] for name, user in users.items()},
        "roles": roles,
        "application_credential": {"id": credential["id"], "name": credential["name"],
                                   "secret": secrets["app_credential_secret"]}})


def finish(args, secrets):
    known = json.loads((args.dir / "bootstrap.json").read_text())
    api = Api(f"http://127.0.0.1:{args.keystone_port}/v3")
    token = api.login(password_auth("demo", secrets["demo"], "demo"))
    seeds = {}
    for name in ("demo", "other", "empty"):
        path = args.dir / f"seed-{name}.json"
        truth = json.loads(path.read_text())
        seeds[name] = {"count": truth["count"], "hidden": truth["hidden"], "file": str(path)}
    root = "http://127.0.0.1"
    default_filters = json.loads(pathlib.Path("/etc/cinder/resource_filters.json").read_text())
    like_filters = json.loads((args.dir / "etc/resource_filters_like.json").read_text())

    def block_storage(name, port, filters, **more):
        return {"url": f"{root}:{port}/v3", "port": port, "backup_filters": filters["backup"],
                "access_log": str(args.dir / f"log/cinder-{name}.access"), **more}

    def user(name, projects):
        return {"id": known["users"][name], "name": name, "password": secrets[name],
                "projects": projects, "enabled": name != "disabled"}

    write(args.dir / "openstack.json", {
        "format": 1,
        "directory": str(args.dir),
        "region": REGION,
        "domain": {"id": "default", "name": "Default"},
        "identity": {
            "url": f"{root}:{args.keystone_port}/v3", "port": args.keystone_port,
            "token_seconds": 3600, "access_log": str(args.dir / "log/keystone.access")},
        "identity_short": {
            "url": f"{root}:{args.keystone_short_port}/v3", "port": args.keystone_short_port,
            "token_seconds": SHORT_SECONDS, "access_log": str(args.dir / "log/keystone-short.access")},
        "block_storage": {
            "like": block_storage("like", args.like_port, like_filters),
            "default": block_storage("default", args.default_port, default_filters),
            "foreign": block_storage("foreign", args.foreign_port, like_filters,
                                     public_endpoint=FOREIGN_ENDPOINT)},
        "max_limit": 1000,
        "projects": {name: {"id": id_, "name": name} for name, id_ in known["projects"].items()},
        "users": {
            "demo": user("demo", ["demo", "empty"]),
            "other": user("other", ["other"]),
            "disabled": user("disabled", ["demo"]),
            "admin": user("admin", ["admin"])},
        "application_credential": {**known["application_credential"], "user": "demo", "project": "demo"},
        "catalog": token["catalog"],
        "seeds": seeds,
        "backup_service": args.with_backup_service,
    })


def check(args, secrets):
    known = json.loads((args.dir / "openstack.json").read_text())
    for port in (args.keystone_port, args.keystone_short_port):
        api = Api(f"http://127.0.0.1:{port}/v3")
        api.login(credential_auth(known["application_credential"]))
        token = api.login(password_auth("demo", secrets["demo"], "demo"))
        if token["project"]["id"] != known["projects"]["demo"]["id"]:
            raise SystemExit("the project demo is another one now")
        if sorted(service["type"] for service in token["catalog"]) != \
                sorted(service["type"] for service in known["catalog"]):
            raise SystemExit("the catalog is another one now")
        for variant in known["block_storage"].values():
            cinder = Api(variant["url"])
            cinder.token = api.token
            cinder.call("GET", "/backups?limit=1")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, type=pathlib.Path)
    for name in ("keystone", "keystone-short", "like", "default", "foreign"):
        parser.add_argument(f"--{name}-port", required=True, type=int)
    parser.add_argument("--with-backup-service", action="store_true")
    parser.add_argument("--finish", action="store_true")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    try:
        secrets = json.loads((args.dir / "secrets.json").read_text())
        (finish if args.finish else check if args.check else create)(args, secrets)
    except (OSError, ValueError, KeyError, TypeError) as error:
        sys.exit(f"bootstrap: {type(error).__name__}: {error}")


main()
