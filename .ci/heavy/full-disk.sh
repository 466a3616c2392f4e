#!/usr/bin/env bash
# A night on file systems of several sizes that are too small: exit 7 that names path and bytes, nothing half published; with room it goes on and
# makes what an undisturbed run makes. Needs root for a tmpfs. Arguments: folder of texts (not needed), sizes to try, in per cent of what an
# undisturbed run leaves (10 25 45 65 85).
# shellcheck source=.ci/heavy/lib.sh
. "$(dirname "$0")/lib.sh"
if [ "$(id -u)" -ne 0 ] || ! mount -t tmpfs -o size=1m tmpfs "$scratch" 2>/dev/null; then
  echo "skipped: a tmpfs needs root"
  exit 0
fi
umount "$scratch"
get_ready
DAY=2026-11-02
shift
[ $# -gt 0 ] || set -- 10 25 45 65 85
python3 .ci/heavy/night.py 200 $DAY "$scratch/input"
run() { # desk
  ./nightdesk run --input "$scratch/input" --output "$1/output" --data "$1/data" --edition $DAY --now ${DAY}T05:00:00Z --settle 0 --no-deliver --json
}
mkdir "$scratch/undisturbed" "$scratch/disk"
run "$scratch/undisturbed" >/dev/null || [ $? -eq 3 ]
told "$scratch/undisturbed" none "$scratch/expected" $DAY
whole=$(du -sk "$scratch/undisturbed" | cut -f 1)
echo "an undisturbed run leaves $whole kB"
failed=0
for percent in "$@"; do
  size=$((whole * percent / 100))
  mount -t tmpfs -o "size=${size}k" tmpfs "$scratch/disk"
  code=0
  run "$scratch/disk" >"$scratch/run.json" 2>"$scratch/err" || code=$?
  published=$(find "$scratch/disk/output" -maxdepth 2 -name 'r[0-9]*' 2>/dev/null | wc -l)
  echo "$size kB: exit $code, $published published: $(tail -n 1 "$scratch/err")"
  if [ "$code" -ne 7 ] || ! grep -q "$scratch/disk.*[0-9] bytes" "$scratch/err" ; then
    echo "$size kB: expected exit 7 with path and bytes"
    failed=1
  fi
  # What has its name is whole, however little room there is for what follows.
  [ "$published" -eq 0 ] || (cd "$scratch/undisturbed/output" && find $DAY/r1 -type f | xargs sha256sum) | (cd "$scratch/disk/output" && sha256sum -c --quiet) ||
    { echo "$size kB: half published"; failed=1; }
  mount -o remount,size=400m "$scratch/disk"
  told "$scratch/disk" resume "$scratch/told" $DAY
  if [ ! -d "$scratch/disk/output/$DAY/r1" ]; then
    # Nothing was frozen yet: the next run begins.
    run "$scratch/disk" >"$scratch/run.json" || [ $? -eq 3 ] || failed=1
    told "$scratch/disk" none "$scratch/told" $DAY
  fi
  cmp "$scratch/told" "$scratch/expected" || { cat "$scratch/told.said"; echo "$size kB: with room it is not what an undisturbed run makes"; failed=1; }
  umount "$scratch/disk"
done
exit "$failed"
