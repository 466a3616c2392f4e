#!/usr/bin/env bash
# Real consecutive nights, one edition a night, twice: the second time under another zone and locale. Every night must balance and both must give
# the same bytes; at the end verify finds nothing. Argument: folder with one export a night, named by its day (2026-07-09.zip).
set -euo pipefail
cd "$(dirname "$0")/../.."
nights=${1:-}
if [ -z "$nights" ] || [ ! -d "$nights" ]; then
  echo "skipped: no folder of nights at '${nights}'"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
all() { # desk
  mkdir -p "$scratch/$1/input"
  for file in "$nights"/*.zip; do
    day=$(basename "$file" .zip)
    cp "$file" "$scratch/$1/input/"
    touch -d '2026-01-01' "$scratch/$1/input/$day.zip"
    code=0
    ./nightdesk run --input "$scratch/$1/input" --output "$scratch/$1/output" --data "$scratch/$1/data" --edition "$day" \
      --now "${day}T05:00:00Z" --settle 0 --no-deliver --json >"$scratch/$1/$day.json" || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || { echo "$day: exit $code"; exit 1; }
    grep -q '"balanced" : true' "$scratch/$1/$day.json" || { echo "$day: not balanced"; exit 1; }
  done
  ./nightdesk verify --data "$scratch/$1/data" --output "$scratch/$1/output"
  (cd "$scratch/$1/output" && find . -path '*/r1/*' -type f | sort | xargs sha256sum) >"$scratch/$1.sums"
}
all one
TZ=Pacific/Apia NIGHTDESK_JAVA_OPTS="-Duser.language=tr -Duser.country=TR" all two
cmp "$scratch/one.sums" "$scratch/two.sums"
echo "$(grep -c manifest.json "$scratch/one.sums") nights, twice the same bytes"
