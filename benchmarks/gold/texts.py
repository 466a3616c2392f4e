"""Reads the texts that the labels belong to. The texts themselves are not part of the project.

FOLDER holds press-releases/dev.jsonl (JSON Lines with id, title, text), bulk/reuters/*.sgm (the Reuters-21578 distribution),
bulk/ag-news.csv (class, title, lead), risk-events/annotation/*.json (articles on security incidents: info.title, content) and
html-articles (pages, with ground-truth.json: articleBody). A text is the title, an empty line and the body. A long one is cut at the end
of a paragraph or sentence, see cut().
"""
import csv, glob, gzip, hashlib, html, json, os, re

PRESS, REUTERS = "press-releases/dev.jsonl", "bulk/reuters"
LEADS, INCIDENTS, PAGES = "bulk/ag-news.csv", "risk-events/annotation", "html-articles/ground-truth.json"
LONGEST = 2500


def press_releases(folder):
    """Yields (source, key, name, title, whole text) of every press release; the key is its line in the file, the name its id."""
    with open(os.path.join(folder, PRESS), encoding="utf8") as lines:
        for number, line in enumerate(lines, 1):
            item = json.loads(line)
            title, text = item["title"].strip(), item["text"]
            yield PRESS, str(number), item["id"], title, text if text.startswith(title) else title + "\n\n" + text


def reuters(folder):
    """Yields (source, key, name, title, whole text) of every story that has a title and a body; key and name are its NEWID."""
    for path in sorted(glob.glob(os.path.join(folder, REUTERS, "*.sgm"))):
        with open(path, encoding="latin-1") as file:
            content = file.read()
        for part in re.findall(r"<REUTERS[^>]*?NEWID=\"(\d+)\".*?<TEXT[^>]*>(.*?)</TEXT>", content, re.S):
            title = re.search(r"<TITLE>(.*?)</TITLE>", part[1], re.S)
            body = re.search(r"<BODY>(.*?)</BODY>", part[1], re.S)
            if title and body:
                title, body = one_line(title.group(1)), one_line(body.group(1))
                body = re.sub(r"\s*(REUTER|Reuter)$", "", body)
                yield REUTERS + "/" + os.path.basename(path), part[0], part[0], title, title + "\n\n" + body


def leads(folder):
    """Yields (source, key, name, title, whole text) of every news lead, the losses of its mark-up mended; key and name are its line."""
    with open(os.path.join(folder, LEADS), encoding="utf8", newline="") as file:
        for number, row in enumerate(csv.reader(file), 1):
            title, body = mended(row[1]), mended(row[2])
            yield LEADS, str(number), str(number), title, title + "\n\n" + body


def mended(text):
    text = re.sub(r" ?(#3[69];|quot;|amp;)", lambda found: html.unescape("&" + found.group(1)), text.replace("\\", " "))
    text = re.sub(r"</?(?:a|b|i|br|font|strong)\b[^<>]*>", " ", html.unescape(text), flags=re.I)
    return one_line(re.sub(r"<([^<>\s]*)>", r"\1", text))


def incidents(folder):
    """Yields (source, key, name, title, whole text) of every article on a security incident that has a title; key and name are its number."""
    for path in sorted(glob.glob(os.path.join(folder, INCIDENTS, "*.json"))):
        with open(path, encoding="utf8") as file:
            item = json.load(file)
        key, title = os.path.basename(path)[: -len(".json")], one_line(item["info"].get("title") or "")
        if title:
            yield INCIDENTS, key, key, title, title + "\n\n" + item["content"].strip()


def pages(folder):
    """Yields (source, key, name, title, whole text) of every page: its title element and its body; the key is its digest, the name its address."""
    with open(os.path.join(folder, PAGES), encoding="utf8") as file:
        bodies = json.load(file)
    for key, item in sorted(bodies.items()):
        with gzip.open(os.path.join(folder, os.path.dirname(PAGES), "html", key + ".html.gz"), "rt", encoding="utf8", errors="replace") as file:
            found = re.search(r"<title[^>]*>(.*?)</title>", file.read(), re.S | re.I)
        title = one_line(found.group(1)) if found else ""
        yield PAGES, key, item["url"], title, title + "\n\n" + item["articleBody"].strip()


def there(folder):
    """The readers whose source the folder holds, by the name of the source."""
    readers = {"press": (PRESS, press_releases), "wire": (REUTERS, reuters), "leads": (LEADS, leads)}
    readers.update({"incidents": (INCIDENTS, incidents), "pages": (PAGES, pages)})
    return {name: reader for name, (path, reader) in readers.items() if os.path.exists(os.path.join(folder, path))}


def one_line(text):
    text = re.sub(r"[\x00-\x1f\x7f]+", " ", html.unescape(html.unescape(text.replace("&#3;", ""))))
    return re.sub(r"\s+", " ", text).strip()


def cut(text, longest=LONGEST):
    """The number of characters of the text that are annotated: all, or up to the last end of a sentence before `longest`."""
    if len(text) <= longest:
        return len(text)
    ends = [m.end() for m in re.finditer(r"[.!?][\"\u201d]?(?=\s)", text[:longest])]
    return ends[-1] if ends and ends[-1] > longest // 2 else longest


def units(text, position):
    """A position in characters as a position in UTF-16 code units."""
    return len(text[:position].encode("utf-16-le")) // 2


def digest(text):
    return hashlib.sha256(text.encode("utf8")).hexdigest()
