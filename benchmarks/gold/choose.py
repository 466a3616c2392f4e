#!/usr/bin/env python3
"""Chooses the items to annotate: python3 choose.py FOLDER SEED COUNT MORE [--without GOLD.jsonl ...]

COUNT press releases and COUNT stories of the wire, at random with the seed, among those whose annotated part names money or one of
the vendor families of FOLDER/gold/vendor_families.txt; then MORE of each whose title speaks of a deal. Tables of quarterly results and items that the given gold files hold already
are left out. Prints one source and key a line.
"""
import json, os, random, re, sys
import texts

MONEY = re.compile(r"[$\u20ac\u00a3\u00a5]\s?\d|\d\s?(?:mln |bln |billion |million )?(?:dlrs?|cts|stg|yen|francs|marks|euros?)\b", re.I)
TABLE = re.compile(r"^(?:Shr|Qtly|Oper|Qtr|Net|Avg|Group)\b|\b(?:Shr|Revs|Qtly div)\b.{0,40}\bvs\b")


DEAL = re.compile(
    r"\b(?:acquires?|acquisition|buys?|bid|merger?|stake|invests?|investment|raises \$|funding|round|loan|contract|order|awarded|partners?|"
    r"partnership|takeover|offer|sells?|sues|talks|agreement|deal)\b", re.I)


def main(arguments):
    if len(arguments) < 4:
        print(__doc__)
        return 2
    folder, seed, count, more = arguments[0], *map(int, arguments[1:4])
    if not os.path.isdir(folder):
        print("skipped: no folder " + folder)
        return 0
    known = set()
    for path in arguments[5:]:
        with open(path, encoding="utf8") as lines:
            known |= {json.loads(line)["source_dataset"].split(":", 1)[-1] for line in lines}
    with open(os.path.join(folder, "gold/vendor_families.txt"), encoding="utf8") as lines:
        families = re.compile(r"\b(?:%s)\b" % "|".join(re.escape(line.strip()) for line in lines if line.strip()))
    chosen = random.Random(seed)
    rounds = []
    for items in (texts.press_releases(folder), texts.reuters(folder)):
        fit = []
        for source, key, name, title, text in items:
            part = text[: texts.cut(text)]
            body = part.split("\n\n", 1)[1] if "\n\n" in part else ""
            if name in known or len(part) < 250 or TABLE.search(body[:400]):
                continue
            if MONEY.search(part) or families.search(part):
                fit.append((source, key, DEAL.search(title)))
        first = chosen.sample(fit, count)
        rounds.append((first, [item for item in fit if item[2] and item not in first]))
    for first, _ in rounds:
        print_keys(first)
    for _, deals in rounds:
        print_keys(chosen.sample(deals, more))
    return 0


def print_keys(items):
    for source, key, _ in items:
        print(source + "\t" + key)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
