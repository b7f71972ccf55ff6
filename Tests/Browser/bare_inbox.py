"""Three hundred invitations as an export has them: names and dates, and a word from one in eight."""

import csv
import itertools
import json

FIRST = [
    "Alma", "Bertram", "Cosima", "Dorian", "Elspeth", "Florian", "Greta", "Hamid", "Ilse", "Jonah", "Kamala", "Lorcan",
    "Mirjam", "Nikolai", "Oluchi", "Pilar", "Quirin", "Rosalind", "Stellan", "Tamar",
]
LAST = [
    "Abendroth", "Birkenshaw", "Castellane", "Dunvegan", "Eichwald", "Farrowmere", "Gildersome", "Hollenbeck", "Iverdale",
    "Jessamine", "Kirkandrew", "Lindqvarn", "Mossgrave", "Norrington", "Oakenfell",
]
MESSAGES = [
    "We met at the mediation day in Harrowgate last month; I sat two rows behind you.",
    "I read your article on quarrels between neighbours and would like to follow your work.",
    "Hi Maya, we help law firms to win more clients. Would you be open to a quick demo next week?",
    "I'd like to add you to my professional network on LinkedIn.",
    "I am recruiting a head of disputes for a client and thought of you.",
    "Hello, let's connect!",
]
OWNER, OWNER_URL = "Maya Lindgren", "https://www.linkedin.com/in/maya-lindgren"


def people():
    """(name, profile address, date, message) of each, in an order that looks like none."""
    for number, (last, first) in enumerate(itertools.product(LAST, FIRST)):
        slug = f"{first}-{last}-{number * 37 % 997}".lower()
        date = f"{number * 7 % 10 + 1}/{number * 5 % 28 + 1}/26, {number % 11 + 1}:{number % 50 + 10} AM"
        message = MESSAGES[number // 8 % len(MESSAGES)] if number % 8 == 3 else ""
        yield f"{first} {last}", f"https://www.linkedin.com/in/{slug}", date, message


def write(folder, content):
    """Writes `site.yml`, `export/` and an empty `senders/` into `folder`."""
    for name in ("export", "senders"):
        (folder / name).mkdir(parents=True)
    (folder / "site.yml").write_text(
        f"title: Bare\nowner: {{ name: {OWNER}, profile: {OWNER_URL}, strangers: vetted }}\nasOf: 2026-11-20\n"
        f"inputs: {{ export: export, dossiers: senders }}\ncontent: {json.dumps(str(content))}\noutput: public\n"
    )
    with open(folder / "export" / "Invitations.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"])
        for name, url, date, message in people():
            table.writerow([name, OWNER, date, message, "INCOMING", url, OWNER_URL])
