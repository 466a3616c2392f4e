#!/usr/bin/env python3
"""Runs a command and kills it with SIGKILL, then tells in which phase of the edition it died.

usage: killed.py JOURNAL STAGING LINES MILLIS COMMAND...
LINES: the journal must have grown by so many lines before the clock starts, which then runs MILLIS. Prints one word.
"""
import json
import os
import subprocess
import sys
import time

journal, staging, lines, millis = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])


def written():
    try:
        with open(journal, "rb") as f:
            return f.read().split(b"\n")[:-1]
    except FileNotFoundError:
        return []


before = len(written())
process = subprocess.Popen(sys.argv[5:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
while process.poll() is None and len(written()) - before < lines:
    time.sleep(0.002)
end = time.monotonic() + millis / 1000
while process.poll() is None and time.monotonic() < end:
    time.sleep(max(0.0005, min(0.02, end - time.monotonic())))
if process.poll() is not None:
    print("ended")
    sys.exit()
process.kill()
process.wait()
said = [json.loads(line) for line in written()[before:]]
passed = {(line.get("barrier"), line.get("phase")) for line in said}
if any(line["type"] == "run-ended" for line in said):
    print("ending")
elif ("B3", "DONE") in passed:
    print("published")
elif ("B2", "DONE") in passed:
    print("publishing")
elif ("B1", "DONE") in passed:
    print("rendering" if os.path.exists(staging) and os.listdir(staging) else "counting")
elif ("B1", "INTENT") in passed:
    print("extracting")
elif said:
    print("freezing")
else:
    print("starting")
