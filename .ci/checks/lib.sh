# Sourced by the checks: where the texts lie, and python3, which reads what the program writes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
texts=${1:-}
if [ -z "$texts" ] || [ ! -d "$texts/data" ]; then
  echo "skipped: no folder of real texts at '${texts}'"
  exit 0
fi
texts=$(cd "$texts" && pwd)
if ! command -v python3 >/dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq python3 >/dev/null
  else
    echo "skipped: python3 is missing"
    exit 0
  fi
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
