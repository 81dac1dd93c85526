#!/usr/bin/env bash
# Brings up a real Keystone and a real Cinder API on loopback, with seeded backups.
# See README.md. Running it again is fine: it repairs what is broken and leaves the rest alone.
set -euo pipefail

usage() {
  cat >&2 <<'TEXT'
usage: up.sh [--fresh] [--with-backup-service]

  --fresh                rebuild even when everything stands
  --with-backup-service  also RabbitMQ and Cinder's scheduler, volume and backup services,
                         so that backups can really be made, deleted, restored and exported
TEXT
}

# shellcheck source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

fresh=false
with_service=false
for argument in "$@"; do
  case "$argument" in
    --fresh) fresh=true ;;
    --with-backup-service) with_service=true ;;
    -h | --help) usage && exit 0 ;;
    *) usage && exit 64 ;;
  esac
done
require_debian_root

seed_demo="${CLOUD_BACKUPS_SEED_DEMO:-2500}"
seed_other="${CLOUD_BACKUPS_SEED_OTHER:-7}"
began="$SECONDS"

# Debian's Python with Debian's modules only, and no proxy between the servers.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY
export PYTHONDONTWRITEBYTECODE=1 PYTHONNOUSERSITE=1 LC_ALL=C.UTF-8
python=(nice -n 5 /usr/bin/python3)

# ---- packages ---------------------------------------------------------------------------------

packages=(python3-keystone python3-cinder cinder-common gunicorn python3-openstackclient)
if [[ -z "$(command -v curl)" ]]; then packages+=(curl); fi
if $with_service; then packages+=(rabbitmq-server dmidecode); fi

installed() { [[ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null || true)" == ii* ]]; }

policy=/usr/sbin/policy-rc.d
policy_mark='# written by cloud-backups scripts/openstack/up.sh, taken back by it'
policy_back() {
  grep -qsF "$policy_mark" "$policy" || return 0
  rm -f "$policy"
  if [[ -e $policy.cloud-backups || -L $policy.cloud-backups ]]; then
    mv "$policy.cloud-backups" "$policy"
  fi
}

install_packages() {
  local missing=() package log
  for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
  if ((${#missing[@]} == 0)); then return 0; fi
  if ! installed cinder-common && ! hostname -i >/dev/null 2>&1; then
    unavailable "this machine's own name does not resolve (hostname -i), without which Debian's cinder-common does not install; add it to /etc/hosts"
  fi
  say "installing ${missing[*]}"
  log="$dir/apt.log"
  policy_back
  trap policy_back EXIT
  if [[ -e $policy || -L $policy ]]; then mv "$policy" "$policy.cloud-backups"; fi
  printf '#!/bin/sh\n%s\nexit 101\n' "$policy_mark" >"$policy"
  chmod 755 "$policy"
  export DEBIAN_FRONTEND=noninteractive
  if ! {
    apt-get update &&
      apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confold "${missing[@]}"
  } </dev/null >"$log" 2>&1 9>&-; then
    tail -n 5 "$log" >&2
    unavailable "the Debian packages could not be installed, see $log"
  fi
  policy_back
  trap - EXIT
}

# ---- state ------------------------------------------------------------------------------------

make_dir() {
  if [[ -e $dir ]]; then
    [[ -d $dir && ! -L $dir && -O $dir ]] || fail "$dir is not a directory of ours"
    [[ -f $mark || -z "$(ls -A "$dir")" ]] || fail "$dir holds files of someone else, choose another CLOUD_BACKUPS_OPENSTACK_DIR"
  else
    mkdir -p "$(dirname "$dir")"
    mkdir -m 700 "$dir"
  fi
  chmod 700 "$dir"
  resolve_dir
  [[ $dir =~ ^[A-Za-z0-9/._-]+$ ]] || fail "the state directory's path may hold letters, digits and / . _ - only: $dir"
  : >"$mark"
}

# What a built state depends on. Another answer here means: build again.
fingerprint() {
  printf '%s\n' "dir $dir" "ports $keystone_port $keystone_short_port $cinder_like_port $cinder_default_port $cinder_foreign_port" \
    "rabbit $rabbit_port $rabbit_dist_port $epmd_port" \
    "seed $seed_demo $seed_other" "service $with_service"
  (cd "$here" && sha256sum configure.py bootstrap.py seed.py wsgi_keystone.py wsgi_cinder.py file_driver.py)
  dpkg-query -W python3-keystone python3-cinder
}

# ---- services ---------------------------------------------------------------------------------

services=(keystone keystone-short cinder-like cinder-default cinder-foreign)
if $with_service; then services=("${all_services[@]}"); fi

port_of() {
  case "$1" in
    keystone) echo "$keystone_port" ;;
    keystone-short) echo "$keystone_short_port" ;;
    cinder-like) echo "$cinder_like_port" ;;
    cinder-default) echo "$cinder_default_port" ;;
    cinder-foreign) echo "$cinder_foreign_port" ;;
    epmd) echo "$epmd_port" ;;
    rabbit) echo "$rabbit_port" ;;
    *) echo '' ;;
  esac
}

