"""Reads the texts that the labels of labels.jsonl belong to. The texts themselves are not part of the project.

FOLDER holds press-releases/dev.jsonl (JSON Lines with id, title, text) and bulk/reuters/*.sgm (the Reuters-21578 distribution).
A text is the title, an empty line and the body. A long one is cut at the end of a paragraph or sentence, see cut().
"""
import glob, hashlib, html, json, os, re

PRESS, REUTERS = "press-releases/dev.jsonl", "bulk/reuters"
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
