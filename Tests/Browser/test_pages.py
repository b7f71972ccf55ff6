"""Every kind of page: accessible, valid, without complaint, in light and dark, on a phone and on paper."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ARTEFACTS, KINDS, SITE, first, url

# Everything axe knows, its advice included; without fetching style sheets again, which pages forbid.
AXE_OPTIONS = {"preload": False}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_page_has_no_accessibility_violation(page, kind, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(url(KINDS[kind]))
    page.screenshot(path=ARTEFACTS / f"{kind}-{scheme}.png", full_page=True)
    found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found] == []


def answer_a_check(page):
    page.goto(url(first("senders/ottoline-vasquez-*.html")))
    page.locator("#check-form .leads input").first.check(force=True)
    page.locator("#outcome").wait_for()


def search(page):
    page.goto(url("index.html"))
    page.keyboard.press("/")
    page.keyboard.type("an")
    page.locator(".found").wait_for()


def decide(page):
    page.goto(url("queue/decline.html"))
    page.locator("#mark-all").click()
    page.locator(".toast button").wait_for()


def filter_the_queue(page):
    page.goto(url("queue/vetFurther.html"))
    page.locator("#find").fill("a")
    page.locator("#found:not(:empty)").wait_for()


def sit(page):
    page.goto(url("start.html"))
    for _ in range(page.locator("#people > li").count()):
        page.keyboard.press("2")
    page.locator("#leave-line").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("act", [answer_a_check, search, decide, filter_the_queue, sit])
def test_what_scripts_add_has_no_accessibility_violation(page, act, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    act(page)
    page.screenshot(path=ARTEFACTS / f"{act.__name__}-{scheme}.png")
    found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found] == []


def test_a_whole_queue_prints_one_sender_a_sheet(page):
    page.goto(url("queue/accept-print.html"))
    people = page.locator(".sheet").count()
    page.emulate_media(media="print")
    # Each ends its sheet, and none is longer than an A4 page with its margins.
    assert page.locator(".sheet").evaluate_all("all => all.slice(0, -1).every((one) => getComputedStyle(one).breakAfter === 'page')")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == people


@pytest.mark.parametrize("width", [320, 768, 1600])
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_page_fits_its_window(page, kind, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(url(KINDS[kind]))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    if width == 320:
        page.screenshot(path=ARTEFACTS / f"{kind}-phone.png", full_page=True)


@pytest.mark.parametrize("kind", ["dashboard", "sender", "chapter", "queue-print"])
def test_a_page_prints(page, kind):
    page.goto(url(KINDS[kind]))
    page.emulate_media(media="print")
    assert not page.locator("header.bar nav").is_visible()
    page.pdf(path=ARTEFACTS / f"{kind}.pdf")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_page_works_without_javascript(browser, kind):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url(KINDS[kind]))
    assert page.locator("h1").inner_text().strip()
    assert page.locator("main a, main table, main p").count() > 0
    context.close()


def test_every_page_opens_without_complaint_and_under_300_kilobytes(page):
    for path in sorted(SITE.rglob("*.html")):
        assert path.stat().st_size < 300_000 or path.stem.endswith("-print"), path
        if path.parent.name != "senders" or path.name < "d":
            page.goto(path.as_uri())


def declared(text):
    """The declarations of a style sheet as (property, value), comments and rules taken off."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    found = []
    for block in re.findall(r"\{([^{}]*)\}", text):
        for line in block.split(";"):
            if ":" in line:
                name, value = line.split(":", 1)
                found.append((name.strip(), value.strip()))
    return found


def test_chromium_drops_no_declaration_of_the_style_sheet(page):
    """A declaration that the browser does not understand vanishes in silence."""
    page.goto(url("index.html"))
    for sheet in sorted(SITE.glob("assets/*.css")):
        for name, value in declared(sheet.read_text()):
            if name.startswith("--") or "var(" in value:
                continue
            plain = value.replace("!important", "").strip()
            assert page.evaluate("([n, v]) => CSS.supports(n, v)", [name, plain]) or name in (
                # Descriptors of @page and @font-face are no properties.
                "size",
                "src",
            ), f"{sheet.name}: {name}: {value}"


def test_no_custom_property_is_used_that_is_not_declared():
    for sheet in sorted(SITE.glob("assets/*.css")):
        text = sheet.read_text()
        assert set(re.findall(r"var\((--[\w-]+)", text)) <= set(re.findall(r"(--[\w-]+)\s*:", text)), sheet.name


def test_report_json_reads():
    report = json.loads((SITE / "report.json").read_text())
    assert report["schema"] == "vestibule-report/1"
    assert len(report["senders"]) > 100
    ids = [sender["id"] for sender in report["senders"]]
    assert ids == sorted(ids)
    for sender in report["senders"]:
        assert (SITE / sender["page"]).is_file()
