"""Themes: one file changes one template or one colour, the second theme stands by itself, and a wrong name has its place."""

import os
import pathlib
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

import bare_inbox
from conftest import KINDS, Watch

ROOT = pathlib.Path(__file__).resolve().parents[2]


def build(*arguments):
    command = [os.environ["VESTIBULE_PROGRAM"], "build", "--quiet", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def site(tmp_path):
    """A site of one's own, with a folder for what it says differently."""
    folder = tmp_path / "site"
    bare_inbox.write(folder, ROOT / "content")
    (folder / "themes" / "default" / "templates").mkdir(parents=True)
    (folder / "themes" / "default" / "assets").mkdir()
    return folder


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ledger") / "public"
    outcome = build("--config", str(ROOT / "site.example.yml"), "--theme", "ledger", "--output", str(folder))
    assert outcome.returncode == 0, outcome.stderr
    return folder


def test_one_file_changes_one_template_and_one_file_one_colour(page, site, browser):
    own = "{{<layout}}{{$main}}<h1>Our words</h1>{{#letters}}<p>{{title}}</p>{{/letters}}{{/main}}{{/layout}}\n"
    (site / "themes" / "default" / "templates" / "replies.mustache").write_text(own)
    (site / "themes" / "default" / "assets" / "own.css").write_text(":root { --accept: rgb(1, 2, 3); }\n")
    outcome = build("--config", str(site / "site.yml"))
    assert (outcome.returncode, outcome.stderr) == (0, "")
    visitor = browser.new_page()
    visitor.goto((site / "public" / "replies" / "index.html").as_uri())
    assert visitor.locator("h1").inner_text() == "Our words"
    visitor.goto((site / "public" / "index.html").as_uri())
    assert visitor.locator("h1").inner_text() == "300 people are waiting"
    assert visitor.locator(".six .is-accept .tag").evaluate("tag => getComputedStyle(tag).color") == "rgb(1, 2, 3)"
    visitor.close()


def test_a_wrong_name_is_shown_with_its_place_and_the_right_one(site):
    path = site / "themes" / "default" / "templates" / "replies.mustache"
    path.write_text("{{<layout}}\n{{$main}}<h1>{{frame.titel}}</h1>{{/main}}\n{{/layout}}\n")
    outcome = build("--config", str(site / "site.yml"))
    assert outcome.returncode == 1
    assert "replies.mustache:2:" in outcome.stderr and 'did you mean "title"?' in outcome.stderr, outcome.stderr
    assert not (site / "public").exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["dashboard", "first-sitting", "queue", "sender", "chapter"])
def test_the_second_theme_has_no_accessibility_violation_and_looks_different(browser, ledger, kind, scheme):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    visitor = context.new_page()
    watch = Watch(visitor, ledger)
    visitor.goto((ledger / KINDS[kind]).as_uri())
    found = Axe().run(visitor, options={"preload": False}).response["violations"]
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found] == []
    # The index stands in the margin, not above.
    spine, main = (visitor.locator(part).bounding_box() for part in (".spine", "main"))
    assert spine["x"] + spine["width"] <= main["x"]
    assert watch.complaints == []
    context.close()
