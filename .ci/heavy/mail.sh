#!/usr/bin/env bash
# A night for five recipients against a scripted mail server: what arrives, how often, what the desk says of it, and fifty kills in the middle.
# Arguments: the folder of real texts, of which only the mail server is used; number of kills (50); seed (the time).
. "$(dirname "${BASH_SOURCE[0]}")/../checks/lib.sh"
if [ ! -f "$texts/tools/smtpsink.py" ]; then
  echo "skipped: no mail server at '$texts/tools/smtpsink.py'"
  exit 0
fi
python3 .ci/heavy/mail.py "$texts/tools/smtpsink.py" "$scratch" "${2:-50}" "${3:-$(date +%s)}"
