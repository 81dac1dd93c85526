#!/usr/bin/env bash
# Ends what up.sh started, and nothing else. See README.md.
set -euo pipefail

# shellcheck source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

purge=false
for argument in "$@"; do
  case "$argument" in
    --purge) purge=true ;;
    *)
      echo "usage: down.sh [--purge]   (--purge also removes the state directory)" >&2
      exit 64
      ;;
  esac
done
require_debian_root

if [[ ! -f $mark ]]; then
  stop_all # of a state that was removed by hand
  say "down: no state in $dir"
  exit 0
fi
resolve_dir
lock
stop_all
if $purge; then
  wipe
  rm -f "$mark" "$dir/.lock"
  rmdir "$dir"
  say "removed $dir"
fi
say "down"
