# SPDX-License-Identifier: EUPL-1.2
"""The report for reviewers: whole or not at all, without script, and as accessible as the site."""

import re
from pathlib import Path

import pytest

from campaigns import new_campaign, tree
from conftest import copy_campaign
from test_axe import OPTIONS, TAGS, Axe


@pytest.fixture(scope="session")
def report(lagom, tmp_path_factory) -> Path:
    """The sample campaign's report on a day on which every text is due for review."""
    root = copy_campaign(tmp_path_factory.mktemp("report"))
    done = lagom("check", "--root", root, "--format", "html", "--messages", "sv", "--now", "2099-01-01")
    assert done.returncode == 1, done.stderr
    return root / "Output/report"


def test_a_report_leaves_the_site_and_replaces_the_earlier_report(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "campaign")
    lagom.succeed("build", cwd=root)
    site = tree(root / "Output/site")
    for _ in range(2):
        lagom.succeed("check", "--format", "html", cwd=root)
        assert tree(root / "Output/site") == site
        assert (root / "Output/report/index.html").is_file()
    (root / "Output/report/mine.txt").write_text("x")
    assert lagom("check", "--format", "html", cwd=root).returncode == 2
    assert (root / "Output/report/mine.txt").read_text() == "x"


def test_a_build_makes_the_report_anew_in_its_language(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "campaign")
    lagom.succeed("build", cwd=root)
    assert not (root / "Output/report").exists()
    lagom.succeed("check", "--format", "html", "--messages", "sv", cwd=root)
    message = root / "Content/messages/forsta-budskapet/sv.md"
    message.write_text(message.read_text(encoding="utf-8") + "\nEtt stycke till.\n", encoding="utf-8")
    lagom.succeed("build", cwd=root, env={"LC_ALL": "C"})
    page = (root / "Output/report/forsta-budskapet/sv.html").read_text(encoding="utf-8")
    assert "Ett stycke till." in page and "<html lang='sv'" in page


def test_every_link_leads_somewhere_and_nothing_is_fetched(report):
    for page in report.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "<script" not in text and "style='" not in text
        for target in re.findall(r"(?:href|src)='([^']+)'", text):
            path, _, fragment = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            assert file.is_file(), f"{page}: {target}"
            if fragment:
                assert f"id='{fragment}'" in file.read_text(encoding="utf-8"), f"{page}: {target}"


def test_findings_are_marked_in_the_text(report):
    page = (report / "halsont-antibiotika/en.html").read_text(encoding="utf-8")
    assert "<mark class='is-" in page and "id='m" in page and "id='n1'" in page


def test_a_single_text_is_one_page_by_itself(lagom, tmp_path):
    done = lagom("check", "-", "--language", "sv", "--format", "html", input="Sök inte vård <b>.\n", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout.startswith("<!DOCTYPE html>")
    assert "<link" not in done.stdout and "<b>" not in done.stdout
    assert list(tmp_path.iterdir()) == []


PAGES = [
    "index.html", "findings.html", "common.html", "rules/index.html", "rules/sv/seek-not.html",
    "halsont-antibiotika/sv.html", "halsont-antibiotika/ar.html",
]


@pytest.mark.browser
@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 320)])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(report, browser, scheme, width):
    options = {**OPTIONS, "runOnly": {"type": "tag", "values": [*TAGS, "wcag2aaa"]}}
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page, found = context.new_page(), []
    for path in PAGES:
        page.goto((report / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        rules = Axe().run(page, options=options).response["violations"]
        found += [(path, rule["id"], rule["nodes"][0]["target"]) for rule in rules]
    context.close()
    assert found == []


@pytest.mark.browser
def test_boxes_hide_findings_without_script(report, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((report / "findings.html").as_uri())
    shown = page.locator(".finding:visible").count()
    page.locator("#show-answer").uncheck()
    assert page.locator(".finding.is-answer:visible").count() == 0 < page.locator(".finding.is-block:visible").count()
    page.locator("#show-answer").check()
    page.locator("#lang-ar").check()
    assert 0 < page.locator(".finding:visible").count() < shown
    assert page.locator(".finding:not([data-language=ar]):visible").count() == 0
    page.locator("#all-lang").check()
    assert page.locator(".finding:visible").count() == shown
    context.close()
