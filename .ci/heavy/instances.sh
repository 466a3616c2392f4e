#!/usr/bin/env bash
# Two to eight instances at once on one data folder, many times: one makes the edition, the others end with 6 within two seconds of processor time,
# or find it made. Arguments: folder of texts (not needed), rounds (30).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
get_ready
# As it is started by everyone.
export NIGHTDESK_JAVA_OPTS=
failed=0
: >"$scratch/losers"
for round in $(seq 1 "${2:-30}"); do
  count=$((2 + round % 7))
  for n in $(seq 1 "$count"); do
    python3 - "$scratch/$round" "$scratch/run-$n.json" >"$scratch/code-$n" 2>"$scratch/err-$n" <<'END' &
import json, resource, subprocess, sys
desk, summary = sys.argv[1], sys.argv[2]
with open(summary, "wb") as out:
    code = subprocess.call(["./nightdesk", "run", "--output", desk + "/output", "--data", desk + "/data", "--no-deliver", "--settle", "0", "--json"],
                           stdout=out, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, json.load(open(summary))["outcome"], f"{used.ru_utime + used.ru_stime:.2f}")
END
  done
  wait
  cat "$scratch"/code-* >"$scratch/codes"
  made=$(grep -c -E '^(0|3) COMPLETE' "$scratch/codes" || :)
  wrong=$(grep -v -c -E '^(0|3) COMPLETE|^6 LOCKED|^0 ALREADY_COMPLETE' "$scratch/codes" || :)
  [ "$made" -eq 1 ] && [ "$wrong" -eq 0 ] && [ "$(wc -l <"$scratch/codes")" -eq "$count" ] ||
    { echo "round $round, $count instances: $(paste -s -d ',' "$scratch/codes")"; cat "$scratch"/err-*; failed=1; }
  grep -E '^6|ALREADY' "$scratch/codes" >>"$scratch/losers" || :
  rm -rf "${scratch:?}/$round" "$scratch"/code-* "$scratch"/run-* "$scratch"/err-*
done
python3 - "$scratch/losers" <<'END' || failed=1
import sys
rows = [line.split() for line in open(sys.argv[1])]
for outcome in ("LOCKED", "ALREADY_COMPLETE"):
    used = sorted(float(r[2]) for r in rows if r[1] == outcome)
    if used:
        print(f"{outcome}: {len(used)}, processor seconds: median {used[len(used) // 2]}, most {used[-1]}")
sys.exit(any(r[1] == "LOCKED" and float(r[2]) > 2 for r in rows))
END
exit "$failed"
