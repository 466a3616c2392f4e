#!/usr/bin/env python3
"""How well written money is read: the Recognizers-Text currency specs (English, German, French) and Duckling's English phrases.

usage: score_money.py DATA_FOLDER COMMAND [ARGUMENT]...    [--errors N may stand before DATA_FOLDER]

DATA_FOLDER holds recognizers-currency-{en,german,french}.json and duckling-money-en.tsv; without it the script prints "skipped".
COMMAND with its arguments is whatever runs `extract`: it gets JSON Lines (id, text, language) on standard input and must print one JSON
object a line with "id" and "amounts" (value_min, value_max, currency, qualifier), for example

    benchmarks/money/score_money.py ../money ./nightdesk extract --input - --output -

A value counts as found if an amount of the same currency and value is among the amounts of its text; each amount answers one value. Values of
the specs that name a unit without a number are not money and are left out. Only the Python standard library is needed.
"""
import csv
import json
import os
import subprocess
import sys

# Unit names of Recognizers-Text, and of Duckling, to ISO 4217 and the power of ten of the unit. A bare "Dollar" is that of the United States.
UNITS = {
    # English
    "Dollar": ("USD", 0), "United States dollar": ("USD", 0), "Cent": ("USD", -2), "Penny": ("GBP", -2), "Pence": ("GBP", -2),
    "Pound": ("GBP", 0), "British pound": ("GBP", 0), "Euro": ("EUR", 0), "Japanese yen": ("JPY", 0), "Chinese yuan": ("CNY", 0),
    "Costa Rican colón": ("CRC", 0), "Lao kip": ("LAK", 0), "Rupee": ("INR", 0), "Indian rupee": ("INR", 0),
    "Australian dollar": ("AUD", 0), "Canadian dollar": ("CAD", 0), "New Zealand dollar": ("NZD", 0), "Mexican peso": ("MXN", 0),
    "Cambodian riel": ("KHR", 0), "Finnish markka": ("FIM", 0), "Bitcoin": ("BTC", 0), "Satoshi": ("BTC", -8),
    # French
    "Mark Finlandais": ("FIM", 0), "Dollar Canadien": ("CAD", 0), "Livre": ("GBP", 0), "Dollar de Hong Kong": ("HKD", 0),
    "Franc": (("CHF", "FRF"), 0), "Dollar États-Unis": ("USD", 0), "Dollar Australien": ("AUD", 0), "Yen Japonais": ("JPY", 0),
    "Pesewa": ("GHS", -2), "Florins Néerlandais": ("NLG", 0), "Centimes": (("CHF", "FRF", "EUR"), -2), "Yuan Chinois": ("CNY", 0),
    "Franc Suisse": ("CHF", 0), "Roupie": ("INR", 0), "Roupie indienne": ("INR", 0), "Dollar néo-zélandais": ("NZD", 0),
    # Duckling
    "Unnamed": ("USD", 0), "Riyal": ("SAR", 0), "Rial": ("IRR", 0),
}
# Coins and slang that an amount of money in a text never is named by.
SLANG = ("dime", "nickel", "quarter", "grand", "penn", "cent")
BELOW = ("less than", "up to")
ABOVE = ("more than", "at least")


def unit(name):
    isos, power = UNITS.get(name, (name, 0))
    return ((isos,) if isinstance(isos, str) else isos), power


def extract(command, texts):
    """Amounts by id; texts: (id, text, language)."""
    lines = "".join(json.dumps({"id": i, "text": t, "language": lang}, ensure_ascii=False) + "\n" for i, t, lang in texts)
    run = subprocess.run(command, input=lines.encode("utf-8"), stdout=subprocess.PIPE, check=True)
    found = {i: [] for i, _, _ in texts}
    for line in run.stdout.decode("utf-8").splitlines():
        if line.strip():
            item = json.loads(line)
            found[item["id"]] = item.get("amounts", [])
    return found


def close(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-6 * max(1.0, abs(a), abs(b))


def take(amounts, fits):
    for amount in amounts:
        if fits(amount):
            amounts.remove(amount)
            return True
    return False


def recognizers(path, language, command, errors):
    cases = json.load(open(path, encoding="utf-8-sig"))
    texts = [(f"{language}{n}", case["Input"], language) for n, case in enumerate(cases)]
    found = extract(command, texts)
    right = total = 0
    for n, case in enumerate(cases):
        amounts = list(found[f"{language}{n}"])
        for result in case["Results"]:
            resolution = result["Resolution"]
            if resolution.get("value") is None:
                continue
            isos, power = unit(resolution["unit"])
            value = float(resolution["value"].replace(",", ".")) * 10.0 ** power
            total += 1
            if take(amounts, lambda a: a["currency"] in isos and close(a["value_min"], value)):
                right += 1
            elif errors[0] > 0:
                errors[0] -= 1
                seen = [(a["surface"], a["value_min"], a["currency"]) for a in found[f"{language}{n}"]]
                print(f"  missed {result['Text']!r} = {value:g} {'/'.join(isos)}; found {seen}")
    return right, total


def duckling(path, command, errors):
    rows = list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = [row for row in rows if not any(word in row["text"] for word in SLANG[:5]) and row["kind"] != "latent"]
    found = extract(command, [(f"d{n}", row["text"], "en") for n, row in enumerate(rows)])
    right = 0
    for n, row in enumerate(rows):
        amounts = found[f"d{n}"]
        low = float(row["low"]) if row["low"] else None
        high = float(row["high"]) if row["high"] else None
        isos, power = unit(row["currency"])
        scale = 10.0 ** power
        if row["kind"] == "negative":
            fits = not amounts
        elif row["kind"] == "under":
            fits = any(a["currency"] in isos and close(a["value_max"], high * scale) and a["qualifier"] in BELOW for a in amounts)
        elif row["kind"] == "above":
            fits = any(a["currency"] in isos and close(a["value_min"], low * scale) and a["qualifier"] in ABOVE for a in amounts)
        else:
            fits = any(
                a["currency"] in isos and close(a["value_min"], low * scale) and close(a["value_max"], high * scale) for a in amounts)
        right += fits
        if not fits and errors[0] > 0:
            errors[0] -= 1
            print(f"  missed {row['text']!r} = {row['low']} to {row['high']} {row['currency']} ({row['kind']}); found "
                  f"{[(a['surface'], a['value_min'], a['value_max'], a['currency'], a['qualifier']) for a in amounts]}")
    return right, len(rows)


def main(arguments):
    errors = [0]
    if arguments[:1] == ["--errors"]:
        errors = [int(arguments[1])]
        arguments = arguments[2:]
    if len(arguments) < 2:
        print(__doc__)
        return 2
    folder, command = arguments[0], arguments[1:]
    if not os.path.isdir(folder):
        print(f"skipped: there is no folder {folder}")
        return 0
    for name, language in (("en", "en"), ("german", "de"), ("french", "fr")):
        path = os.path.join(folder, f"recognizers-currency-{name}.json")
        if os.path.exists(path):
            right, total = recognizers(path, language, command, errors)
            print(f"recognizers {name:8} value and currency {right / total:.3f}  ({right} of {total})")
    path = os.path.join(folder, "duckling-money-en.tsv")
    if os.path.exists(path):
        right, total = duckling(path, command, errors)
        print(f"duckling    en       value and currency {right / total:.3f}  ({right} of {total})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
