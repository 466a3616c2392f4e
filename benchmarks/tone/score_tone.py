#!/usr/bin/env python3
"""How well the tone of a sentence is read: accuracy and macro F1 on a phrasebank, beside two baselines.

usage: score_tone.py DATA_FOLDER [--vader NODE_FOLDER] COMMAND [ARGUMENT]...

DATA_FOLDER holds phrasebank-dev.txt (lines "sentence@positive|neutral|negative"); without it the script prints "skipped".
COMMAND with its arguments is whatever runs `extract` on JSON Lines of standard input, for example

    benchmarks/tone/score_tone.py ../tone ./nightdesk extract --input - --output -

The engine tells the tone towards vendors it knows, the phrasebank the tone of the sentence for its company, mostly one that no list has. So
each sentence is told of one vendor: its name and a colon are put before it.

Baselines: the most frequent label; good and bad words of a plain list, counted (below); and, with --vader, VADER as the npm package
vader-sentiment 1.1.3 has it (NODE_FOLDER holds node_modules; needs node), positive from a compound of .05, negative from -.05. Only the Python
standard library is needed.
"""
import json
import os
import re
import subprocess
import sys

LABELS = ("positive", "neutral", "negative")
VENDOR = "Microsoft"
GOOD = set("""good better best great strong up rise rises rose increase increases increased grow grows grew growth gain gains improve
improved improves profit positive success successful win wins won record high higher benefit strengthen""".split())
BAD = set("""bad worse worst poor weak down fall falls fell decrease decreases decreased decline declines declined drop drops dropped loss
losses lose negative fail failed lay laid cut cuts low lower risk problem weaken reduce reduced""".split())
VADER = """const {SentimentIntensityAnalyzer: a} = require('vader-sentiment');
for (const line of require('fs').readFileSync(0, 'utf8').split('\\n')) if (line) console.log(a.polarity_scores(JSON.parse(line)).compound);"""


def read(path):
    with open(path, encoding="utf-8", errors="replace") as lines:
        pairs = [line.rstrip("\n").rsplit("@", 1) for line in lines if "@" in line]
    return [(text.strip(), label.strip()) for text, label in pairs if label.strip() in LABELS]


def engine(command, sentences):
    lines = "".join(json.dumps({"id": str(i), "text": VENDOR + ": " + s}) + "\n" for i, s in enumerate(sentences))
    run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = {}
    for line in run.stdout.decode().splitlines():
        item = json.loads(line)
        answers[int(item["id"])] = item.get("tone_by_vendor", {}).get(VENDOR, "neutral")
    return [answers.get(i, "neutral") for i in range(len(sentences))]


def counted(sentence):
    words = re.findall(r"[a-z]+", sentence.lower())
    score = sum(w in GOOD for w in words) - sum(w in BAD for w in words)
    return "positive" if score > 0 else "negative" if score < 0 else "neutral"


def vader(folder, sentences):
    lines = "".join(json.dumps(s) + "\n" for s in sentences)
    run = subprocess.run(["node", "-e", VADER], input=lines.encode(), stdout=subprocess.PIPE, check=True, cwd=folder)
    compounds = [float(x) for x in run.stdout.decode().split()]
    return ["positive" if c >= 0.05 else "negative" if c <= -0.05 else "neutral" for c in compounds]


def report(name, gold, found):
    right = sum(g == f for g, f in zip(gold, found))
    f1s = []
    for label in LABELS:
        hits = sum(g == f == label for g, f in zip(gold, found))
        there, said = gold.count(label), found.count(label)
        f1s.append(2 * hits / (there + said) if there + said else 0.0)
    print("%-22s accuracy %.3f  macro F1 %.3f  (%s)"
          % (name, right / len(gold), sum(f1s) / 3, ", ".join("%s %.3f" % pair for pair in zip(LABELS, f1s))))


def main(arguments):
    if not arguments:
        print(__doc__)
        return 2
    path = os.path.join(arguments.pop(0), "phrasebank-dev.txt")
    if not os.path.isfile(path):
        print("skipped: %s does not exist" % path)
        return 0
    node = None
    if arguments[:1] == ["--vader"]:
        node, arguments = arguments[1], arguments[2:]
    if not arguments:
        print(__doc__)
        return 2
    pairs = read(path)
    sentences, gold = [p[0] for p in pairs], [p[1] for p in pairs]
    print("%d sentences: %s" % (len(gold), ", ".join("%d %s" % (gold.count(label), label) for label in LABELS)))
    report("engine", gold, engine(arguments, sentences))
    report("most frequent label", gold, [max(LABELS, key=gold.count)] * len(gold))
    report("plain word list", gold, [counted(s) for s in sentences])
    if node:
        report("VADER", gold, vader(node, sentences))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
