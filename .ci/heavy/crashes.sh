#!/usr/bin/env bash
# Kills a night of forty articles with SIGKILL at seeded random moments and goes on; facts and reports must be those of an undisturbed run.
# Arguments: number of kills (200), seed (the time).
set -euo pipefail
cd "$(dirname "$0")/../.."
kills=${1:-200}
seed=${2:-$(date +%s)}
RANDOM=$((seed % 32768))
echo "seed $seed"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/input"
for i in $(seq 1 40); do
  printf '{"id":"a%s","outlet":"Quay Gazette","url":"https://www.quaygazette.example/a%s","title":"Oracle buys company %s","text":"Oracle agreed to buy Company %s for $%s million. The deal closes in spring.","published":"2026-11-02T0%s:00:00Z"}\n' \
    "$i" "$i" "$i" "$i" "$i" "$((i % 5))"
done >"$scratch/input/night.jsonl"
touch -d '2026-01-01' "$scratch/input/night.jsonl"

night() { # desk
  ./nightdesk run --input "$scratch/input" --output "$scratch/$1/output" --data "$scratch/$1/data" --edition 2026-11-02 \
    --now 2026-11-02T05:00:00Z --settle 0 --no-deliver --json
}
said() { # desk: everything exported and published, as one hash
  for what in articles facts stories deals metrics quarantine; do
    ./nightdesk export --data "$scratch/$1/data" --edition 2026-11-02 --all --what $what --format jsonl
  done >"$scratch/said"
  (cd "$scratch/$1/output/2026-11-02/r1" && find . -type f | sort | xargs sha256sum) >>"$scratch/said"
  sha256sum <"$scratch/said"
}

mkdir "$scratch/undisturbed"
begin=$(date +%s%N)
night undisturbed >/dev/null
millis=$((($(date +%s%N) - begin) / 1000000))
expected=$(said undisturbed)
failed=0
for n in $(seq 1 "$kills"); do
  mkdir "$scratch/d"
  night d >/dev/null 2>&1 &
  child=$!
  after=$(((RANDOM * 32768 + RANDOM) % millis))
  sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
  kill -9 "$child" 2>/dev/null || :
  wait "$child" 2>/dev/null || :
  code=0
  if [ -d "$scratch/d/data" ]; then
    ./nightdesk resume --data "$scratch/d/data" --output "$scratch/d/output" --json >"$scratch/resume.json" || code=$?
  fi
  [ -d "$scratch/d/output/2026-11-02/r1" ] || night d >/dev/null || code=$?
  ./nightdesk verify --data "$scratch/d/data" --output "$scratch/d/output" >/dev/null || code=$?
  if [ "$code" -ne 0 ] || [ "$(said d)" != "$expected" ]; then
    echo "kill $n after $after ms: exit $code, not what an undisturbed run makes"
    failed=$((failed + 1))
  fi
  rm -rf "$scratch/d"
done
echo "$kills kills within $millis ms, $failed failed"
[ "$failed" -eq 0 ]
