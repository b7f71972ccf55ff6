"""Hostile words at every place, in a real browser: nothing runs, nothing is loaded, and nothing could be."""

import json
import os
import pathlib
import re
import subprocess
import xml.etree.ElementTree

import pytest

import hostile_site
from vectors import all_vectors

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = all_vectors()

# Everything in a page that could act, whether or not it has done so yet: the list must come out empty.
DANGERS = """() => {
  const found = [];
  const elements = new Set(('html head body main header footer nav section article aside div span p a b i em strong small code pre ul ol li dl dt dd '
    + 'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr th td caption colgroup col figure figcaption blockquote hr br details summary button input label '
    + 'select option optgroup textarea fieldset legend form progress output time title meta link script img svg g rect circle path text line polyline '
    + 'polygon defs desc search mark abbr template dialog noscript kbd q cite s u sup sub wbr data meter address menu hgroup use symbol').split(' '));
  const here = location.protocol === 'file:' ? location.href.slice(0, location.href.indexOf('/', location.href.indexOf('public')))
    : location.origin + '/me/';
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (!elements.has(name)) found.push('element ' + name);
    if (name === 'script' && (element.textContent || !element.src.startsWith(here))) found.push('script ' + element.outerHTML);
    if (name === 'style' || name === 'base' || (name === 'meta' && element.httpEquiv === 'refresh')) found.push(element.outerHTML);
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key) || ['style', 'srcdoc', 'ping', 'formaction', 'action', 'background', 'autofocus', 'http-equiv', 'srcset'].includes(key)
          && !(name === 'meta' && /^Content-Security-Policy$/.test(value))) found.push(`${name} ${key}=${value}`);
      if (['href', 'src', 'data', 'poster', 'xlink:href'].includes(key)) {
        const url = new URL(value, document.baseURI);
        const isInside = url.href.startsWith(here);
        const mayLead = name === 'a' && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
        if (!isInside && !mayLead) found.push(`${name} ${key}=${value}`);
        if (mayLead && !isInside && !/noreferrer/.test(element.rel)) found.push('no rel: ' + element.outerHTML);
      }
    }
  }
  const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) found.push('comment ' + comment.data);
  return found;
}"""


LOST = hostile_site.BASE + "404.html"


def named_by_lost_page(root):
    """The addresses that the page for lost addresses may ask for, even when the browser gets round to its icon a page later."""
    page = root / "404.html"
    text = page.read_text() if page.exists() else ""
    return {LOST, *re.findall(rf'(?:href|src)="({re.escape(hostile_site.BASE)}assets/[^"?#]+)"', text)}


class Witness:
    """Counts what runs and what is asked for, whatever frame or page it comes from."""

    def __init__(self, browser, root, *, with_policy):
        self.fired, self.asked, self.root = [], [], root.as_uri() + "/"
        self.named_by_lost_page = named_by_lost_page(root)
        self.context = browser.new_context(bypass_csp=not with_policy)
        self.context.route(
            hostile_site.BASE + "**", lambda route: route.fulfill(path=root / route.request.url[len(hostile_site.BASE) :])
        )
        self.context.expose_function("__fire", lambda number=None: self.fired.append(number))
        self.context.on("request", self.on_request)
        self.context.on("page", self.on_page)
        self.page = self.context.new_page()

    def on_request(self, request):
        if not request.url.startswith((self.root, "data:,", "about:")) and request.url not in self.named_by_lost_page:
            self.asked.append(request.url)

    def on_page(self, page):
        page.on("dialog", lambda dialog: (self.fired.append(dialog.message), dialog.dismiss()))

    def see(self, path):
        """Opens a page and says what in it could act. The one for lost addresses names files by where the site will live."""
        self.page.goto(LOST if path.name == "404.html" else path.as_uri(), wait_until="load")
        return [f"{path.name}: {danger}" for danger in self.page.evaluate(DANGERS)]

    def close(self):
        self.context.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    hostile_site.write(folder, VECTORS, ROOT / "content")
    return folder


def run(*arguments):
    return subprocess.run(
        [os.environ["VESTIBULE_PROGRAM"], *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, "VESTIBULE_SHARE": str(ROOT)},
    )


