"""What a person does with the report: work through the queue, search, copy, answer checks."""

import re

import pytest

from conftest import KINDS, SITE, url


def rows(page):
    return page.locator("#groups .who a")


def test_the_queue_is_worked_through_with_the_keyboard(page):
    page.goto(url(KINDS["queue"]))
    names = rows(page).all_inner_texts()
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent").strip() == names[1].strip()
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.textContent").strip() == names[0].strip()
    page.keyboard.press("Enter")
    page.wait_for_url("**/senders/*.html")
    assert page.locator("h1").inner_text().strip() == names[0].strip()
    # From sender to sender without going back.
    page.keyboard.press("j")
    page.wait_for_load_state()
    assert page.locator("h1").inner_text().strip() == names[1].strip()


def test_the_skip_link_is_the_first_stop_and_leads_to_the_content(page):
    page.goto(url("index.html"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_queue_is_filtered_and_the_filter_stands_in_the_address(page):
    page.goto(url(KINDS["queue"]))
    before = rows(page).count()
    page.locator("#status").select_option("undetermined")
    page.wait_for_function("document.getElementById('found').textContent !== ''")
    undetermined = rows(page).count()
    assert 0 < undetermined < before
    assert "status=undetermined" in page.url
    page.reload()
    page.wait_for_function("document.getElementById('found').textContent !== ''")
    assert rows(page).count() == undetermined
    page.locator("#status").select_option("")
    assert rows(page).count() == before


def test_the_queue_is_sorted(page):
    page.goto(url(KINDS["queue"]))
    page.locator("#sort").select_option("name")
    page.wait_for_function("document.getElementById('found').textContent !== ''")
    names = [name.strip() for name in rows(page).all_inner_texts()]
    assert names == page.evaluate("names => [...names].sort((a, b) => a.localeCompare(b, 'en'))", names)


def test_the_queue_is_searched(page):
    page.goto(url(KINDS["queue"]))
    name = rows(page).first.inner_text().strip()
    page.locator("#find").fill(name.split()[-1].lower())
    page.wait_for_function("document.getElementById('found').textContent !== ''")
    assert name in [text.strip() for text in rows(page).all_inner_texts()]
    page.locator("#find").fill("nobody of that name at all")
    assert page.get_by_text("Nobody fits").is_visible()


def test_people_and_handbook_are_found_from_every_page(page):
    page.goto(url(KINDS["chapter"]))
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("dana reyes")
    result = page.locator(".search a, .search [role=option]").first
    result.wait_for()
    assert "Dana Reyes" in result.inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/senders/dana-reyes-*.html")


def test_a_letter_is_copied(browser):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(url(KINDS["sender"]))
    button = page.locator("[data-copy^=reply-]").first
    text = page.locator(f"#{button.get_attribute('data-copy')}").inner_text()
    button.evaluate("button => button.closest('details') && (button.closest('details').open = true)")
    button.click()
    page.locator(".toast").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").split() == text.split()
    assert "Hello Dana" in text or "Dana" in text
    context.close()


def test_a_ticked_answer_is_written_into_the_dossier(page):
    checked = 0
    for path in sorted(SITE.glob("senders/*.html")):
        if 'class="check"' not in path.read_text() and "data-fact=" not in path.read_text():
            continue
        page.goto(path.as_uri())
        answer = page.locator("#check-form .check[data-fact] input[type=radio]").first
        if answer.count() == 0:
            continue
        fact, value = answer.get_attribute("name"), answer.get_attribute("value")
        answer.check(force=True)
        dossier = page.locator("#dossier").input_value()
        assert re.search(rf"^  {re.escape(fact)}: .*{re.escape(value)}", dossier, re.M), dossier
        assert page.locator("#outcome").is_visible()
        checked += 1
        if checked == 5:
            return
    assert checked > 0


def test_the_dossier_is_downloaded(page):
    page.goto(url(KINDS["sender"]))
    # It stands folded away where nothing is left to ask.
    page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")
    with page.expect_download() as download:
        page.locator("#save-dossier").click()
    text = download.value.path().read_text()
    assert text.startswith("---\nsender:\n")
    assert download.value.suggested_filename.endswith(".md")


def test_the_first_sitting_comes_out_as_a_table(page):
    page.goto(url("start.html"))
    person = page.locator("#people > li").first
    name = person.get_attribute("data-name")
    person.locator("label, button").first.click()
    with page.expect_download() as download:
        page.locator("#download").click()
    text = download.value.path().read_text()
    assert text.splitlines()[0].startswith("profile,name,")
    assert name in text


@pytest.mark.parametrize("kind", ["sender"])
def test_a_strangers_message_is_no_markup(page, kind):
    page.goto(url(KINDS[kind]))
    assert page.locator(".message a, blockquote a").count() == 0
