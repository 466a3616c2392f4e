#!/usr/bin/env python3
"""Writes the exports of one invented night: stories, deals, quotes, copies, new versions, several formats, one damaged record.

usage: night.py ARTICLES DAY FOLDER
The night of DAY closes at 05:00 UTC. Next to what is on time there are late, old, future and undated articles, a record that comes twice and a
file that comes twice. A second night in the same folder brings new files and repeats some of the first. The same arguments give the same bytes.
"""
import csv
import gzip
import io
import json
import os
import random
import sys
import zipfile
from datetime import datetime, timedelta, timezone
from xml.sax.saxutils import escape

count, day, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
rng = random.Random(f"{count} {day}")
close = datetime.fromisoformat(day).replace(hour=5, tzinfo=timezone.utc)

VENDORS = "Oracle Microsoft Amazon Nvidia SAP Salesforce IBM Intel Skerrymoor Lanternfold Varnholt Quensby".split()
YOUNG = "Pindar Hythe Lorne Ostrava Calder Mirren Tolland Wexcombe Brack Fennimore Gildersome Arkholme".split()
KINDS = "Robotics,Analytics,Software,Networks,Systems,Data,Security,Health".split(",")
OUTLETS = [("Quay Gazette", "quaygazette"), ("Meridian Wire", "meridianwire"), ("Northern Exchange", "northernexchange"),
           ("Harbour Ledger", "harbourledger"), ("Tidewater Daily", "tidewaterdaily"), ("Rackroom Weekly", "rackroom")]
PLACES = "OSLO TURIN LEEDS PORTO GRAZ MALMO TAMPA PERTH".split()
PEOPLE = "Harriet Lowe,Jonas Whitby,Priya Laskar,Beatrix Okoye,Tomas Lind,Mara Keller".split(",")


def told(i):
    a, b = rng.sample(VENDORS, 2)
    target = f"{rng.choice(YOUNG)} {rng.choice(KINDS)} {i % 97 + 1}"
    n = rng.randrange(5, 990)
    who = rng.choice(PEOPLE)
    place = rng.choice(PLACES)
    kind = i % 6
    if kind == 0:
        return (f"{a} invests ${n} million in {target}",
                f"{place} - {a} will invest ${n} million in {target}, both companies said on Monday.\n\n"
                f"\"We were short of money and long of plans,\" said {who}, chief executive of {target}. {b} declined to comment.\n\n"
                f"The round values {target} at more than ${n * 7} million.")
    if kind == 1:
        return (f"{a} agrees to buy {target} for ${n} million",
                f"{place} - {a} agreed to buy {target} for ${n} million in cash. The deal closes in spring.\n\n"
                f"{b} had offered ${n - 3} million, according to two people close to the talks.")
    if kind == 2:
        return (f"Outage at {a} leaves shops of {place.title()} without tills",
                f"{place} - A failure at {a} kept {n} shops closed on Sunday morning. {a} apologised and promised a report.\n\n"
                f"\"This must not happen in December,\" {who} of the shopkeepers' guild said. The guild may move to {b}.")
    if kind == 3:
        return (f"{target} signs five-year contract with {a}",
                f"{place} - {target} moves its machines to {a} in a contract worth up to €{n} million over five years.\n\n"
                f"Its contract with {b} ends in March.")
    if kind == 4:
        return (f"{target} sues {a} over licence fees",
                f"{place} - {target} has sued {a} and asks for £{n} million in damages. {a} did not respond to questions.\n\n"
                f"A hearing is set for {rng.randrange(1, 28)} May.")
    return (f"{who} on the year ahead at {target}",
            f"{place} - {target} wants to hire {n} people, {who} said, and looks at machines of {a} and {b}.\n\nNothing is signed.")


def published(i):
    if i % 23 == 7:
        return close - timedelta(days=2 + i % 4, hours=1)  # late
    if i % 29 == 11:
        return close - timedelta(days=20 + i % 30)  # old
    if i % 41 == 13:
        return close + timedelta(hours=3 + i % 20)  # waits
    if i % 37 == 17:
        return None
    return close - timedelta(minutes=5 + (i * 37) % 1380)


articles = []
for i in range(count):
    title, text = told(i)
    outlet, domain = OUTLETS[i % len(OUTLETS)]
    if i % 5 == 4 and articles:
        # The same news in another outlet, word for word or with a sentence of its own.
        before = articles[-1 - i % 4 if len(articles) > 4 else -1]
        title, text = before["title"], before["text"]
        outlet, domain = OUTLETS[(i + 1 + i // 6) % len(OUTLETS)]
        if i % 2:
            text += f"\n\n{outlet} asked both sides for their view."
    when = published(i)
    articles.append({"id": f"{day}-{i}", "outlet": outlet, "url": f"https://www.{domain}.example/{day}/{i}", "title": title, "text": text,
                     "published": when.isoformat().replace("+00:00", "Z") if when else None})


def lines(some):
    return "".join(json.dumps({k: v for k, v in a.items() if v is not None}, ensure_ascii=False) + "\n" for a in some)


def table(some):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Headline", "Outlet", "Published", "URL", "Text"])
    for a in some:
        writer.writerow([a["title"], a["outlet"], a["published"] or "", a["url"], a["text"]])
    return out.getvalue()


def feed(some):
    items = "".join(f"<item><title>{escape(a['title'])}</title><link>{a['url']}</link><guid isPermaLink=\"false\">{a['id']}</guid>"
                    + (f"<pubDate>{datetime.fromisoformat(a['published'].replace('Z', '+00:00')):%a, %d %b %Y %H:%M:%S} GMT</pubDate>" if a["published"] else "")
                    + f"<description>{escape(a['text'])}</description></item>\n" for a in some)
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Quay feed</title>"
            f"<link>https://www.quaygazette.example/</link><description>Invented news</description>\n{items}</channel></rss>\n")


def write(name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as f:
        f.write(content if isinstance(content, bytes) else content.encode())
    os.utime(path, (1767225600, 1767225600))


wires, rest = articles[: count * 2 // 5], articles[count * 2 // 5:]
clips, rest = rest[: count // 4], rest[count // 4:]
items, rest = rest[: count // 5], rest[count // 5:]
zipped, packed = rest[: len(rest) // 2], rest[len(rest) // 2:]
again = [dict(wires[0], title=wires[0]["title"], text=wires[0]["text"] + "\n\nThis version names the bank that lends the money.")] + wires[1:2]
os.makedirs(folder, exist_ok=True)
write(f"{day}-wires.jsonl", lines(wires) + "{\"id\":\"broken\", \"title\":\n" + lines(again))
write(f"{day}-clips.csv", table(clips))
write(f"{day}-feed.rss.xml", feed(items))
box = io.BytesIO()
with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr(zipfile.ZipInfo("night.jsonl", (2026, 1, 1, 0, 0, 0)), lines(zipped))
    z.writestr(zipfile.ZipInfo("copies.csv", (2026, 1, 1, 0, 0, 0)), table(clips[:3]))
write(f"{day}-box.zip", box.getvalue())
write(f"{day}-packed.jsonl.gz", gzip.compress(lines(packed).encode(), mtime=0))
write(f"{day}-wires-copy.jsonl", lines(wires) + "{\"id\":\"broken\", \"title\":\n" + lines(again))
