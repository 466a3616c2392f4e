#!/usr/bin/env bash
# A desk of two nights whose data folder is damaged in every way that happens: what can be derived again is, and said; the rest is named and refused.
# Arguments: folder of texts (not needed).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
get_ready
base=$scratch/base
failed=0
for day in 2026-11-01 2026-11-02; do
  python3 .ci/heavy/night.py 20 $day "$base/input"
  ./nightdesk run --input "$base/input" --output "$base/output" --data "$base/data" --edition $day --now ${day}T05:00:00Z --settle 0 --no-deliver \
    --json >"$base/$day.json" || [ $? -eq 3 ]
  cp "$base/data/db/nightdesk.mv.db" "$base/$day.db"
done
told "$base" none "$scratch/expected" 2026-11-01 2026-11-02

damaged() { # name: a fresh copy of the desk
  name=$1
  desk=$scratch/$1
  cp -a "$base" "$desk"
}
wrong() {
  echo "$name: $1"
  failed=1
  keep=true
}
# Everything is as it was, and the operator was told: words
mends() {
  told "$desk" resume "$desk/told" 2026-11-01 2026-11-02
  cmp -s "$desk/told" "$scratch/expected" || wrong "not what it was, see $desk/told"
  grep -q -- "$1" "$desk/told.said" || wrong "not told: $(head -n 5 "$desk/told.said")"
  [ "$keep" = true ] || echo "$name: $(grep -- "$1" "$desk/told.said" | head -n 1 | sed "s#$desk/##g")"
}
# A command ends with a code and says words on standard error or output: code, words, command
says() {
  local expected=$1 words=$2 code=0
  shift 2
  "$@" >"$desk/said" 2>&1 || code=$?
  if [ "$code" -ne "$expected" ] || ! grep -q -- "$words" "$desk/said"; then
    wrong "'$1' ended with $code, expected $expected and '$words': $(head -n 3 "$desk/said")"
  else
    echo "$name, $1: exit $code: $(grep -- "$words" "$desk/said" | head -n 1 | sed "s#$desk/##g" | cut -c 1-220)"
  fi
}
resume() { ./nightdesk resume --data "$desk/data" --output "$desk/output"; }
verify() { ./nightdesk verify --data "$desk/data" --output "$desk/output"; }
rebuild() { ./nightdesk rebuild --data "$desk/data"; }
run() {
  ./nightdesk run --input "$desk/input" --output "$desk/output" --data "$desk/data" --edition 2026-11-03 --now 2026-11-03T05:00:00Z --settle 0 --no-deliver
}
export_facts() { ./nightdesk export --data "$desk/data" --edition 2026-11-02 --what facts --format jsonl; }

damaged "last line torn"
printf '{"v":1,"seq":23,"at":"2026-11' >>"$desk/data/journal.jsonl"
mends "A crash had left 29 bytes of an unfinished last line in the journal"
damaged "last line cut short"
truncate -s -30 "$desk/data/journal.jsonl"
mends "of an unfinished last line in the journal"
damaged "line in the middle altered"
sed -i '5s/"INTENT"/"INTENT "/' "$desk/data/journal.jsonl"
says 9 "line 5: the journal is damaged: its checksum does not fit its bytes" run
says 9 "line 5: the journal is damaged" resume
says 9 "line 5: the journal is damaged" verify
damaged "lines lost"
head -n 11 "$base/data/journal.jsonl" >"$desk/data/journal.jsonl"
says 9 "says nothing of edition 2026-11-02.r1" resume

sha256=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["files"][0]["sha256"])' "$base/2026-11-02.json")
damaged "copy missing"
rm "$desk/data/vault/$sha256.zst"
says 9 "vault/$sha256.zst" verify
says 9 "vault/$sha256.zst: this copy of an input is missing" rebuild
damaged "copy altered"
printf 'x' | dd of="$desk/data/vault/$sha256.zst" bs=1 seek=40 conv=notrunc status=none
says 9 "vault/$sha256.zst" verify
says 9 "vault/$sha256.zst" rebuild

damaged "database deleted"
rm "$desk/data/db/nightdesk.mv.db"
says 9 "the database is missing" verify
cp -a "$desk" "$desk too"
mends "The database was made again from journal and vault (it was missing): 2 runs were derived."
desk="$scratch/database deleted too"
says 0 "The database was made again" export_facts
damaged "database cut in half"
truncate -s $(($(stat -c %s "$desk/data/db/nightdesk.mv.db") / 2)) "$desk/data/db/nightdesk.mv.db"
mends "The database was made again from journal and vault"
damaged "database of zeros"
head -c 200000 /dev/zero >"$desk/data/db/nightdesk.mv.db"
mends "The database was made again from journal and vault"
damaged "database empty"
: >"$desk/data/db/nightdesk.mv.db"
mends "from the vault\|from journal and vault"
damaged "database from yesterday"
cp "$base/2026-11-01.db" "$desk/data/db/nightdesk.mv.db"
mends "The database was behind the journal: 1 run was derived again from the vault."

damaged "journal of a newer program"
python3 - "$desk/data/journal.jsonl" <<'END'
import hashlib, re, sys
table = [0] * 256
for i in range(256):
    c = i
    for _ in range(8):
        c = c >> 1 ^ (0x82F63B78 if c & 1 else 0)
    table[i] = c
def crc32c(data):
    c = 0xFFFFFFFF
    for b in data:
        c = c >> 8 ^ table[(c ^ b) & 255]
    return c ^ 0xFFFFFFFF
lines = open(sys.argv[1], "rb").read().split(b"\n")[:-1]
body = re.sub(rb'^{"v":1', b'{"v":2', lines[-1])[: -len(b',"crc":"00000000"}')]
line = body + b',"crc":"%08x"}' % crc32c(body)
open(sys.argv[1], "wb").write(b"\n".join(lines[:-1] + [line]) + b"\n")
END
says 2 "was written by a newer Nightdesk (journal version 2, this program knows 1)" run
says 2 "was written by a newer Nightdesk" resume
damaged "tables of a newer program"
"$JAVA_FOUND/bin/java" -cp "$repository/batch-jobs/app/target/lib/*" org.h2.tools.Shell -url "jdbc:h2:file:$desk/data/db/nightdesk" -user sa -password "" \
  -sql "insert into \"flyway_schema_history\" select 99, '99', description, type, script, checksum, installed_by, installed_on, execution_time, success from (select \"description\" description, \"type\" type, \"script\" script, \"checksum\" checksum, \"installed_by\" installed_by, \"installed_on\" installed_on, \"execution_time\" execution_time, \"success\" success from \"flyway_schema_history\" order by \"installed_rank\" desc limit 1)" >"$desk/shell" 2>&1 || cat "$desk/shell"
says 2 "was written by a newer Nightdesk (tables of version 99)" run
exit "$failed"
