#!/usr/bin/env bash
# Builds the committed state twice, in folders, zones and locales that differ, the second time with an empty Maven repository, and
# compares every byte that is shipped. Needs neither texts nor a clean work tree.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

build() { # folder, options of Maven
  mkdir -p "$scratch/$1"
  git archive HEAD | tar -x -C "$scratch/$1"
  (cd "$scratch/$1" && ./mvnw -B -q -ntp -DskipTests -Dexec.skip "${@:2}" package)
  (cd "$scratch/$1/batch-jobs/app/target" && find nightdesk.jar nightdesk-sbom.json lib -type f -print0 | sort -z | xargs -0 sha256sum) \
    >"$scratch/$1.sums"
}

TZ=UTC LC_ALL=C.UTF-8 build one
(umask 077 && TZ=Asia/Kathmandu LC_ALL=C build "the other" "-Dmaven.repo.local=$scratch/repository")
diff "$scratch/one.sums" "$scratch/the other.sums"
echo "Two builds gave the same $(wc -l <"$scratch/one.sums") files."
