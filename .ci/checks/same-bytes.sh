#!/usr/bin/env bash
# The samples twice, the second time in another folder, zone and locale: the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
one() { # folder
  local code=0
  ./nightdesk run --output "$1/output" --data "$1/data" --settle 0 >/dev/null || code=$?
  [ "$code" -eq 3 ] || { echo "exit $code, expected 3 for the one bad record of the samples"; exit 1; }
  for what in articles facts stories deals metrics quarantine; do
    ./nightdesk export --data "$1/data" --edition 2026-11-22 --all --what "$what" --format jsonl >"$1/$what.jsonl"
  done
}
mkdir "$scratch/one" "$scratch/an other one"
one "$scratch/one"
LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Pacific/Apia NIGHTDESK_JAVA_OPTS="-Duser.language=tr -Duser.country=TR" one "$scratch/an other one"
diff -r "$scratch/one/output/2026-11-22/r1" "$scratch/an other one/output/2026-11-22/r1"
for what in articles facts stories deals metrics quarantine; do
  diff -q "$scratch/one/$what.jsonl" "$scratch/an other one/$what.jsonl"
done
code=0
./nightdesk run --output "$scratch/one/output" --data "$scratch/one/data" --settle 0 >"$scratch/again.txt" || code=$?
[ "$code" -eq 0 ] || { cat "$scratch/again.txt"; echo "exit $code of the second run, expected 0"; exit 1; }
echo "The samples give the same bytes in another zone, locale and folder; a second run changes nothing."
