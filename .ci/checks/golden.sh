#!/usr/bin/env bash
# The golden article alone: what the briefing says of it.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
mkdir "$scratch/input"
cp "$texts/data/golden-article.txt" "$scratch/input/"
code=0
./nightdesk run --input "$scratch/input" --output "$scratch/output" --data "$scratch/data" --now 2026-11-22T05:30:00Z --settle 0 --json \
  >"$scratch/run.json" || code=$?
[ "$code" -eq 0 ] || { cat "$scratch/run.json"; echo "exit $code, expected 0"; exit 1; }
for what in articles facts deals; do
  ./nightdesk export --data "$scratch/data" --edition 2026-11-22 --what "$what" --format jsonl >"$scratch/$what.jsonl"
done
python3 - "$scratch" <<'PY'
import json, sys
lines = lambda name: [json.loads(line) for line in open(f"{sys.argv[1]}/{name}.jsonl", encoding="utf-8")]
articles, facts, deals = lines("articles"), lines("facts"), lines("deals")
kind = lambda k: [f for f in facts if f["kind"] == k]
problems = []
def expect(what, holds):
    if not holds:
        problems.append(what)
expect("one article, undated and of an unknown outlet", len(articles) == 1 and {"undated", "outlet_unknown"} <= set(articles[0]["flags"]))
expect("one deal: Microsoft, OpenAI, more than 13 bn, cumulative", len(deals) == 1 and deals[0]["investors"] == ["Microsoft"]
       and deals[0]["targets"] == ["OpenAI"] and deals[0]["amount"] == 13000000000 and deals[0]["qualifier"] == "more than" and deals[0]["kind"] == "cumulative")
expect("attributed to The Verge", any(f["source"] == "The Verge" for f in kind("attribution")))
comment = {(f["party"], f["status"]) for f in kind("comment_status")}
expect(f"comment status {comment}", comment == {("Microsoft", "no_response"), ("OpenAI", "no_response"), ("Amazon", "declined")})
mentions = {(f["surface"], f["vendor"]) for f in kind("mention")}
expect("Azure is Microsoft, AWS is Amazon", {("Azure", "Microsoft"), ("AWS", "Amazon")} <= mentions)
for problem in problems:
    print("not so:", problem)
sys.exit(1 if problems else print("The golden article reads as it should."))
PY
