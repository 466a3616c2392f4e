#!/usr/bin/env bash
# A night on file systems of several sizes that are too small: exit 7 that names path and bytes, nothing half published; with room it goes on.
# Needs root for a tmpfs. Argument: megabytes to try (1 2 3 5 8).
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "$(id -u)" -ne 0 ]; then
  echo "skipped: a tmpfs needs root"
  exit 0
fi
scratch=$(mktemp -d)
trap 'umount "$scratch/disk" 2>/dev/null || :; rm -rf "$scratch"' EXIT
mkdir "$scratch/disk"
[ $# -gt 0 ] || set -- 1 2 3 5 8
failed=0
for size in "$@"; do
  mount -t tmpfs -o "size=${size}m" tmpfs "$scratch/disk"
  code=0
  ./nightdesk run --output "$scratch/disk/output" --data "$scratch/disk/data" --no-deliver --settle 0 --json \
    >"$scratch/run.json" 2>"$scratch/err" || code=$?
  published=$(find "$scratch/disk/output" -maxdepth 2 -name 'r[0-9]*' 2>/dev/null | wc -l)
  echo "$size MB: exit $code, $published published: $(tail -n 1 "$scratch/err")"
  if [ "$code" -eq 7 ]; then
    [ "$published" -eq 0 ] || failed=1
    mount -o remount,size=400m "$scratch/disk"
    code=0
    ./nightdesk run --output "$scratch/disk/output" --data "$scratch/disk/data" --no-deliver --settle 0 --json >"$scratch/run.json" || code=$?
    ./nightdesk verify --output "$scratch/disk/output" --data "$scratch/disk/data" || failed=1
  fi
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || { echo "$size MB: exit $code with room"; failed=1; }
  umount "$scratch/disk"
done
exit "$failed"
