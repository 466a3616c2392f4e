#!/usr/bin/env bash
# Real consecutive nights of feeds, one edition a night: a table of what became of every record. Then the same nights in another folder, zone and
# locale, and the database derived again from journal and vault: exports and published files must be the same to the byte every time.
# Arguments: folder of texts, which has data/nightly-feeds/<day>.zip, or that folder of nights itself; number of nights (all).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
if [ -n "$texts" ] && [ ! -d "$texts/data/nightly-feeds" ] && compgen -G "$texts/*.zip" >/dev/null; then
  feeds=$(cd "$texts" && pwd)
else
  needs_texts data/nightly-feeds
  feeds=$texts/data/nightly-feeds
fi
get_ready
mapfile -t days < <(cd "$feeds" && printf '%s\n' *.zip | sed 's/\.zip$//' | head -n "${2:-100000}")

all() { # desk
  mkdir -p "$1/input"
  for day in "${days[@]}"; do
    local code=0
    cp "$feeds/$day.zip" "$1/input/"
    touch -d '2026-01-01' "$1/input/$day.zip"
    ./nightdesk run --input "$1/input" --output "$1/output" --data "$1/data" --edition "$day" --now "${day}T05:00:00Z" --settle 0 --no-deliver \
      --json >"$1/$day.json" 2>"$1/$day.err" || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || { keep=true; cat "$1/$day.err"; echo "$day: exit $code, see $1"; exit 1; }
  done
}
table() { # desk
  python3 - "$1" "${days[@]}" <<'END'
import collections, json, sys
desk, days = sys.argv[1], sys.argv[2:]
names = "read stored stored_versions duplicates quarantined".split()
print("night       " + " ".join(f"{n:>15}" for n in names + "on_time late background waiting skipped".split()) + "  refused for")
for day in days:
    d = json.load(open(f"{desk}/{day}.json"))
    t = d["totals"]
    if not t["balanced"] or t["read"] != sum(t[n] for n in names[1:]):
        sys.exit(f"{day}: not balanced")
    row = [t[n] for n in names] + [t["classes"][c] for c in "on_time late background waiting".split()] + [len(d["skipped_files"])]
    why = collections.Counter(q["reason"] for q in d["quarantine"])
    print(f"{day}  " + " ".join(f"{v:15d}" for v in row) + "  " + ", ".join(f"{k} {v}" for k, v in sorted(why.items())))
END
}
# Records that a feed repeats under one guid inside a night: each text of theirs is one version, whenever and however often it comes.
repeats() { # desk, what it exported
  python3 - "$feeds" "$1" "$2" "${days[@]}" <<'END'
import collections, json, sys, zipfile
import xml.etree.ElementTree as xml
feeds, desk, exported, days = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
def texts(day):
    """Texts by feed and guid, in the order of the feed."""
    found = collections.defaultdict(list)
    with zipfile.ZipFile(f"{feeds}/{day}.zip") as archive:
        for name in archive.namelist():
            for item in xml.fromstring(archive.read(name)).iter():
                if item.tag.split("}")[-1] in ("item", "entry"):
                    fields = {child.tag.split("}")[-1]: "".join(child.itertext()).strip() for child in item}
                    guid = fields.get("guid") or fields.get("id")
                    if guid:
                        found[name, guid].append(tuple(fields.get(n, "") for n in ("title", "description", "encoded", "content", "summary")))
    return found
first = {key: found for key, found in texts(days[0]).items() if len(found) > 1}
same, other = sum(len(f) - len(set(f)) for f in first.values()), sum(len(set(f)) - 1 for f in first.values())
totals = json.load(open(f"{desk}/{days[0]}.json"))["totals"]
if (totals["duplicates"], totals["stored_versions"]) != (same, other):
    sys.exit(f"{days[0]}: {same} repeats with the same text and {other} with another, counted {totals['duplicates']} and {totals['stored_versions']}")
kept = collections.defaultdict(set)
for line in open(exported, encoding="utf-8"):
    if line.startswith('{"id"') and '"guid"' in line:
        article = json.loads(line)
        kept[article["guid"]].add((article["id"], article["edition"]))
after = [texts(day) for day in days[1:]]
later = changed = 0
for key in first:
    again = [text for night in after for text in night.get(key, [])]
    ever = set(first[key]) | set(again)
    later += len(again)
    changed += len(ever - set(first[key]))
    if len(kept[key[1]]) != len(ever):
        sys.exit(f"{key}: {len(ever)} texts came, {len(kept[key[1]])} versions are kept: {sorted(kept[key[1]])}")
print(f"{len(first)} records repeat inside the first night: {same} duplicates and {other} versions of it; "
      f"they came {later} times again: {later - changed} duplicates, {changed} versions")
END
}
same() { # what, file
  cmp "$scratch/one.told" "$2" || { keep=true; echo "$1: not the same bytes, see $scratch"; exit 1; }
  echo "$1: the same $(wc -c <"$2") bytes of exports, $(grep -c '  \./' "$2") published files"
}

all "$scratch/one"
table "$scratch/one"
told "$scratch/one" none "$scratch/one.told" "${days[@]}"
tail -n 1 "$scratch/one.told.said"
repeats "$scratch/one" "$scratch/one.told" || { keep=true; exit 1; }
grep -q '^verify: exit 0$' "$scratch/one.told" || { keep=true; cat "$scratch/one.told.said"; exit 1; }

LANG=tr_TR.UTF-8 TZ=Pacific/Apia NIGHTDESK_JAVA_OPTS="$NIGHTDESK_JAVA_OPTS -Duser.language=tr -Duser.country=TR" \
  all "$scratch/an other one"
told "$scratch/an other one" none "$scratch/two.told" "${days[@]}"
same "Turkish, in Apia" "$scratch/two.told"

rm "$scratch/one/data/db/"*
told "$scratch/one" rebuild "$scratch/rebuilt.told" "${days[@]}"
sed -n '/^== began/q;p' "$scratch/rebuilt.told.said"
same "Derived again" "$scratch/rebuilt.told"
