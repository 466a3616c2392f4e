#!/usr/bin/env python3
"""Chooses the items to annotate: python3 choose.py FOLDER SEED SOURCE=COUNT+MORE[+SUMS[+EVENTS]]...
           [--without FILE.jsonl ...]

Of every named source (press, wire, leads, incidents, pages) COUNT items at random with the seed, among those whose annotated part names
money or one of the vendor families of FOLDER/gold/vendor_families.txt; then MORE of each whose title speaks of a deal, then SUMS of each
whose title speaks of a deal and names money, then EVENTS of each whose title speaks of a suit, job cuts, an outage and the like or whose
text says that somebody was asked for a comment. Tables of quarterly results, pages in another language than English and items that the
given files of annotated articles or of labels hold already are left out. Prints one source and key a line.
"""
import json, os, random, re, sys
import texts

MONEY = re.compile(r"[$\u20ac\u00a3\u00a5]\s?\d|\d\s?(?:mln |bln |billion |million )?(?:dlrs?|cts|stg|yen|francs|marks|euros?)\b", re.I)
TABLE = re.compile(r"^(?:Shr|Qtly|Oper|Qtr|Net|Avg|Group)\b|\b(?:Shr|Revs|Qtly div)\b.{0,40}\bvs\b")
SHORTEST = {"leads": 100}
EVENT = re.compile(
    r"\b(?:sues?|sued|lawsuits?|probe|antitrust|ban(?:s|ned)?|outages?|breach(?:es)?|hack(?:ed|ers?)?|layoffs?|job cuts?|resigns?|steps down|"
    r"appoints?|downgrade[sd]?|shortages?|exclusive|rivals?|drops|dumps|switch(?:es)?|delays?)\b", re.I)
COMMENT = re.compile(r"\b(?:declined to comment|refused to comment|no comment|for comment|to comment on)\b", re.I)
DEAL = re.compile(
    r"\b(?:acquires?|acquisition|buys?|bid|merger?|stake|invests?|investment|raises \$|funding|round|loan|contract|order|awarded|partners?|"
    r"partnership|takeover|offer|sells?|sues|talks|agreement|deal)\b", re.I)


ENGLISH = re.compile(r"\b(?:the|and|of|to|in)\b", re.I)


def held(path):
    """The names of annotated articles, or source and key of labels."""
    with open(path, encoding="utf8") as lines:
        for item in map(json.loads, lines):
            yield item["source_dataset"].split(":", 1)[-1] if "source_dataset" in item else (item["source"], item["key"])


def main(arguments):
    paths = arguments[arguments.index("--without") + 1 :] if "--without" in arguments else []
    arguments = arguments[: len(arguments) - len(paths) - 1] if paths else arguments
    if len(arguments) < 3:
        print(__doc__)
        return 2
    folder, seed = arguments[0], int(arguments[1])
    if not os.path.isdir(folder):
        print("skipped: no folder " + folder)
        return 0
    readers = texts.there(folder)
    known = {name for path in paths for name in held(path)}
    with open(os.path.join(folder, "gold/vendor_families.txt"), encoding="utf8") as lines:
        families = re.compile(r"\b(?:%s)\b" % "|".join(re.escape(line.strip()) for line in lines if line.strip()))
    chosen = random.Random(seed)
    rounds = []
    for mix in arguments[2:]:
        wanted, numbers = mix.split("=")
        count, more, sums, events = (list(map(int, numbers.split("+"))) + [0, 0])[:4]
        fit = []
        for source, key, name, title, text in readers[wanted](folder):
            part = text[: texts.cut(text)]
            body = part.split("\n\n", 1)[1] if "\n\n" in part else ""
            if name in known or (source, key) in known or len(part) < SHORTEST.get(wanted, 250) or TABLE.search(body[:400]):
                continue
            if wanted == "pages" and len(ENGLISH.findall(part)) * 60 < len(part.split()):
                continue
            if MONEY.search(part) or families.search(part):
                fit.append((source, key, DEAL.search(title), MONEY.search(title), EVENT.search(title) or COMMENT.search(part)))
        first = chosen.sample(fit, count)
        rounds.append((first, [item for item in fit if item[2] and item not in first], more, sums, fit, events))
    seen = [item for first, *_ in rounds for item in first]
    print_keys(seen)
    for _, deals, more, *_ in rounds:
        seen += print_keys(chosen.sample(deals, more))
    for _, deals, _, sums, *_ in rounds:
        seen += print_keys(chosen.sample([item for item in deals if item[3] and item not in seen], sums))
    for *_, fit, events in rounds:
        seen += print_keys(chosen.sample([item for item in fit if item[4] and item not in seen], events))
    return 0


def print_keys(items):
    for source, key, *_ in items:
        print(source + "\t" + key)
    return items


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
