# Sourced by the long checks: a scratch folder, and what they say about a desk. First argument of every check: the folder of real texts, which
# some do without. What fails stays in the scratch folder for whoever looks at it; python3 writes the invented nights.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
repository=$PWD
texts=${1:-}
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is missing"
  exit 0
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/nightdesk-$(basename "$0" .sh).XXXXXX")
keep=false
# Cut short or failed: the folder stays.
trap '[ "$keep" = true ] || rm -rf "$scratch"' EXIT

# Processes are many and short here: the first compiler is enough.
export NIGHTDESK_JAVA_OPTS=${NIGHTDESK_JAVA_OPTS--XX:TieredStopAtLevel=1}

needs_texts() { # what of them
  if [ -z "$texts" ] || [ ! -e "$texts/$1" ]; then
    echo "skipped: no $1 in the folder of real texts '${texts}'"
    exit 0
  fi
  texts=$(cd "$texts" && pwd)
}

# Builds what is old once, before anything is timed or killed, and the program that tells all about a desk in one process.
get_ready() {
  ./nightdesk version
  # shellcheck source=.mvn/java.sh
  . .mvn/java.sh
  find_java 21 javac
  mkdir -p "$scratch/classes"
  "$JAVA_FOUND/bin/javac" -nowarn -d "$scratch/classes" -cp "$repository/batch-jobs/app/target/nightdesk.jar:$repository/batch-jobs/app/target/lib/*" \
    .ci/heavy/Told.java
  jvm_options "$(java_feature "$JAVA_FOUND")"
}

# Does a command (none, resume, rebuild), then writes everything exported of the editions, the hashes of everything published and how verify
# ends into a file; what command and verify say lies beside it. told DESK COMMAND FILE EDITION...: DESK has data/ and output/
told() {
  local desk=$1 command=$2 file=$3 code=0
  shift 3
  # shellcheck disable=SC2086 # the options are words
  "$JAVA_FOUND/bin/java" $JVM_OPTIONS -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Dnightdesk.home=$repository" \
    -cp "$repository/batch-jobs/app/target/nightdesk.jar:$scratch/classes" Told "$desk/data" "$desk/output" "$command" "$@" \
    >"$file.all" 2>"$file.err" || code=$?
  sed '0,/^== began/d;/^== verify$/,$d' "$file.all" >"$file"
  { sed -n '0,/^== began/p;/^== verify$/,$p' "$file.all" && cat "$file.err"; } >"$file.said"
  rm "$file.all" "$file.err"
  {
    echo "verify: exit $code"
    # Where a run died early there is nothing yet.
    (cd "$desk/output" && find . -path '*/r[0-9]*/*' -type f | LC_ALL=C sort | xargs sha256sum && sha256sum latest.json) || echo "nothing is published"
  } >>"$file" 2>&1
}