gunicorn() { # gunicorn NAME THREADS APPLICATION [VARIABLE=VALUE...]
  local name="$1" threads="$2" application="$3"
  shift 3
  start "$name" env "$@" /usr/bin/python3 /usr/bin/gunicorn \
    --bind "127.0.0.1:$(port_of "$name")" --workers 1 --worker-class gthread --threads "$threads" \
    --timeout 120 --graceful-timeout 3 --keep-alive 5 --limit-request-line 8190 \
    --chdir "$dir" --pythonpath "$here" \
    --access-logfile "$dir/log/$name.access" --error-logfile - \
    --access-logformat '%(t)s %(s)s "%(r)s" %(B)s %(M)sms "%(a)s"' \
    "$application"
}

cinder_service() { # cinder_service scheduler|volume|backup
  # What it reported in an earlier life does not say that it is ready in this one.
  /usr/bin/python3 - "$dir" "cinder-$1" <<'PYTHON'
import sqlite3, sys
with sqlite3.connect(f"{sys.argv[1]}/db/cinder.sqlite", timeout=30) as database:
    database.execute('UPDATE services SET report_count = 0 WHERE "binary" = ?', sys.argv[2:])
PYTHON
  start "cinder-$1" env PYTHONPATH="$here" /usr/bin/python3 -c "
import sys
sys.argv = ['cinder-$1', '--config-file', '$dir/etc/cinder-$1.conf']
from cinder.cmd.$1 import main
main()"
}

start_service() {
  case "$1" in
    keystone | keystone-short)
      gunicorn "$1" 1 wsgi_keystone:application KEYSTONE_CONFIG="$dir/etc/$1.conf"
      ;;
    cinder-like | cinder-default | cinder-foreign)
      gunicorn "$1" 4 wsgi_cinder:application CINDER_CONFIG="$dir/etc/$1.conf"
      ;;
    epmd)
      start epmd epmd -address 127.0.0.1 -port "$epmd_port"
      ;;
    rabbit)
      start rabbit env HOME="$dir/rabbit" ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT="$epmd_port" \
        RABBITMQ_NODENAME=cloud-backups@localhost RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 \
        RABBITMQ_NODE_PORT="$rabbit_port" RABBITMQ_DIST_PORT="$rabbit_dist_port" \
        RABBITMQ_MNESIA_BASE="$dir/rabbit/mnesia" RABBITMQ_LOG_BASE="$dir/rabbit" \
        RABBITMQ_LOGS=- RABBITMQ_CONFIG_FILE="$dir/rabbit/rabbitmq" \
        RABBITMQ_ENABLED_PLUGINS_FILE="$dir/rabbit/plugins" RABBITMQ_CONF_ENV_FILE=/dev/null \
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-kernel inet_dist_use_interface {127,0,0,1} +S 1:1 +sbwt none' \
        /usr/lib/rabbitmq/bin/rabbitmq-server
      ;;
    cinder-*) cinder_service "${1#cinder-}" ;;
  esac
}

answers() { # a server that runs and answers as what it should be
  local port
  port="$(port_of "$1")"
  case "$1" in
    keystone*) curl -sS -m 10 -o /dev/null "http://127.0.0.1:$port/v3" 2>/dev/null ;;
    cinder-like | cinder-default | cinder-foreign)
      curl -sSf -m 10 -o /dev/null "http://127.0.0.1:$port/healthcheck" 2>/dev/null
      ;;
    epmd | rabbit) listening "$port" ;;
    cinder-*) # has told the database that it is there, which the scheduler does only after it
      # has heard from the volume service
      /usr/bin/python3 - "$dir" "$1" <<'PYTHON'
import sqlite3, sys
database = sqlite3.connect(f"file:{sys.argv[1]}/db/cinder.sqlite?mode=ro", uri=True, timeout=30)
sys.exit(0 if database.execute(
    'SELECT 1 FROM services WHERE "binary" = ? AND NOT deleted AND report_count > 0 '
    "AND updated_at > datetime('now', '-20 seconds')", sys.argv[2:]).fetchone() else 1)
PYTHON
      ;;
  esac
}