@pytest.fixture(scope="module")
def build(folder):
    """Of two builds the second, which compares with a report that somebody forged; the first is its own baseline, too."""
    report, forged = folder / "public" / "report.json", folder / "baseline.json"
    first = run("build", "--config", folder / "site.yml")
    assert first.returncode == 0, first.stderr[:2000]
    again = run("diff", report, report)
    assert again.returncode == 0, again.stderr[:2000]
    forged.write_text(hostile_site.baseline(report, VECTORS))
    return run("build", "--config", folder / "site.yml", "--baseline", forged)


@pytest.fixture(scope="module")
def site(folder, build):
    assert build.returncode == 0, build.stderr[:2000]
    return folder / "public"


def pages(site):
    return sorted(site.rglob("*.html"))


def sender_pages(site):
    return [path for path in sorted((site / "senders").glob("v*.html"))]


def test_there_are_several_hundred_vectors_and_a_page_for_each(site):
    assert len(VECTORS) > 700
    assert len(sender_pages(site)) == len(VECTORS)


def test_the_witness_sees_what_acts(browser, tmp_path):
    """Put into a page unescaped, a good half of the vectors acts by itself; the rest waits for another place."""
    root = tmp_path / "public"
    root.mkdir()
    witness = Witness(browser, root, with_policy=False)
    acting = 0
    for number in range(0, len(VECTORS), 6):
        page = root / f"{number}.html"
        page.write_bytes(b"<!DOCTYPE html><meta charset=utf-8><p>" + VECTORS[number])
        witness.fired.clear()
        witness.asked.clear()
        witness.page.goto(page.as_uri(), wait_until="commit")
        witness.page.wait_for_timeout(15)
        acting += bool(witness.fired or witness.asked)
    witness.close()
    print(f"{acting} of {len(range(0, len(VECTORS), 6))} tried unescaped act")
    assert acting > 30


def test_nothing_runs_without_the_policy_of_the_page(browser, site):
    witness = Witness(browser, site, with_policy=False)
    dangers = [danger for path in pages(site) for danger in witness.see(path)]
    assert dangers == []
    assert (witness.fired, witness.asked) == ([], [])
    print(f"{len(pages(site))} pages, {len(VECTORS)} vectors at {len(hostile_site.PLACES)} places: 0 executions, 0 requests")
    witness.close()


def test_nothing_runs_with_the_policy_and_the_policy_is_never_needed(browser, site):
    """What the policy holds back shows as a complaint on the console: there is none."""
    witness = Witness(browser, site, with_policy=True)
    complaints = []
    witness.page.on("console", lambda message: complaints.append(message.text))
    lists = [path for path in pages(site) if not path.name.startswith("v")]
    for path in lists + sender_pages(site)[::16]:
        witness.see(path)
    assert (witness.fired, witness.asked, complaints) == ([], [], [])
    witness.close()


def test_what_scripts_of_the_page_show_is_text_too(browser, site):
    """The queue is rebuilt from data files when somebody searches, the sitting keeps what is said, and so on."""
    witness = Witness(browser, site, with_policy=False)
    page = witness.page
    for queue in sorted((site / "queue").glob("*.html")):
        page.goto(queue.as_uri() + "#text=e")
        page.wait_for_timeout(150)
        for box in page.locator("input[type=search], input[type=text]").all():
            if box.is_visible():
                box.fill("onerror")
                page.wait_for_timeout(150)
        assert page.evaluate(DANGERS) == []
    for path in [site / "start.html", site / "senders" / "index.html", site / "index.html"]:
        page.goto(path.as_uri())
        for box in page.locator("input[type=search], input[type=text]").all()[:3]:
            if box.is_visible():
                box.fill("<img src=x onerror=__fire(1)>")
                page.wait_for_timeout(150)
        for key in ["j", "1", "2", "k", "u"]:
            page.keyboard.press(key)
        page.reload()
        assert page.evaluate(DANGERS) == []
    for path in sender_pages(site)[::40]:
        page.goto(path.as_uri())
        for option in page.locator("#check-form input[type=radio]").all()[:3]:
            if option.is_visible():
                option.check()
        for button in page.locator("#decide button").all():
            if button.is_visible():
                button.click()
        assert page.evaluate(DANGERS) == []
    assert (witness.fired, witness.asked) == ([], [])
    witness.close()


