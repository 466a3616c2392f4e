#!/usr/bin/env bash
# Kills a night with SIGKILL at random moments, sometimes its resume too, and goes on: exports and published files must be those of an undisturbed
# run. Half of the moments are spread over the whole run, half lie after a line of the journal, so that the short phases are hit as well.
# Arguments: folder of texts (not needed), kills of a night of 200 articles (200), of 5,000 (20), seed (the time).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
few=${2:-200}
many=${3:-20}
seed=${4:-$(date +%s)}
RANDOM=$((seed % 32768))
get_ready
echo "seed $seed"
DAY=2026-11-02
night() { # desk, command before
  "${@:2}" ./nightdesk run --input "$1/input" --output "$1/output" --data "$1/data" --edition $DAY --now ${DAY}T05:00:00Z --settle 0 --no-deliver --json
}
killed() { # desk, number of moment, most milliseconds, most lines, command: prints the phase
  local lines=0 millis=$(((RANDOM * 32768 + RANDOM) % $3))
  if [ $(($2 % 2)) -eq 0 ]; then
    lines=$((1 + $2 / 2 % $4))
    # After the line: at once, or somewhere in what follows.
    [ $((RANDOM % 3)) -eq 0 ] && millis=$((RANDOM % 40)) || millis=$((millis / 2))
  fi
  python3 .ci/heavy/killed.py "$1/data/journal.jsonl" "$1/output/.staging" "$lines" "$millis" "${@:5}"
}
series() { # articles, kills
  local base=$scratch/base-$1 failed=0 expected
  echo "$1 articles"
  # A desk with an edition before, which has to survive too.
  python3 .ci/heavy/night.py 40 2026-11-01 "$base/input"
  ./nightdesk run --input "$base/input" --output "$base/output" --data "$base/data" --edition 2026-11-01 --now 2026-11-01T05:00:00Z \
    --settle 0 --no-deliver --json >/dev/null || [ $? -eq 3 ]
  python3 .ci/heavy/night.py "$1" $DAY "$base/input"
  cp -a "$base" "$scratch/undisturbed"
  local begin millis code
  begin=$(date +%s%N)
  night "$scratch/undisturbed" >"$scratch/undisturbed.json" || [ $? -eq 3 ]
  millis=$((($(date +%s%N) - begin) / 1000000))
  told "$scratch/undisturbed" none "$scratch/expected" 2026-11-01 $DAY
  grep -q '^verify: exit 0$' "$scratch/expected" || { cat "$scratch/expected.said"; echo "the undisturbed run is not sound"; exit 1; }
  expected=$(sha256sum <"$scratch/expected")
  : >"$scratch/phases"
  for n in $(seq 1 "$2"); do
    local desk=$scratch/killed-$1-$n phase again=0 trail
    cp -a "$base" "$desk"
    phase=$(killed "$desk" "$n" "$millis" 10 \
      ./nightdesk run --input "$desk/input" --output "$desk/output" --data "$desk/data" --edition $DAY --now ${DAY}T05:00:00Z --settle 0 --no-deliver --json)
    echo "$phase" >>"$scratch/phases"
    trail=$phase
    while [ $((RANDOM % 3)) -eq 0 ] && [ $again -lt 3 ]; do
      again=$((again + 1))
      phase=$(killed "$desk" "$RANDOM" "$millis" 4 ./nightdesk resume --data "$desk/data" --output "$desk/output" --json)
      echo "resume-$phase" >>"$scratch/phases"
      trail="$trail, resume $phase"
    done
    told "$desk" resume "$desk/told" 2026-11-01 $DAY
    code=$(sed -n 's/^== began with resume: exit //p' "$desk/told.said")
    if [ "$code" = 0 ] && [ ! -d "$desk/output/$DAY/r1" ]; then
      # It died before anything was frozen: there is nothing to resume.
      code=0
      night "$desk" >"$desk/run.json" 2>"$desk/run.err" || code=$?
      told "$desk" none "$desk/told" 2026-11-01 $DAY
    fi
    if [ "$(sha256sum <"$desk/told")" = "$expected" ] && { [ "$code" = 0 ] || [ "$code" = 3 ]; }; then
      rm -rf "$desk"
    else
      failed=$((failed + 1))
      keep=true
      echo "kill $n ($trail): exit $code, not what an undisturbed run makes; kept in $desk"
    fi
    [ $((n % 20)) -ne 0 ] || echo "$(date +%H:%M:%S) $n kills, $failed failed"
  done
  echo "$1 articles: $2 kills of a run of $millis ms, $failed failed"
  sort "$scratch/phases" | uniq -c
  rm -rf "$scratch/undisturbed"
  all_failed=$((all_failed + failed))
}
all_failed=0
[ "$few" -eq 0 ] || series 200 "$few"
[ "$many" -eq 0 ] || series 5000 "$many"
[ "$all_failed" -eq 0 ]
