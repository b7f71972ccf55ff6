"""An export and dossiers in which every vector stands at every place that a stranger can write to."""

import csv
import io
import json
import re
import urllib.parse
import zipfile

HEADER = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]
BASE = "https://invitations.example/me/"
OWNER, OWNER_URL = "Maya Lindgren", "https://www.linkedin.com/in/maya-lindgren"
# Where a vector stands, for the figures; the first six of them on a page of its own.
PLACES = [
    "name", "message", "headline", "company", "industry", "notes", "profile address", "dossier's file name", "campaign",
    "connection's company", "position and company of the owner", "followed company", "endorser", "recommendation", "note on a connection",
    "earlier message", "name of a hidden member", "date", "file in the archive", "name, fact and claim of an earlier report",
]


def write(folder, vectors, content):
    """Writes `site.yml`, `export/` and `senders/` into `folder`."""
    for name in ("export", "senders"):
        (folder / name).mkdir(parents=True)
    (folder / "site.yml").write_text(
        f"title: Hostile\nowner:\n  name: {OWNER}\n  profile: {OWNER_URL}\nasOf: 2026-11-20\n"
        f"inputs: {{ export: export.zip, dossiers: senders }}\ncontent: {json.dumps(str(content))}\noutput: public\n"
        f"baseURL: {BASE}\n"
    )
    export = folder / "export"
    table(export / "Invitations.csv", HEADER, invitations(vectors))
    table(
        export / "Connections.csv",
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
        ([v, "C%d" % n, address(n, v) if n % 7 == 0 else "", v, v, v, "08 Feb 2026"] for n, v in enumerate(vectors)),
    )
    table(export / "Company Follows.csv", ["Organization", "Followed On"], ([v, v] for v in vectors))
    table(export / "Positions.csv", ["Company Name", "Title", "Started On", "Finished On"], ([v, v, v, v] for v in vectors[:200]))
    table(
        export / "Endorsement_Received_Info.csv",
        ["Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url", "Endorsement Status"],
        (["2024/02/11 19:22:10 UTC", v, v, v, v, "ACCEPTED"] for v in vectors),
    )
    table(
        export / "Recommendations_Received.csv",
        ["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"],
        ([v, v, v, v, v, "08/19/24, 11:04 PM", "VISIBLE"] for v in vectors),
    )
    table(
        export / "Notes.csv",
        ["Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On"],
        ([v, v, address(n, v), v, "2026-01-20 08:00:00 UTC", ""] for n, v in enumerate(vectors) if n % 5 == 0),
    )
    table(
        export / "messages.csv",
        ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER"],
        ([v, v, v, address(n, v), OWNER, OWNER_URL, "2026-10-14 07:30:11 UTC", v, v, "INBOX"] for n, v in enumerate(vectors) if n % 3 == 0),
    )
    pack(export, folder / "export.zip", vectors)
    for number, vector in enumerate(vectors):
        (folder / "senders" / file_name(number, vector)).write_bytes(dossier(number, vector))


def pack(folder, archive, vectors):
    """The export as an archive, in which every vector names a file, too, one of them a table that is looked for."""
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(folder.iterdir()):
            file.write(path, path.name)
        for number, vector in enumerate(vectors):
            name = vector.decode("utf-8", "replace").replace("\0", "\u2400")
            file.writestr(f"{number} {name}.csv", "x")
        for vector in vectors[::40]:
            file.writestr(vector.decode("utf-8", "replace").replace("\0", "\u2400") + "/Invitations.csv", "x")


def baseline(report, vectors):
    """An earlier `report.json`: a third of the people not there yet, others answered otherwise and for other reasons, and a
    stranger for each vector who is gone by now, called by it."""
    earlier = json.loads(report.read_text())
    words = [vector.decode("utf-8", "replace") for vector in vectors]
    kept = [sender for number, sender in enumerate(earlier["senders"]) if number % 3]
    for number, sender in enumerate(kept):
        word = words[number % len(words)]
        sender["name"] = word
        if number % 2:
            sender["response"] = "decline" if sender["response"] != "decline" else "accept"
            rule = re.sub(r"[^\x20-\x7e]", "?", word)[:150] or "x"
            sender["evidence"] = [{"rule": rule, "claim": word[:200], "facts": {word[:40]: 1}}]
            sender["facts"] = {word[:40]: {"value": word}, "sender.headline": {"value": word}}
            sender["decisive"] = [rule]
    gone = [dict(kept[0], id=f"a-gone-{number:04}", name=word) for number, word in enumerate(words)]
    earlier["senders"] = sorted(kept + gone, key=lambda sender: sender["id"])
    return json.dumps(earlier)


def address(number, vector):
    """A profile address whose slug is the vector, percent-encoded; spaces and controls would make it no address."""
    kept = "".join(c for c in vector[:150].decode("utf-8", "ignore") if c > " " and c != "\x7f" and not c.isspace())
    return f"https://www.linkedin.com/in/v{number}-{urllib.parse.quote(kept, safe='')}".encode()


def invitations(vectors):
    for number, vector in enumerate(vectors):
        yield [vector or b"?", OWNER, "11/3/26, 4:05 PM", vector, "INCOMING", address(number, vector), OWNER_URL]
        if number % 40 == 0:
            text = b"We have a remarkable offer for firms like yours in the whole of the county. " + vector
            for copy in range(2):
                yield ["Copy %d of %d" % (copy, number), OWNER, "11/4/26, 4:05 PM", text, "INCOMING", "", OWNER_URL]
        if number % 20 == 0:
            yield [b"Raw " + vector, OWNER, vector, b"x", "INCOMING", vector, OWNER_URL]
    yield ["", "", vectors[0], "", "", "", vectors[1]]


def table(path, header, rows):
    """CSV of byte strings; every field quoted."""
    with open(path, "wb") as file:
        for row in [header, *rows]:
            cells = [cell if isinstance(cell, bytes) else cell.encode() for cell in row]
            file.write(b",".join(b'"' + cell.replace(b'"', b'""') + b'"' for cell in cells) + b"\n")


def file_name(number, vector):
    shown = vector.decode("utf-8", "replace").replace("/", "\u2215").replace("\0", "\u2400")
    return "v%04d %s" % (number, shown.encode("utf-8")[:180].decode("utf-8", "ignore")) + ".md"


def dossier(number, vector):
    text = quoted(vector.decode("utf-8", "replace"))
    profile = quoted(address(number, vector).decode())
    keys = "sender:\n  profile: %s\nfacts:\n  sender.headline: %s\n  sender.company: %s\n  sender.industry: %s\n"
    return ("---\n" + keys % (profile, text, text, text) + "---\n").encode() + vector.decode("utf-8", "replace").encode() + b"\n"


def quoted(text):
    """A double-quoted YAML value."""
    return '"' + "".join(c if c.isalnum() and c.isascii() else "\\U%08x" % ord(c) for c in text) + '"'


def rows(path):
    return list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))
