#!/usr/bin/env python3
"""F1 of every kind of fact on annotated articles, known and unread, side by side.

usage: report.py DATA_FOLDER [--signals SCORER] COMMAND...

DATA_FOLDER holds gold/*.jsonl (annotated articles with their text, perhaps vendor_families.txt) and the texts that join.py wants; what is missing
is skipped. COMMAND is the program, without a command of its own, for example

    benchmarks/gold/report.py ../data ./nightdesk

Each file is measured by `COMMAND score FILE --json`; the labels of this folder (labels.jsonl, labels-2.jsonl) are joined with their texts first and
called "unread" and "unread-2". SCORER is a Python program that gets an annotated file and the output of `COMMAND extract` on it, to check the
figures of signals by another hand.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def joined(folder, work):
    targets = []
    for path in sorted(glob.glob(os.path.join(HERE, "labels*.jsonl")), key=len):
        name = os.path.basename(path)
        target = os.path.join(work, name.replace("labels", "unread"))
        with open(target, "w", encoding="utf8") as file:
            subprocess.run([sys.executable, os.path.join(HERE, "join.py"), folder, name], stdout=file, check=True)
        targets += [target] if os.path.getsize(target) else []
    return targets


def measured(command, path, families):
    more = ["--vendors", families] if families else []
    run = subprocess.run(command + ["score", path, "--json"] + more, stdout=subprocess.PIPE, check=True)
    card = json.loads(run.stdout.decode())
    figures = {(one["kind"], one["mode"]): one["f1"] for one in card["kinds"] if one["there"]}
    figures.update({(one["name"], "share"): one["value"] for one in card["shares"]})
    return card["articles"], figures


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 2
    folder = arguments.pop(0)
    scorer = None
    if arguments[0] == "--signals":
        scorer, arguments = arguments[1], arguments[2:]
    if not os.path.isdir(folder):
        print("skipped: no folder " + folder)
        return 0
    families = os.path.join(folder, "gold", "vendor_families.txt")
    families = families if os.path.isfile(families) else None
    with tempfile.TemporaryDirectory() as work:
        paths = sorted(glob.glob(os.path.join(folder, "gold", "*.jsonl"))) + joined(folder, work)
        columns = []
        for path in paths:
            articles, figures = measured(arguments, path, families)
            columns.append((os.path.basename(path)[: -len(".jsonl")], articles, figures))
        rows = []
        for _, _, figures in columns:
            rows += [row for row in figures if row not in rows]
        print("%-32s" % "F1, share" + "".join("%12s" % name for name, _, _ in columns))
        for row in rows:
            cells = ["%12.3f" % figures[row] if row in figures else "%12s" % "" for _, _, figures in columns]
            print("%-32s" % " ".join(row) + "".join(cells))
        print("%-32s" % "articles" + "".join("%12d" % articles for _, articles, _ in columns))
        for path in paths if scorer else ():
            answers = os.path.join(work, "answers.jsonl")
            subprocess.run(arguments + ["extract", "--input", path, "--output", answers], check=True)
            print("\nsignals of " + os.path.basename(path), flush=True)
            subprocess.run([sys.executable, scorer, path, answers], check=True)
            shutil.rmtree(os.path.join(HERE, "__pycache__"), ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
