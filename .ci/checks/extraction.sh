#!/usr/bin/env bash
# Scores the extraction against annotated articles: mentions and amounts must reach 0.90 strict F1; the rest is reported.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for gold in dev dev2; do
  ./nightdesk extract --input "$texts/data/gold/$gold.jsonl" --output "$scratch/$gold.jsonl"
  python3 "$texts/tools/score.py" "$texts/data/gold/$gold.jsonl" "$scratch/$gold.jsonl" --json >"$scratch/$gold.txt"
  echo "-- $gold"
  grep -v '^{' "$scratch/$gold.txt"
done
python3 - "$scratch/dev.txt" <<'PY'
import json, sys
scores = json.loads(open(sys.argv[1]).read().splitlines()[-1])
bad = [f"{kind}: {scores[kind]['f1']:.3f}" for kind in ("amounts.strict", "mentions.strict") if scores[kind]["f1"] < .90]
sys.exit("below 0.90: " + ", ".join(bad) if bad else 0)
PY
