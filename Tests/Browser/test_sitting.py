"""From three hundred bare invitations to a work list that fits into half an hour: the whole round, by keyboard alone."""

import csv
import os
import pathlib
import shutil
import subprocess

import pytest

import bare_inbox
from conftest import Watch

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADLINES = ["Mediator at Kestrel Chambers", "Account executive at Growthly", "Talent partner at Northwind", "Student of law"]


def build(folder):
    program = os.environ["VESTIBULE_PROGRAM"]
    command = [program, "build", "--quiet", "--config", str(folder / "site.yml")]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0 and outcome.stderr == "", outcome.stderr
    with open(folder / "public" / "report.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def waiting(rows, response=None):
    return [row for row in rows if row["state"] == "pending" and response in (None, row["response"])]


@pytest.fixture(scope="module")
def inbox(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bare") / "site"
    bare_inbox.write(folder, ROOT / "content")
    return folder


@pytest.fixture
def visitor(browser, inbox):
    """A page that keeps watch over the folder of this site."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, accept_downloads=True)
    page = context.new_page()
    watch = Watch(page, inbox / "public")
    yield page
    assert watch.complaints == []
    context.close()


def sit(page, inbox):
    """Answers for everybody: one in ten is known, one in nine makes the owner wonder, of one in fifteen a headline is pasted."""
    page.goto((inbox / "public" / "start.html").as_uri())
    count = page.locator("#people > li").count()
    for number in range(count):
        if number % 15 == 4:
            page.keyboard.press("h")
            page.keyboard.insert_text(HEADLINES[number // 15 % len(HEADLINES)])
            page.keyboard.press("Escape")
        page.keyboard.press("1" if number % 10 == 3 else "3" if number % 9 == 5 else "2")
    return count


def save(page, inbox, press):
    with page.expect_download() as download:
        press()
    shutil.copy(download.value.path(), inbox / "senders" / download.value.suggested_filename)


def test_three_hundred_bare_invitations_become_a_list_for_half_an_hour(visitor, inbox):
    before = build(inbox)
    assert len(waiting(before)) == 300
    count = sit(visitor, inbox)
    assert count > 280
    # What is left to do has the focus: let those rest whom the owner never met and who wrote nothing.
    assert visitor.evaluate("document.activeElement.id") == "leave"
    visitor.keyboard.press("Space")
    save(visitor, inbox, lambda: visitor.keyboard.press("s"))
    after = build(inbox)
    assert sum(row["state"] == "answered" for row in after) > 150
    assert len(waiting(after)) < 120
    assert len(waiting(after, "vetFurther")) < 90
    assert {row["name"] for row in waiting(after, "accept")}, "whoever is known may come in"
    # Nobody is to be looked at again who was looked at a moment ago.
    queue = (inbox / "public" / "queue" / "vetFurther.html").read_text()
    assert "Look again" not in queue
    # The next build has taken it up; nothing is kept twice.
    visitor.goto((inbox / "public" / "index.html").as_uri())
    assert visitor.get_by_role("link", name="Start the first sitting").count() == 0


def test_a_whole_group_is_decided_in_one_step_and_the_next_build_knows_it(visitor, inbox):
    accepted = waiting(build(inbox), "accept")
    visitor.goto((inbox / "public" / "queue" / "accept.html").as_uri())
    button = visitor.locator("#mark-all")
    assert button.inner_text() == f"Mark all {len(accepted)} as accepted"
    button.click()
    visitor.locator(".toast button").wait_for()
    assert visitor.locator(".rows > li.done").count() == len(accepted)
    visitor.locator(".toast button").click()
    assert visitor.locator(".rows > li.done").count() == 0
    button.click()
    visitor.locator("#decided").wait_for()
    save(visitor, inbox, lambda: visitor.get_by_role("button", name="Save the table").click())
    after = {row["id"]: row for row in build(inbox)}
    assert all(after[row["id"]]["state"] == "answered" for row in accepted)
    # What the build knows is forgotten here.
    visitor.goto((inbox / "public" / "queue" / "vetFurther.html").as_uri())
    visitor.locator("#decided").wait_for(state="hidden")
