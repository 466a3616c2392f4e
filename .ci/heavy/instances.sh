#!/usr/bin/env bash
# Two to eight instances at once on one data folder, thirty times: one makes the edition, the others end with 6 or find it made.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
for round in $(seq 1 "${1:-30}"); do
  count=$((2 + round % 7))
  for n in $(seq 1 "$count"); do
    (
      code=0
      ./nightdesk run --output "$scratch/$round/output" --data "$scratch/$round/data" --no-deliver --settle 0 --json \
        >"$scratch/run-$n.json" 2>/dev/null || code=$?
      echo "$code $(sed -n 's/^  "outcome" : "\(.*\)",$/\1/p' "$scratch/run-$n.json")" >"$scratch/code-$n"
    ) &
  done
  wait
  made=$(cat "$scratch"/code-* | grep -c -E '^(0|3) COMPLETE' || :)
  wrong=$(cat "$scratch"/code-* | grep -v -c -E '^(0|3) COMPLETE|^6 LOCKED|^0 ALREADY_COMPLETE' || :)
  [ "$made" -eq 1 ] && [ "$wrong" -eq 0 ] || { echo "round $round: $(cat "$scratch"/code-*)"; failed=1; }
  rm -rf "${scratch:?}/$round" "$scratch"/code-* "$scratch"/run-*
done
exit "$failed"
