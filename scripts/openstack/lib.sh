# shellcheck shell=bash disable=SC2034
# Shared by up.sh and down.sh: settings, messages, and the handling of processes.
# Sourced, never run.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
dir="${CLOUD_BACKUPS_OPENSTACK_DIR:-${TMPDIR:-/tmp}/cloud-backups-openstack}"
while [[ $dir == */ && $dir != / ]]; do dir="${dir%/}"; done

keystone_port="${CLOUD_BACKUPS_KEYSTONE_PORT:-15000}"
keystone_short_port="${CLOUD_BACKUPS_KEYSTONE_SHORT_PORT:-15001}"
cinder_like_port="${CLOUD_BACKUPS_CINDER_LIKE_PORT:-18776}"
cinder_default_port="${CLOUD_BACKUPS_CINDER_DEFAULT_PORT:-18777}"
cinder_foreign_port="${CLOUD_BACKUPS_CINDER_FOREIGN_PORT:-18778}"
rabbit_port="${CLOUD_BACKUPS_RABBIT_PORT:-15672}"
rabbit_dist_port="${CLOUD_BACKUPS_RABBIT_DIST_PORT:-15673}"
epmd_port="${CLOUD_BACKUPS_EPMD_PORT:-15674}"

# In the order in which they are started; ended in the reverse order.
all_services=(epmd rabbit keystone keystone-short cinder-scheduler cinder-volume cinder-backup
  cinder-like cinder-default cinder-foreign)

say() { printf 'openstack: %s\n' "$*" >&2; }
fail() {
  say "$*"
  exit 1
}
unavailable() {
  say "not available here: $*"
  exit 75
}

require_debian_root() {
  local id='' version=''
  if [[ -r /etc/os-release ]]; then
    id="$(. /etc/os-release && printf '%s' "${ID:-}")"
    version="$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")"
  fi
  [[ $id == debian ]] || unavailable "needs Debian 12 (this is '${id:-unknown}')"
  [[ $version == 12 ]] || unavailable "needs Debian 12, whose Keystone 22 and Cinder 21 are expected (this is Debian '${version:-unknown}')"
  [[ "$(id -u)" == 0 ]] || unavailable "needs root (packages are installed, 0600 files are written)"
}

# A pid file holds "pid start-time boot-id": a number alone may belong to someone else by now.
boot_id() { cat /proc/sys/kernel/random/boot_id; }
start_time() {
  local stat fields
  stat="$(cat "/proc/$1/stat" 2>/dev/null)" || return 1
  read -ra fields <<<"${stat##*) }" # the name in brackets may hold anything
  [[ ${fields[0]} != Z ]] || return 1
  printf '%s' "${fields[19]}"
}

# Prints the pid of a service when it runs and is the process that up.sh started.
pid_of() {
  local file="$dir/run/$1.pid" pid='' started='' boot=''
  [[ -f $file ]] || return 1
  read -r pid started boot <"$file" || true
  [[ $pid =~ ^[0-9]+$ && -n $started ]] || return 1
  [[ $boot == "$(boot_id)" ]] || return 1
  [[ "$(start_time "$pid" || true)" == "$started" ]] || return 1
  printf '%s' "$pid"
}

# Each process that up.sh starts, and what that starts in turn, carries this in its environment.
# The root directory's number is in it because another root (chroot) may have the same path.
root_id="$(stat -L -c '%d:%i' /)"
process_mark() { printf 'CLOUD_BACKUPS_OPENSTACK_PROCESS=%s:%s:%s' "$root_id" "$dir" "$1"; }
members() { # the pids of a service: the one of pid_of, its children and what they left behind
  local found
  found="$(grep -lzxF -- "$(process_mark "$1")" /proc/[0-9]*/environ 2>/dev/null || true)"
  tr -cs '0-9' ' ' <<<"$found"
}

# Starts a service in a session of its own: start NAME command...
# The new process writes its pid file itself before it becomes the service, so that none is
# ever left without one.
start() {
  local name="$1" ready="$dir/run/$1.pid" pid tries
  shift
  rm -f "$ready"
  (
    exec </dev/null >>"$dir/log/$name.out" 2>&1 9>&-
    pid=$BASHPID # not inside $(...), where it is that subshell's
    printf '%s %s %s\n' "$pid" "$(start_time "$pid")" "$(boot_id)" >"$ready.new"
    mv "$ready.new" "$ready"
    exec setsid env "$(process_mark "$name")" "$@"
  ) &
  for ((tries = 0; tries < 100; tries++)); do
    [[ ! -f $ready ]] || return 0
    sleep 0.05
  done
  fail "$name could not be started, see $dir/log/$name.out"
}

# Ends a service, first politely. Only what carries our mark is ever signalled.
running=''
stop() {
  local name="$1" pid rest tries ended=false
  [[ $running != *" $name "* ]] || ended=true
  for ((tries = 0; tries < 60; tries++)); do
    rest="$(members "$name")"
    [[ -n ${rest// /} ]] || break
    ended=true
    if ((tries >= 40)); then
      signal KILL "$rest"
    elif pid="$(pid_of "$name")"; then
      ((tries % 20 != 0)) || kill -TERM "$pid" 2>/dev/null || true
    elif ((tries % 10 == 0)); then
      signal TERM "$rest"
    fi
    sleep 0.2
  done
  rm -f "$dir/run/$name.pid"
  if $ended; then say "ended $name"; fi
}
signal() {
  local pid
  for pid in $2; do kill "-$1" "$pid" 2>/dev/null || true; done
}

stop_all() {
  local index pid
  for ((index = ${#all_services[@]} - 1; index >= 0; index--)); do # all at once, it saves seconds
    if pid="$(pid_of "${all_services[index]}")"; then
      running+=" ${all_services[index]} "
      kill -TERM "$pid" 2>/dev/null || true
    fi
  done
  for ((index = ${#all_services[@]} - 1; index >= 0; index--)); do
    stop "${all_services[index]}"
  done
  running=''
}

# The directory is ours when it carries our mark; nothing else is ever emptied.
mark="$dir/.cloud-backups-openstack"
resolve_dir() {
  dir="$(cd "$dir" && pwd -P)"
  mark="$dir/.cloud-backups-openstack"
}
wipe() {
  [[ -f $mark ]] || fail "$dir is not a state directory of this script, it is left alone"
  find "$dir" -mindepth 1 -maxdepth 1 ! -name .cloud-backups-openstack ! -name .lock -exec rm -rf -- {} +
}

# One up or down at a time per state directory.
lock() {
  exec 9>"$dir/.lock"
  flock -n 9 || {
    say "waiting for another up or down"
    flock 9
  }
  [[ -f $mark ]] || fail "$dir was removed meanwhile, run this again"
}

listening() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
