"""Called by mail.sh: the scripted mail server, a scratch folder, the number of kills, the seed."""
import email, email.policy, io, json, os, random, re, shutil, signal, socket, subprocess, sys, time, zipfile

SINK, SCRATCH, KILLS, SEED = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
DESK = os.environ.get("NIGHTDESK_COMMAND", "./nightdesk")
PEOPLE = [name + "@example.com" for name in ("ann", "bob", "cy", "dee", "eve")]
PASSWORD = "s3cret-of-the-post"
DAY = "2026-11-22"
failures = []


def check(name, is_so, more=""):
    print(("ok    " if is_so else "FALSE ") + name + (" " + str(more) if more and not is_so else ""), flush=True)
    if not is_so:
        failures.append(name)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    def __init__(self, name, mode):
        self.folder, self.port = f"{SCRATCH}/{name}-sink", free_port()
        os.makedirs(self.folder)
        self.mode(mode)
        self.process = subprocess.Popen([sys.executable, SINK, self.folder, str(self.port)], stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("the mail server does not start")

    def mode(self, mode):
        with open(self.folder + "/mode.new", "w") as out:
            out.write(mode)
        os.rename(self.folder + "/mode.new", self.folder + "/mode")

    def messages(self):
        found = []
        for name in sorted(os.listdir(self.folder)):
            if name.endswith(".json"):
                with open(f"{self.folder}/{name}") as file:
                    found.append(json.load(file))
        return found

    def copies(self):
        counts = {person: 0 for person in PEOPLE}
        for message in self.messages():
            for person in message["rcpt"]:
                counts[person] += 1
        return [counts[person] for person in PEOPLE]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def configure(folder, port, retry="0.02", more=""):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree("config", folder)
    for name in os.listdir(folder + "/briefings"):
        if name != "desk.properties":
            os.remove(f"{folder}/briefings/{name}")
    path = folder + "/briefings/desk.properties"
    with open(path) as file:
        text = re.sub(r"(?m)^recipients *=.*$", "recipients = " + ", ".join(PEOPLE), file.read())
    with open(path, "w") as file:
        file.write(text)
    for line in ("NIGHTDESK_MAIL_HOST=127.0.0.1", "NIGHTDESK_MAIL_TLS=none", "NIGHTDESK_MAIL_FROM=desk@press.example",
                 f"NIGHTDESK_MAIL_PORT={port}", f"NIGHTDESK_DELIVERY_RETRY={retry}"):
        key, value = line.split("=")
        environment[key] = value
    environment.pop("NIGHTDESK_DELIVERY_ON_UNCERTAIN", None)
    environment.pop("NIGHTDESK_MAIL_USERNAME", None)


environment = dict(os.environ)


def desk(*arguments):
    done = subprocess.run([DESK, *arguments, "--json"], env=environment, capture_output=True, text=True)
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        summary = {"delivery": [], "error": done.stderr}
    return done.returncode, summary


def states(summary):
    return sorted(message["state"] for message in summary["delivery"])


def night(name, *more):
    home = f"{SCRATCH}/{name}"
    return desk("run", "--input", "input", "--output", home + "/output", "--data", home + "/data", "--config",
                SCRATCH + "/config", "--settle", "0", "--edition", DAY, "--now", DAY + "T06:30:00Z", *more)


def deliver(name, *more):
    return desk("deliver", "--data", f"{SCRATCH}/{name}/data", "--edition", DAY, "--now", DAY + "T06:31:00Z", *more)


def fresh(name):
    """The outbox of a night that was published without mail."""
    shutil.copytree(f"{SCRATCH}/base/data", f"{SCRATCH}/{name}/data")


def arrives_whole():
    with Server("whole", "ok") as server:
        configure(SCRATCH + "/config", server.port)
        environment["NIGHTDESK_MAIL_USERNAME"] = "nightdesk"
        environment["NIGHTDESK_MAIL_PASSWORD"] = PASSWORD
        code, summary = night("whole")
        check("a night for five ends with 3, its refused records", code == 3, (code, summary.get("error")))
        check("all five are SENT", states(summary) == ["SENT"] * 5, summary["delivery"])
        check("each got one copy", server.copies() == [1] * 5, server.copies())
        ids = set()
        for message in server.messages():
            defects(message, ids)
        check("five Message-IDs", len(ids) == 5, ids)
        code, again = night("whole")
        check("a second run sends nothing", code == 0 and server.copies() == [1] * 5, (code, server.copies()))
        code, _ = desk("resend", "--data", SCRATCH + "/whole/data", "--edition", DAY, "--to", PEOPLE[1], "--reason", "lost")
        check("resend sends to one alone", code == 0 and server.copies() == [1, 2, 1, 1, 1], (code, server.copies()))
        leaks = []
        for root, _, files in os.walk(SCRATCH + "/whole"):
            for file in files:
                with open(f"{root}/{file}", "rb") as one:
                    content = one.read()
                if PASSWORD.encode() in content:
                    leaks.append(f"{file}: password")
                if "outbox" not in root and "vault" not in root and any(p.encode() in content for p in PEOPLE):
                    leaks.append(f"{file}: address")
        check("no password anywhere, no address outside outbox and vault", not leaks, leaks)
        configure(SCRATCH + "/config", server.port)


def defects(sent, ids):
    message = email.message_from_bytes(sent["data"].encode("latin-1"), policy=email.policy.default.clone(raise_on_defect=True))
    parts = list(message.walk())
    found = [defect for part in parts for defect in part.defects]
    found += [defect for part in parts for header in part.values() for defect in getattr(header, "defects", ())]
    check("no defects of MIME", not found, found)
    others = [person for person in PEOPLE if person not in sent["rcpt"] and person.encode() in sent["data"].encode("latin-1")]
    check("names its recipient alone", message["To"] == sent["rcpt"][0] and not others and not message["Cc"] and not message["Bcc"],
          others)
    ids.add(message["Message-ID"])
    attached = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    book = zipfile.ZipFile(io.BytesIO(attached["briefing.xlsx"]))
    check("the workbook opens", book.testzip() is None and "xl/workbook.xml" in book.namelist())
    pdf = attached["briefing.pdf"]
    check("the PDF is whole", pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"))
    cids = {part["Content-ID"].strip("<>") for part in parts if part["Content-ID"]}
    html = message.get_body(("html",)).get_content()
    check("every picture is there", set(re.findall(r"cid:([^\"' )]+)", html)) <= cids)
    check("the text is complete on its own", "BOTTOM LINE" in message.get_body(("plain",)).get_content().upper())


def scene(name, mode, then, once, after, finally_=None, copies=None, more=None, before=None):
    """One pass in a mode, then another in the next one: codes, states and copies of both."""
    fresh(name)
    with Server(name, mode) as server:
        configure(SCRATCH + "/config", server.port)
        environment.update(more or {})
        code, summary = deliver(name, "--once")
        check(f"{name}: first pass {once}", (code, states(summary)) == once, (code, summary["delivery"], summary.get("error")))
        check(f"{name}: copies {before}", server.copies() == before, server.copies())
        if then:
            server.mode(then)
            code, summary = deliver(name)
            check(f"{name}: second pass {after}", (code, states(summary)) == after, (code, summary["delivery"]))
            check(f"{name}: copies {copies}", server.copies() == copies, server.copies())
        if finally_:
            finally_(server, summary)


def scenes():
    five = ["SENT"] * 5
    later = (4, ["PENDING"] * 5)
    scene("down-then-up", "down", "ok", later, (0, five), before=[0] * 5, copies=[1] * 5)
    scene("greylist", "greylist", "greylist", later, (0, five), before=[0] * 5, copies=[1] * 5)
    one = ["FAILED"] + ["SENT"] * 4
    scene("refused", "reject:" + PEOPLE[2], "ok", (4, one), (4, one), before=[1, 1, 0, 1, 1], copies=[1, 1, 0, 1, 1])
    tempfail = (4, ["PENDING"] + ["SENT"] * 4)
    scene("later", "tempfail:" + PEOPLE[2], "ok", tempfail, (0, five), before=[1, 1, 0, 1, 1], copies=[1] * 5)
    scene("before-the-dot", "drop_before_data_end", "ok", later, (0, five), before=[0] * 5, copies=[1] * 5)
    scene("going-down", "421_mid", "ok", later, (0, five), before=[0] * 5, copies=[1] * 5)
    scene("too-big", "oversize", "ok", (4, ["FAILED"] * 5), (4, ["FAILED"] * 5), before=[0] * 5, copies=[0] * 5)
    login = {"NIGHTDESK_MAIL_USERNAME": "nightdesk", "NIGHTDESK_MAIL_PASSWORD": PASSWORD}
    scene("no-login", "auth_fail", "ok", later, (0, five), before=[0] * 5, copies=[1] * 5, more=login)
    unsure = (4, ["UNCERTAIN"] * 5)

    def twice(server, summary):
        check("after the dot: each is counted as uncertain", [m["uncertain"] for m in summary["delivery"]] == [1] * 5)
        ids = {}
        attempts = []
        for sent in server.messages():
            message = email.message_from_string(sent["data"])
            ids.setdefault(message["To"], set()).add(message["Message-ID"])
            attempts.append(message["X-Nightdesk-Attempt"])
        check("after the dot: both copies have one Message-ID", all(len(one) == 1 for one in ids.values()), ids)
        check("after the dot: the second says so", sorted(str(a) for a in attempts) == ["2"] * 5 + ["None"] * 5, attempts)

    scene("after-the-dot", "drop_after_data", "ok", unsure, (0, five), twice, before=[1] * 5, copies=[2] * 5)
    scene("never-a-reply", "drop_after_data", "drop_after_data", unsure, unsure, before=[1] * 5, copies=[2] * 5)
    scene("held", "drop_after_data", "ok", unsure, unsure, before=[1] * 5, copies=[1] * 5,
          more={"NIGHTDESK_DELIVERY_ON_UNCERTAIN": "hold"})


def in_run():
    """The exit codes of run itself, and of the same run again."""
    with Server("in-run", "reject:" + PEOPLE[0]) as server:
        configure(SCRATCH + "/config", server.port)
        code, summary = night("in-run")
        check("run with one refused ends with 4", (code, summary["outcome"]) == (4, "DELIVERY_INCOMPLETE"), (code, summary["outcome"]))
        code, summary = night("in-run")
        check("run again still ends with 4", code == 4 and states(summary) == ["FAILED"] + ["SENT"] * 4, (code, summary["delivery"]))
        check("and sends nothing twice", server.copies() == [0, 1, 1, 1, 1], server.copies())
        code, summary = desk("resume", "--data", SCRATCH + "/in-run/data", "--output", SCRATCH + "/in-run/output")
        check("nothing is to be resumed", (code, summary["outcome"]) == (0, "NOTHING_TO_RESUME"), (code, summary["outcome"]))


def lines(path):
    try:
        with open(path, "rb") as file:
            return file.read().count(b"\n")
    except OSError:
        return 0


def count(server, summary, tally):
    """Whether each has one copy, or two with one Message-ID that the desk counts as uncertain."""
    by_id = {message["message_id"]: message for message in summary["delivery"]}
    good = states(summary) == ["SENT"] * 5
    got = {}
    for sent in server.messages():
        got.setdefault(sent["rcpt"][0], []).append(email.message_from_string(sent["data"])["Message-ID"])
    for person in PEOPLE:
        ids = got.get(person, [])
        uncertain = by_id.get(ids[0], {}).get("uncertain") if ids else None
        if len(ids) == 1:
            tally["one copy"] += 1
        elif len(ids) == 2 and len(set(ids)) == 1 and uncertain == 1:
            tally["two copies, uncertain"] += 1
        else:
            good = False
    return good


def kills_in_run(times):
    """The same in the night itself, which resume continues."""
    choose = random.Random(SEED + 1)
    tally = {"one copy": 0, "two copies, uncertain": 0}
    wrong = 0
    for kill in range(times):
        name = f"night-{kill}"
        home = f"{SCRATCH}/{name}"
        journal = home + "/data/journal.jsonl"
        with Server(name, "slow_data:0.02") as server:
            configure(SCRATCH + "/config", server.port)
            command = [DESK, "run", "--input", "input", "--output", home + "/output", "--data", home + "/data", "--config",
                       SCRATCH + "/config", "--settle", "0", "--edition", DAY, "--now", DAY + "T06:30:00Z", "--json"]
            child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                     start_new_session=True)
            first = None
            extra = choose.randint(0, 20)
            while child.poll() is None:
                if first is None and lines(journal):
                    with open(journal) as file:
                        first = next((i for i, line in enumerate(file) if '"type":"delivery"' in line), None)
                if first is not None and lines(journal) >= first + extra:
                    break
                time.sleep(0.001)
            time.sleep(choose.random() * 0.03)
            try:
                os.killpg(child.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            child.wait()
            time.sleep(0.1)
            code, summary = desk("resume", "--data", home + "/data", "--output", home + "/output")
            if summary["outcome"] == "NOTHING_TO_RESUME":
                code, summary = night(name)
                code = 3 if code == 0 else code
            if not (count(server, summary, tally) and code == 3):
                wrong += 1
                print("night", kill, "at line", extra, code, summary["delivery"], summary.get("error"))
        shutil.rmtree(home)
    print(times, "nights killed:", tally)
    check(f"{times} nights killed while they sent: the same after resume", wrong == 0, wrong)


def kills():
    choose = random.Random(SEED)
    print("seed", SEED)
    tally = {"one copy": 0, "two copies, uncertain": 0}
    wrong = 0
    for kill in range(KILLS):
        name = f"kill-{kill}"
        fresh(name)
        journal = f"{SCRATCH}/{name}/data/journal.jsonl"
        with Server(name, "slow_data:0.02") as server:
            configure(SCRATCH + "/config", server.port)
            begin = lines(journal)
            # Five messages to enqueue, then claim, dot and reply of each.
            target = begin + choose.randint(1, 20)
            command = [DESK, "deliver", "--data", f"{SCRATCH}/{name}/data", "--edition", DAY, "--now", DAY + "T06:31:00Z", "--once"]
            child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                     start_new_session=True)
            while child.poll() is None and lines(journal) < target:
                time.sleep(0.001)
            time.sleep(choose.random() * 0.03)
            try:
                os.killpg(child.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            child.wait()
            time.sleep(0.1)
            code, summary = deliver(name)
            if not (count(server, summary, tally) and code == 0):
                wrong += 1
                print("kill", kill, "at line", target - begin, code, summary["delivery"], summary.get("error"))
        shutil.rmtree(f"{SCRATCH}/{name}")
    print(KILLS, "kills:", tally)
    check(f"{KILLS} kills: one copy each, or two with one Message-ID counted as uncertain", wrong == 0, wrong)


with Server("none", "ok") as none:
    configure(SCRATCH + "/config", none.port)
code, summary = night("base", "--no-deliver")
check("a night without mail", code == 3 and summary["delivery"] == [], (code, summary.get("error")))
arrives_whole()
in_run()
scenes()
kills()
kills_in_run(max(1, KILLS // 10))
print(len(failures), "false")
sys.exit(1 if failures else 0)
