#!/usr/bin/env python3
"""Joins labels with the texts they were made on: python3 join.py FOLDER [labels-2.jsonl] > gold.jsonl

The labels are those of labels.jsonl in this folder unless another file of it is named. Prints one JSON object a line: id, source_dataset, title, text and the labels with their surfaces. Every text is checked against the
digest in its label line; one that is missing or differs is named on stderr, left out, and makes the exit code 1.
"""
import json, os, sys
import texts

KINDS = ("mentions", "amounts", "deals", "relations", "attributions", "comment_status", "quotes", "signals")


def part(encoded, span):
    return encoded[2 * span[0] : 2 * span[1]].decode("utf-16-le")


def joined(label, title, text):
    encoded = text.encode("utf-16-le")
    item = {"id": label["id"], "source_dataset": label["source"] + ":" + label["key"], "title": title, "text": text}
    for kind in KINDS:
        item[kind] = [dict(entry) for entry in label[kind]]
    for kind, field in (("mentions", "surface"), ("amounts", "surface"), ("quotes", "text")):
        for entry in item[kind]:
            entry[field] = part(encoded, (entry["start"], entry["end"]))
    for kind, field in (
        ("deals", "target"),
        ("relations", "subject"),
        ("relations", "object"),
        ("signals", "vendor_or_party"),
        ("attributions", "source"),
        ("quotes", "speaker"),
    ):
        for entry in item[kind]:
            if isinstance(entry[field], list):
                entry[field] = part(encoded, entry[field])
    if "tone_by_vendor" in label:
        item["tone_by_vendor"] = label["tone_by_vendor"]
    return item


def source_of(label):
    """The file or folder that holds the text: the stories of the wire lie in one folder."""
    return texts.REUTERS if label["source"].startswith(texts.REUTERS) else label["source"]


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    folder, name = (arguments + ["labels.jsonl"])[:2]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), encoding="utf8") as lines:
        labels = [json.loads(line) for line in lines]
    readers = texts.there(folder)
    lacking = sorted({path for label in labels for path in [source_of(label)] if not os.path.exists(os.path.join(folder, path))})
    if lacking:
        print("skipped: %s holds no %s" % (folder, ", ".join(lacking)), file=sys.stderr)
        return 0
    wanted = {(label["source"], label["key"]) for label in labels}
    found = {}
    for reader in readers.values():
        for source, key, _, title, text in reader(folder):
            if (source, key) in wanted:
                found[source, key] = title, text[: texts.cut(text)]
    missed = 0
    for label in labels:
        title, text = found.get((label["source"], label["key"]), (None, ""))
        if texts.digest(text) == label["sha256"]:
            print(json.dumps(joined(label, title, text), ensure_ascii=False))
        else:
            missed += 1
            print("%s %s: the text is not the one that was labelled" % (label["id"], label["key"]), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