start_missing() {
  local name port pid tries started=()
  for name in "${services[@]}"; do
    if pid_of "$name" >/dev/null; then
      if answers "$name"; then continue; fi
      say "$name runs and does not answer, starting it again"
    fi
    stop "$name"
    port="$(port_of "$name")"
    if [[ -n $port ]]; then
      for ((tries = 0; tries < 50; tries++)); do # workers of a killed server need a moment to leave
        listening "$port" || break
        sleep 0.1
      done
      if listening "$port"; then
        fail "port $port, wanted for $name, is taken by a process that is not known here (pid $(holder "$port")); set $(port_variable "$name")"
      fi
    fi
    start_service "$name"
    started+=("$name")
    # The message bus must stand before those who use it. (The scheduler reports that it is up
    # only after the volume service has told it what it can do.)
    case "$name" in epmd | rabbit) await "$name" ;; esac
  done
  for name in "${started[@]}"; do await "$name"; done
  if ((${#started[@]} > 0)); then say "started ${started[*]}"; fi
  for name in "${started[@]}"; do pid="$(pid_of "$name")" || fail "$name ended by itself, see $dir/log/$name.out"; done
}

holder() {
  local pid
  pid="$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -n 1 || true)"
  printf '%s' "${pid:-unknown}"
}

port_variable() {
  local name="${1^^}"
  printf 'CLOUD_BACKUPS_%s_PORT' "${name//-/_}"
}

await() {
  local name="$1" deadline=$((SECONDS + 240))
  while ((SECONDS < deadline)); do
    pid_of "$name" >/dev/null || {
      tail -n 5 "$dir/log/$name.out" >&2 || true
      fail "$name ended by itself, see $dir/log/$name.out and $dir/log/$name.log"
    }
    if answers "$name"; then return 0; fi
    sleep 0.3
  done
  fail "$name does not answer, see $dir/log/$name.out and $dir/log/$name.log"
}

# ---- build ------------------------------------------------------------------------------------

quietly() { # quietly NAME command...: output to a log, which is shown when the command fails
  local name="$1"
  shift
  if ! "$@" </dev/null >>"$dir/log/$name.out" 2>&1 9>&-; then
    tail -n 15 "$dir/log/$name.out" >&2
    fail "$name failed, see $dir/log/$name.out"
  fi
}

setup_keystone() {
  local password
  quietly keystone-manage "${python[@]}" /usr/bin/keystone-manage --config-file "$dir/etc/keystone.conf" db_sync
  password="$(/usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["admin"])' "$dir/secrets.json")"
  OS_BOOTSTRAP_PASSWORD="$password" quietly keystone-manage "${python[@]}" /usr/bin/keystone-manage \
    --config-file "$dir/etc/keystone.conf" bootstrap \
    --bootstrap-username admin --bootstrap-project-name admin --bootstrap-region-id RegionOne \
    --bootstrap-service-name keystone \
    --bootstrap-public-url "http://127.0.0.1:$keystone_port/v3" \
    --bootstrap-internal-url "http://127.0.0.1:$keystone_port/v3" \
    --bootstrap-admin-url "http://127.0.0.1:$keystone_port/v3"
}

setup_cinder() {
  quietly cinder-manage "${python[@]}" /usr/bin/cinder-manage --config-file "$dir/etc/cinder-like.conf" db sync
}

bootstrap() { # bootstrap [--finish | --check]
  local options=(--dir "$dir" --keystone-port "$keystone_port" --keystone-short-port "$keystone_short_port"
    --like-port "$cinder_like_port" --default-port "$cinder_default_port" --foreign-port "$cinder_foreign_port")
  if $with_service; then options+=(--with-backup-service); fi
  "${python[@]}" "$here/bootstrap.py" "${options[@]}" "$@"
}

seed() { # seed [--check]
  "${python[@]}" "$here/seed.py" --dir "$dir" --project demo --count "$seed_demo" \
    --project other --count "$seed_other" --project empty --count 0 "$@"
}

configure() {
  local options=(--dir "$dir" --keystone-port "$keystone_port"
    --keystone-short-port "$keystone_short_port" --rabbit-port "$rabbit_port")
  if $with_service; then options+=(--with-backup-service); fi
  /usr/bin/python3 "$here/configure.py" "${options[@]}"
}

build() {
  local keystone_job cinder_job
  stop_all
  wipe
  say "building in $dir"
  configure
  setup_keystone &
  keystone_job=$!
  setup_cinder &
  cinder_job=$!
  wait "$keystone_job" || { wait "$cinder_job" || true; fail "Keystone could not be set up"; }
  wait "$cinder_job" || fail "Cinder could not be set up"
  say "databases stand after $((SECONDS - began)) s"
  if $with_service; then rabbit_config; fi
  start_missing
  bootstrap
  seed
  bootstrap --finish
  fingerprint >"$dir/built"
}

rabbit_config() {
  echo '[].' >"$dir/rabbit/plugins"
  {
    echo 'default_user = cinder'
    echo "default_pass = $(/usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["rabbit"])' "$dir/secrets.json")"
    echo 'loopback_users = none'
    echo "listeners.tcp.local = 127.0.0.1:$rabbit_port"
  } >"$dir/rabbit/rabbitmq.conf"
}

stands() { # the state is complete and belongs to these settings
  [[ -f $dir/built && -f $dir/openstack.json ]] || return 1
  if [[ "$(cat "$dir/built")" != "$(fingerprint)" ]]; then
    say "built with other settings or other scripts"
    return 1
  fi
}

umask 077
make_dir
lock
install_packages

if $fresh || ! stands; then
  build
else
  start_missing
  if ! bootstrap --check; then
    say "the state is damaged, building it again"
    build
  elif ! seed --check; then
    say "the backups are not the seeded ones any more, seeding again"
    seed
  fi
fi

say "up after $((SECONDS - began)) s: Keystone http://127.0.0.1:$keystone_port/v3, Cinder http://127.0.0.1:$cinder_like_port/v3"
printf '%s\n' "$dir/openstack.json"
