"""How heavy a site is, and how soon its largest pages answer: python Tests/Browser/figures.py SITE [SLOWDOWN]

SLOWDOWN makes the processor seem that many times slower (Chromium's own throttle). A page is interactive when its scripts have
run and no task of 50 ms or more follows."""

import gzip
import pathlib
import shutil
import statistics
import sys

from playwright.sync_api import sync_playwright

QUERY = "ann"
LONG_TASKS = """() => new Promise((resolve) => {
  const ends = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) ends.push(entry.startTime + entry.duration); })
    .observe({ type: 'longtask', buffered: true });
  setTimeout(() => {
    const navigation = performance.getEntriesByType('navigation')[0];
    resolve({ interactive: Math.max(navigation.domContentLoadedEventEnd, ...ends), tasks: ends.length });
  }, 300);
})"""


def size(paths):
    files = [pathlib.Path(path).read_bytes() for path in paths]
    return f"{sum(map(len, files)) / 1000:.0f} kB ({sum(len(gzip.compress(file)) for file in files) / 1000:.0f} kB compressed)"


class Visit:
    """A page, with every file that it asks for."""

    def __init__(self, browser, slowdown):
        self.page = browser.new_page()
        self.files = []
        self.page.on("request", lambda request: self.files.append(pathlib.Path(request.url.removeprefix("file://").split("#")[0])))
        session = self.page.context.new_cdp_session(self.page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})

    def open(self, path):
        self.files.clear()
        self.page.goto(path.as_uri())
        return self.page.evaluate(LONG_TASKS)


def main(site, slowdown):
    pages = sorted(site.rglob("*.html"), key=lambda path: -path.stat().st_size)
    senders = [path.stat().st_size for path in site.glob("senders/*.html") if not path.name.startswith("index")]
    print(f"{len(pages):,} pages; a sender's page {statistics.median(senders) / 1000:.1f} kB in the middle, {max(senders) / 1000:.1f} kB at most")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        visit = Visit(browser, slowdown)
        visit.open(site / "index.html")
        print(f"dashboard, first load: {size(visit.files)} in {len(visit.files)} files")
        visit.files.clear()
        visit.page.keyboard.press("/")
        visit.page.keyboard.type(QUERY)
        visit.page.locator(".found").wait_for()
        visit.page.wait_for_timeout(500)
        print(f"first search, for “{QUERY}”: {size(visit.files)} in {len(visit.files)} files")
        largest = [path for path in pages if not path.stem.endswith("-print")][:2] + [path for path in pages if path.stem.endswith("-print")][:1]
        for path in [site / "index.html", *largest]:
            runs = sorted(visit.open(path)["interactive"] for _ in range(5))
            print(f"{path.relative_to(site)}: {size([path])}, interactive after {runs[2]:.0f} ms (5 runs, {runs[0]:.0f} to {runs[4]:.0f})")
        queue = max(site.glob("queue/*.html"), key=lambda path: sum(shard.stat().st_size for shard in site.glob(f"assets/data/queue-{path.stem}-*.js")))
        visit.open(queue)
        visit.files.clear()
        started = visit.page.evaluate("performance.now()")
        visit.page.locator("#sort").select_option("name")
        visit.page.locator("#found:not(:empty)").wait_for()
        took = visit.page.evaluate("performance.now()") - started
        print(f"{queue.relative_to(site)}, sorted by name for the first time: {size(visit.files)} in {len(visit.files)} files, {took:.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), float(sys.argv[2]) if len(sys.argv) > 2 else 1)
