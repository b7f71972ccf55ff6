"""The sample report in a real browser: Debian's Chromium, driven by Playwright, on pages opened from file://."""

import os
import pathlib
import shutil

import pytest
from playwright.sync_api import sync_playwright

SITE = pathlib.Path(os.environ["VESTIBULE_SITE"]).resolve()
ARTEFACTS = pathlib.Path(os.environ["VESTIBULE_ARTEFACTS"]).resolve()

# One page of each kind; the names of people come from the sample.
KINDS = {
    "dashboard": "index.html",
    "first-sitting": "start.html",
    "queue": "queue/vetFurther.html",
    "queue-print": "queue/accept-print.html",
    "everyone": "senders/index.html",
    "recommendations": "recommendations.html",
    "replies": "replies/index.html",
    "reply": "replies/ask-for-context.html",
    "handbook": "guidance/index.html",
    "chapter": "guidance/recruiters.html",
    "campaigns": "campaigns.html",
    "changes": "changes.html",
    "coverage": "coverage.html",
    "method": "method.html",
}


def first(pattern):
    return sorted(SITE.glob(pattern))[0].relative_to(SITE).as_posix()


KINDS["sender"] = first("senders/dana-reyes-*.html")


def url(path):
    return (SITE / path).as_uri()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        yield chromium
        chromium.close()


class Watch:
    """What a page must never do: complain, or ask for anything outside its folder."""

    def __init__(self, page, folder=SITE):
        self.complaints = []
        self.folder = folder.as_uri() + "/"
        page.on("console", self.on_console)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", self.on_request)
        page.on("requestfailed", self.on_failure)

    def on_console(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def on_failure(self, request):
        # Leaving a page ends what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}")

    def on_request(self, request):
        if not request.url.startswith((self.folder, "data:", "blob:")):
            self.complaints.append(f"asked outside its folder: {request.url}")


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    watch = Watch(page)
    yield page
    assert watch.complaints == []
    context.close()
