#!/usr/bin/env python3
"""Draws names that could mean something else, for judging by eye: ambiguous.py FOLDER SEED TAKEN LEFT LEXICON COMMAND... [--show]

The names are the companies, units and products that LEXICON (config/lexicon/vendors.lexicon) marks as name, word or common. COMMAND is
the program without a command of its own; its `extract` runs over every press release and every lead of FOLDER (see texts.py). Drawn with
SEED are TAKEN places where it found such a name to mean the vendor, and LEFT places where the letters stand and it did not; a name counts
once in an article. Prints one JSON object a line: source, key, start, end (UTF-16 units), vendor, name, taken; with --show also the words
around it, for reading only. "skipped" without the folder.
"""
import json, os, random, re, subprocess, sys, tempfile
import texts

KIND = re.compile(r"^ {2}(?:company|former|unit|product) (.*?) \|(.*)$")
UNSURE = {"name", "word", "common"}


def ambiguous(path):
    """The vendors of every ambiguous name of a lexicon."""
    names, vendor = {}, None
    with open(path, encoding="utf8") as lines:
        for line in lines:
            head = re.match(r"^vendor (?:\+ )?([^=\n]+?)\s*(?:=.*)?$", line)
            vendor = head.group(1) if head else vendor
            found = KIND.match(line.rstrip("\n"))
            if found and UNSURE & {word.strip() for word in found.group(2).split(";")}:
                for name in found.group(1).split(","):
                    names.setdefault(name.strip(), set()).add(vendor)
    return names


def extracted(command, items):
    with tempfile.TemporaryDirectory() as work:
        source, target = os.path.join(work, "in.jsonl"), os.path.join(work, "out.jsonl")
        with open(source, "w", encoding="utf8") as file:
            for number, (*_, text) in enumerate(items):
                print(json.dumps({"id": str(number), "text": text}, ensure_ascii=False), file=file)
        subprocess.run(command + ["extract", "--input", source, "--output", target], check=True)
        with open(target, encoding="utf8") as lines:
            return {int(answer["id"]): answer["mentions"] for answer in map(json.loads, lines)}


def main(arguments):
    show = "--show" in arguments
    arguments = [argument for argument in arguments if argument != "--show"]
    if len(arguments) < 6:
        print(__doc__)
        return 2
    folder, seed, taken_count, left_count, lexicon, command = arguments[0], *map(int, arguments[1:4]), arguments[4], arguments[5:]
    if not os.path.isdir(folder):
        print("skipped: no folder " + folder)
        return 0
    names = ambiguous(lexicon)
    written = re.compile(r"(?<!\w)(?:%s)(?!\w)" % "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
    readers = texts.there(folder)
    items = [(source, key, text) for reader in ("press", "leads") for source, key, _, _, text in readers[reader](folder)]
    answers = extracted(command, items)
    taken, left = {}, {}
    for number, (source, key, text) in enumerate(items):
        spans = [(mention["start"], mention["end"], mention["vendor"]) for mention in answers.get(number, ())]
        for found in written.finditer(text):
            start, end, name = texts.units(text, found.start()), texts.units(text, found.end()), found.group()
            over = [span for span in spans if span[0] < end and start < span[1]]
            exact = [span for span in over if span[0] == start and span[2] in names[name]]
            place = {"source": source, "key": key, "start": start, "end": end, "vendor": exact[0][2] if exact else None, "name": name}
            if exact:
                taken.setdefault((number, name), place)
            elif not over:
                left.setdefault((number, name), place)
    print("%d names; %d places taken, %d left" % (len(names), len(taken), len(left)), file=sys.stderr)
    chosen = random.Random(seed)
    for places, count in ((taken, taken_count), (left, left_count)):
        for number, name in chosen.sample(sorted(places), count):
            place = dict(places[number, name], taken=places is taken)
            text = items[number][2]
            if show:
                encoded = text.encode("utf-16-le")
                before = encoded[max(0, 2 * place["start"] - 320) : 2 * place["start"]].decode("utf-16-le", "ignore")
                after = encoded[2 * place["end"] : 2 * place["end"] + 320].decode("utf-16-le", "ignore")
                place["context"] = re.sub(r"\s+", " ", before + "[[" + name + "]]" + after)
                place["title"] = text.split("\n", 1)[0]
            print(json.dumps(place, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
