# SPDX-License-Identifier: EUPL-1.2
"""axe in a real browser on every page, light and wide, dark and narrow: no finding."""

import pytest
from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
pytestmark = pytest.mark.browser


def findings(page, name: str) -> list[str]:
    """What axe finds: rule, elements and why, a line each."""
    return [
        f"{name}: {rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in Axe().run(page, options=OPTIONS).response["violations"] for node in rule["nodes"]]


@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 360)])
def test_axe_finds_nothing(site, home, browser, scheme, width):
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce", bypass_csp=True)
    page = context.new_page()
    found = []
    for each in site.pages:
        page.goto(home + each.path)
        found += findings(page, each.path)
    context.close()
    assert found == []


def test_axe_sees_what_is_wrong(browser):
    page = browser.new_page()
    page.set_content("<!DOCTYPE html><html><title>Fel</title><main><h1>Fel</h1><img src='data:,'></main></html>")
    rules = sorted({finding.split(": ")[1] for finding in findings(page, "fel")})
    page.close()
    assert rules == ["html-has-lang", "image-alt"]
