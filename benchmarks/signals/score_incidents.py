#!/usr/bin/env python3
"""Whether articles on security incidents give a security_incident signal: precision and recall by article.

usage: score_incidents.py DATA_FOLDER [--quiet WIRE_FOLDER] COMMAND [ARGUMENT]...

DATA_FOLDER holds annotation/*.json of the CASIE corpus; without it the script prints "skipped". COMMAND with its arguments is whatever runs
`extract` on JSON Lines of standard input, for example

    benchmarks/signals/score_incidents.py ../risk-events ./nightdesk extract --input - --output -

An article is on an incident if an attack, or the discovery of a vulnerability, is annotated as having happened; the others of the corpus speak
of such things in general, or of patches, and are the hard negatives. All articles are about security, so the precision says little of a night's
news: with --quiet, 500 stories of the wire of 1987 are read too, where no such signal can be right; WIRE_FOLDER holds bulk/reuters/*.sgm
(Reuters-21578). Only the Python standard library is needed.
"""
import glob
import json
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "gold"))
import texts

TYPE = "security_incident"
SEED, QUIET = 20261124, 500


def corpus(folder):
    """Yields (id, title, text, whether an incident is told)."""
    for path in sorted(glob.glob(os.path.join(folder, "annotation", "*.json"))):
        with open(path, encoding="utf-8") as file:
            item = json.load(file)
        events = [event for hopper in item["cyberevent"]["hopper"] for event in hopper["events"]]
        happened = any(event["realis"] == "Actual" and (event["type"] == "Attack" or event["subtype"] == "DiscoverVulnerability")
                       for event in events)
        yield os.path.basename(path), item["info"].get("title") or "", item["content"], happened


def quiet(folder):
    stories = [("quiet" + key, title, text, False) for _, key, _, title, text in texts.reuters(folder)]
    return random.Random(SEED).sample(stories, min(QUIET, len(stories)))


def signalled(command, articles):
    lines = "".join(json.dumps({"id": a[0], "title": a[1], "text": a[2]}) + "\n" for a in articles)
    run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    found = set()
    for line in run.stdout.decode().splitlines():
        item = json.loads(line)
        if any(signal["type"] == TYPE for signal in item.get("signals", [])):
            found.add(item["id"])
    return found


def main(arguments):
    if not arguments:
        print(__doc__)
        return 2
    folder = arguments.pop(0)
    if not os.path.isdir(os.path.join(folder, "annotation")):
        print("skipped: %s has no folder annotation" % folder)
        return 0
    wire = None
    if arguments[:1] == ["--quiet"]:
        wire, arguments = arguments[1], arguments[2:]
    if not arguments:
        print(__doc__)
        return 2
    articles = list(corpus(folder))
    found = signalled(arguments, articles)
    there = {a[0] for a in articles if a[3]}
    hits = len(there & found)
    print("%d articles, %d on an incident, %d with a signal" % (len(articles), len(there), len(found)))
    print("precision %.3f  recall %.3f  F1 %.3f  (signals in %d of %d articles without an incident)"
          % (hits / max(1, len(found)), hits / max(1, len(there)), 2 * hits / max(1, len(found) + len(there)),
             len(found - there), len(articles) - len(there)))
    if wire:
        stories = quiet(wire)
        print("quiet news: signals in %d of %d stories" % (len(signalled(arguments, stories)), len(stories)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
