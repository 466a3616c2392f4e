#!/usr/bin/env bash
# A night of twenty articles that dies at every fsync, rename and unlink, and one whose every fsync fails with EIO: it must end with 7 and name the path.
# Going on must give what an undisturbed run makes. Needs strace. Arguments: folder of texts (not needed), every how many calls (1).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
step=${2:-1}
if ! command -v strace >/dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq strace >/dev/null
  else
    echo "skipped: strace is missing"
    exit 0
  fi
fi
get_ready
DAY=2026-11-02
python3 .ci/heavy/night.py 20 $DAY "$scratch/input"
# desk, options of strace
night() {
  strace -f -qq -o "$1/trace" "${@:2}" ./nightdesk run --input "$scratch/input" --output "$1/output" --data "$1/data" --edition $DAY \
    --now ${DAY}T05:00:00Z --settle 0 --no-deliver --json
}
plain() { # desk
  ./nightdesk run --input "$scratch/input" --output "$1/output" --data "$1/data" --edition $DAY --now ${DAY}T05:00:00Z --settle 0 --no-deliver --json
}
goes_on() { # desk, what happened
  told "$1" resume "$1/told" $DAY
  local code
  code=$(sed -n 's/^== began with resume: exit //p' "$1/told.said")
  # It died before anything was frozen, or before there was a data folder: there is nothing to resume.
  if { [ "$code" = 0 ] || [ "$code" = 2 ]; } && [ ! -d "$1/output/$DAY/r1" ]; then
    code=0
    plain "$1" >"$1/run.json" 2>"$1/run.err" || code=$?
    told "$1" none "$1/told" $DAY
  fi
  if cmp -s "$1/told" "$scratch/expected" && { [ "$code" = 0 ] || [ "$code" = 3 ]; }; then
    rm -rf "$1"
  else
    failed=$((failed + 1))
    keep=true
    echo "$2: exit $code, not what an undisturbed run makes; kept in $1"
  fi
}

mkdir "$scratch/undisturbed"
night "$scratch/undisturbed" -e trace=fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat >/dev/null || [ $? -eq 3 ]
told "$scratch/undisturbed" none "$scratch/expected" $DAY
grep -q '^verify: exit 0$' "$scratch/expected" || { cat "$scratch/expected.said"; exit 1; }
# strace counts for each thread by itself; nearly all calls are the main thread's.
most() { # pattern
  grep -E "^[0-9]+ +($1)\(" "$scratch/undisturbed/trace" | cut -d ' ' -f 1 | sort | uniq -c | sort -rn | awk 'NR == 1 { print $1 } END { if (NR == 0) print 0 }'
}
failed=0
for calls in fsync,fdatasync rename,renameat,renameat2 unlink,unlinkat; do
  count=$(most "${calls//,/|}")
  for n in $(seq 1 "$step" $((count))); do
    desk=$scratch/kill-${calls%%,*}-$n
    mkdir "$desk"
    code=0
    night "$desk" -e "trace=$calls" -e "inject=$calls:signal=KILL:when=$n" >/dev/null 2>&1 || code=$?
    [ $code -eq 137 ] || { echo "${calls%%,*} $n: exit $code, it was not killed"; failed=$((failed + 1)); }
    goes_on "$desk" "killed at ${calls%%,*} $n"
  done
  echo "$(date +%H:%M:%S) killed at each of $count ${calls%%,*} (every ${step}.): $failed failed so far"
done
count=$(most 'fsync|fdatasync')
published=0
for n in $(seq 1 "$step" $((count))); do
  desk=$scratch/eio-$n
  mkdir "$desk"
  code=0
  night "$desk" -e trace=fsync,fdatasync -e "inject=fsync,fdatasync:error=EIO:when=$n" >"$desk/run.json" 2>"$desk/err" || code=$?
  if [ $code -ne 7 ] || ! grep -q "$desk/[^ ]*: " "$desk/err"; then
    failed=$((failed + 1))
    keep=true
    echo "EIO at fsync $n: exit $code: $(tail -n 1 "$desk/err")"
  fi
  [ ! -d "$desk/output/$DAY/r1" ] || published=$((published + 1))
  echo "fsync $n: exit $code: $(tail -n 1 "$desk/err" | sed "s#$desk/##g" | cut -c 1-160)" >>"$scratch/eio"
  goes_on "$desk" "EIO at fsync $n"
done
cut -d : -f 2- "$scratch/eio" | sort | uniq -c
echo "$(date +%H:%M:%S) EIO at each of $count fsyncs (every ${step}.), $published of them after the edition had its name: $failed failed in all"
[ "$failed" -eq 0 ]
