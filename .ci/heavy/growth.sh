#!/usr/bin/env bash
# Sixty nights of 2,000 real articles into one data folder: the last may cost at most 1.2 times the third, in processor time. Also tells what a night
# adds to the disk and how long a start takes. Arguments: folder of texts, nights (60).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
needs_texts tools/make_corpus.py
nights=${2:-60}
get_ready
# As it is started by everyone.
export NIGHTDESK_JAVA_OPTS=
mkdir "$scratch/corpus" "$scratch/input"
python3 "$texts/tools/make_corpus.py" 2000 jsonl "$scratch/corpus/night.jsonl" --nights "$nights"
python3 - "$scratch" "$nights" <<'END' || { keep=true; exit 1; }
import json, os, resource, shutil, subprocess, sys, time
from datetime import date, timedelta
scratch, nights = sys.argv[1], int(sys.argv[2])
files = sorted(os.listdir(scratch + "/corpus"), key=lambda name: int("".join(c for c in name.rsplit(".", 1)[-1] if c.isdigit()) or 0))
size = lambda folder: sum(os.path.getsize(os.path.join(at, f)) for at, _, names in os.walk(folder) for f in names)
def used(command, out):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    with open(out, "wb") as file:
        code = subprocess.call(command, stdout=file)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return code, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - begin
desk = ["--output", scratch + "/output", "--data", scratch + "/data"]
costs, disk = [], [0]
for n, name in enumerate(files, 1):
    day = date(2026, 11, 22) - timedelta(days=nights - n)
    # An export has a name of its own every night.
    target = f"{scratch}/input/{day}.jsonl"
    shutil.move(f"{scratch}/corpus/{name}", target)
    os.utime(target, (1767225600, 1767225600))
    code, cpu, wall = used(["./nightdesk", "run", "--input", scratch + "/input", *desk, "--edition", str(day), "--now", f"{day}T06:00:00Z",
                            "--settle", "0", "--no-deliver", "--json"], scratch + "/run.json")
    d = json.load(open(scratch + "/run.json"))
    if code not in (0, 3) or not d["totals"]["balanced"]:
        sys.exit(f"{day}: exit {code}, {d['error']}")
    costs.append(cpu)
    disk.append(size(scratch + "/data"))
    if n <= 5 or n % 5 == 0 or n == nights:
        steps = ", ".join(f"{s['name']} {s['ms']}" for s in d["steps"] if s["ms"] > 300)
        print(f"night {n:2}: {cpu:5.1f} s of processor time, {wall:5.1f} s; read {d['totals']['read']}, stored {d['totals']['stored']}; "
              f"data {disk[-1] >> 10} kB (+{(disk[-1] - disk[-2]) >> 10}); {steps}", flush=True)
code, cpu, wall = used(["./nightdesk", "resume", *desk], scratch + "/resume")
print(f"a start after {nights} nights with nothing to do: {cpu:.2f} s of processor time, {wall:.2f} s")
code, cpu, wall = used(["./nightdesk", "verify", *desk], scratch + "/verify")
print(f"verify: exit {code}, {cpu:.1f} s of processor time: {open(scratch + '/verify').read().strip().splitlines()[-1]}")
# One night is noise: the last three against the third and its neighbours.
early, late = sorted(costs[1:4])[1], sorted(costs[-3:])[1]
print(f"night 3 (median of 2 to 4) {early:.1f} s, last (median of three) {late:.1f} s: {late / early:.2f} times")
sys.exit(late > 1.2 * early or code != 0)
END
