#!/usr/bin/env bash
# Builds the committed state twice, in folders, zones and locales that differ: quickly, and with all checks and an empty Maven
# repository. Compares every byte that is shipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

build() { # folder, options of Maven
  mkdir -p "$scratch/$1"
  git archive HEAD | tar -x -C "$scratch/$1"
  (cd "$scratch/$1" && ./mvnw -B -q -ntp -DskipTests -Dexec.skip=true "${@:2}" package)
  (cd "$scratch/$1/batch-jobs/app/target" && find nightdesk.jar nightdesk-sbom.json lib -type f -print0 | sort -z | xargs -0 sha256sum) \
    >"$scratch/$1.sums"
}

TZ=UTC LC_ALL=C.UTF-8 build one -Pquick -Dcyclonedx.skip=false
(umask 002 && TZ=Asia/Kathmandu LC_ALL=C build "the other" "-Dmaven.repo.local=$scratch/repository")
diff "$scratch/one.sums" "$scratch/the other.sums"
echo "Two builds gave the same $(wc -l <"$scratch/one.sums") files."
