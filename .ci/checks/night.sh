#!/usr/bin/env bash
# One real night of feeds: every record accounted for, in the right class.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
mkdir "$scratch/input"
cp "$texts/data/nightly-feeds/2026-07-09.zip" "$scratch/input/"
code=0
./nightdesk run --edition 2026-07-09 --input "$scratch/input" --output "$scratch/output" --data "$scratch/data" --settle 0 --json \
  >"$scratch/run.json" || code=$?
python3 - "$scratch/run.json" "$code" <<'PY'
import json, sys
run = json.load(open(sys.argv[1], encoding="utf-8"))
totals = run["totals"]
classes = totals["classes"]
found = {"exit": int(sys.argv[2]), "read": totals["read"], "on_time": classes["on_time"], "late": classes["late"], "quarantined": totals["quarantined"],
         "duplicates": totals["duplicates"], "stored_versions": totals["stored_versions"], "background": classes["background"], "balanced": totals["balanced"]}
expected = {"exit": 3, "read": 2606, "on_time": 7, "late": 0, "quarantined": 1, "duplicates": 3, "stored_versions": 3,
            "background": 2606 - 7 - 1 - 3, "balanced": True}
print(found)
sys.exit(0 if found == expected else f"expected {expected}")
PY
