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
    page.locator("#found:not(:empty)").wait_for()
    undetermined = rows(page).count()
    assert 0 < undetermined < before
    assert "status=undetermined" in page.url
    page.reload()
    page.locator("#found:not(:empty)").wait_for()
    assert rows(page).count() == undetermined
    page.locator("#status").select_option("")
    assert rows(page).count() == before


def test_the_queue_is_sorted(page):
    page.goto(url(KINDS["queue"]))
    page.locator("#sort").select_option("name")
    page.locator("#found:not(:empty)").wait_for()
    names = [name.strip() for name in rows(page).all_inner_texts()]
    assert names == page.evaluate("names => [...names].sort((a, b) => a.localeCompare(b, 'en'))", names)


def test_the_queue_is_searched(page):
    page.goto(url(KINDS["queue"]))
    name = rows(page).first.inner_text().strip()
    page.locator("#find").fill(name.split()[-1].lower())
    page.locator("#found:not(:empty)").wait_for()
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


def test_the_chapter_of_that_name_is_found_first(page):
    page.goto(url("index.html"))
    page.keyboard.press("/")
    page.keyboard.type("recruiters")
    page.locator(".found").wait_for()
    assert page.locator(".found a b").first.inner_text() == "Recruiters"


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
        answer = page.locator("#check-form .leads input[type=radio]").first
        if answer.count() == 0:
            continue
        fact, value = answer.get_attribute("name"), answer.get_attribute("value")
        answer.check(force=True)
        dossier = page.locator("#dossier").input_value()
        assert re.search(rf"^  {re.escape(fact)}: .*{re.escape(value)}", dossier, re.M), dossier
        leads = answer.evaluate("input => input.closest('.leads').dataset.then")
        assert page.locator("#outcome p[role=status]").inner_text().startswith(f"With this answer: {leads}")
        with page.expect_download() as download:
            page.locator("#outcome [data-save-dossier]").click()
        assert download.value.path().read_text() == dossier
        checked += 1
        if checked == 5:
            return
    assert checked > 0


def test_what_was_done_is_kept_and_stands_in_the_dossier(page):
    page.goto(url(KINDS["sender"]))
    page.keyboard.press("d")
    assert page.locator("#decide [aria-pressed=true]").inner_text() == "Accepted"
    assert re.search(r"^answered: \{ how: accepted, on: \d{4}-\d\d-\d\d \}$", page.locator("#dossier").input_value(), re.M)
    page.goto(url("queue/accept.html"))
    row = page.locator(".rows > li.done")
    assert row.count() == 1 and "accepted" in row.inner_text()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the table").click()
    header, line = download.value.path().read_text().splitlines()
    assert header == "profile,name,answered,answeredOn,history.askedWhyOn"
    assert re.fullmatch(r"https://www.linkedin.com/in/[^,]+,Dana Reyes,accepted,\d{4}-\d\d-\d\d,", line)
    # The dashboard says how far one has come.
    page.goto(url("index.html"))
    assert page.locator(".six [data-response=accept] .fine").inner_text() == "1 dealt with"
    assert "1 decision is kept in this browser" in page.locator("#decided").inner_text()
    # Choosing it again takes it back.
    page.goto(url(KINDS["sender"]))
    page.keyboard.press("d")
    assert "answered:" not in page.locator("#dossier").input_value()


def test_a_sender_without_a_profile_is_kept_by_name_alone(page):
    for path in sorted(SITE.glob("senders/*.html")):
        if "Profile on LinkedIn" not in path.read_text() and 'data-how="ignored"' in path.read_text():
            page.goto(path.as_uri())
            page.locator("[data-how=ignored]").click()
            kept = page.evaluate("Object.values(vestibule.decided.all())")
            assert [entry["profile"] for entry in kept] == [""]
            return
    raise AssertionError("the sample holds nobody without a profile")


def test_names_are_copied_as_they_are_filtered(browser):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(url("queue/vetFurther.html") + "#type=Recruiter")
    page.locator("#found:not(:empty)").wait_for()
    names = [name.strip() for name in rows(page).all_inner_texts()]
    page.locator("#copy-names").click()
    page.locator(".toast").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").split("\n") == [*names, ""]
    context.close()


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