def test_data_files_cannot_end_the_script_they_stand_in(site):
    for path in [*sorted((site / "assets").rglob("data/*.js")), site / "report.json", site / "site-manifest.json"]:
        text = path.read_bytes().decode("utf-8")
        assert not re.search("[\u2028\u2029\0-\x09\x0b-\x1f\x7f]", text), path.name
        if path.suffix == ".js":
            assert "<" not in text, path.name
    report = json.loads((site / "report.json").read_text())
    messages = {sender["message"] for sender in report["senders"]}
    assert "{{{name}}}" in messages and "{{7*7}}" in messages


def test_a_spreadsheet_takes_no_cell_for_a_formula(site):
    for row in hostile_site.rows(site / "report.csv"):
        for cell in row:
            assert not re.match(r"[=+@\t\r\n＝＋－＠]|-(?!\d+$)", cell.lstrip("\ufeff\u200b\u00a0\u3000 ")), cell


def test_nothing_of_the_data_names_a_file(site):
    for path in site.rglob("*"):
        assert re.fullmatch(r"[A-Za-z0-9._-]{1,255}", path.name), path


OBEYED = "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]"


def test_a_terminal_has_nothing_to_obey(folder, build, site):
    """Neither in the messages of a build nor in the decision about a sender."""
    assert not re.search(OBEYED, build.stderr.decode("utf-8"))
    assert not re.search(OBEYED, build.stdout.decode("utf-8"))
    chosen = [path.stem for path in sender_pages(site)][:: len(VECTORS) // 4]
    for name in [f"v{number}-" for number, vector in enumerate(VECTORS) if vector.startswith(b"\x1b")][:2]:
        chosen += [path.stem for path in sender_pages(site) if path.stem.startswith(name)]
    for sender in chosen:
        for form in ["--json"], []:
            promise_plain(run("vet", "--config", folder / "site.yml", *form, sender))
    for form in ["--json"], []:
        promise_plain(run("diff", *form, folder / "baseline.json", site / "report.json"))
        promise_plain(run("diff", *form, site / "report.json", folder / "baseline.json"))
        promise_plain(run("backtest", "--config", folder / "site.yml", *form))


def promise_plain(outcome):
    """Nothing for a terminal to obey, and no command to a CI service."""
    said = (outcome.stdout + outcome.stderr).decode("utf-8")
    assert outcome.returncode == 0, said[:2000]
    assert not re.search(OBEYED, said)
    assert not re.search(r"^\s*::|##\[|##vso\[", said, re.MULTILINE)


def test_the_page_of_changes_shows_vectors_as_text(site):
    """It counts all who are gone and lists a part of them; `pages` above looks for what could act there."""
    page = (site / "changes.html").read_text()
    assert f"{len(VECTORS)} gone" in page
    assert page.count("&lt;script") > 20


ATOM = {"feed", "id", "title", "updated", "author", "name", "link", "entry", "summary"}


def test_files_that_are_no_pages_act_as_little(browser, site):
    """The feed, the data files and pictures, opened by themselves; in the feed is nothing but what Atom has."""
    feed = xml.etree.ElementTree.parse(site / "feed.xml")
    elements = [element for element in feed.iter()]
    assert {element.tag for element in elements} == {"{http://www.w3.org/2005/Atom}" + name for name in ATOM}
    assert len(elements) > 200
    for link in (element.get("href") for element in elements if element.get("href")):
        assert re.fullmatch(r"https://invitations\.example/me/[a-z0-9/.-]*", link), link
    assert not re.search(OBEYED, (site / "feed.xml").read_text())
    witness = Witness(browser, site, with_policy=False)
    for path in [site / "feed.xml", site / "report.json", site / "site-manifest.json", *sorted(site.rglob("*.svg"))]:
        witness.page.goto(path.as_uri(), wait_until="load")
        witness.page.wait_for_timeout(100)
    assert (witness.fired, witness.asked) == ([], [])
    witness.close()
