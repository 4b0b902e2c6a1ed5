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


def test_the_overview_says_first_which_texts_cannot_be_released(report):
    page = (report / "index.html").read_text(encoding="utf-8")
    verdict = re.search("<section class='verdict is-block'.*?</section>", page, re.DOTALL)[0]
    links = re.findall("<li><a href='([^']+)'", verdict)
    count = int(re.search(r"(\d+) texter kan inte släppas", verdict)[1])
    assert count == len(links) == len(set(links)) and page.index("verdict") < page.index("class='numbers'")
    blocking = [int(number) for number in re.findall(r"(\d+) stoppar", verdict)]
    assert len(blocking) == count and blocking == sorted(blocking, reverse=True)


def test_a_rule_is_said_once_a_text_with_its_places(report):
    for page in ("findings.html", "common.html"):
        for part in re.split("<h2|<section", (report / page).read_text(encoding="utf-8"))[1:]:
            rules = re.findall(
                r"<li class='finding (is-\w+)'[^>]*data-language='([^']*)'.*?<code>([^<]+)</code>", part, re.DOTALL)
            assert len(rules) == len(set(rules)), page


def test_missing_signs_come_first_on_their_texts_page_by_name(lagom, tmp_path):
    root = copy_campaign(tmp_path)
    message = root / "Content/messages/halsont-antibiotika/sv.md"
    text = message.read_text(encoding="utf-8")
    sign = re.search(r"^> - \[!([a-z-]+)\]\n", text, re.MULTILINE)
    message.write_text(text.replace(sign[0], ""), encoding="utf-8")
    lagom("check", "--root", root, "--format", "html", "--messages", "sv", "--now", "2026-11-22")
    page = (root / "Output/report/halsont-antibiotika/sv.html").read_text(encoding="utf-8")
    first = re.search("<section class='notes' aria-labelledby='whole'>.*?</section>", page, re.DOTALL)[0]
    assert "required-sign-missing" in first and "Varningstecknet ”" in first
    assert page.index(first) < page.index("<section class='rows'>")


def test_a_text_stands_as_the_site_says_it(report):
    pages = "".join(page.read_text(encoding="utf-8") for page in report.glob("*/*.html"))
    assert "where=" not in pages and "within=" not in pages and "[fhmhals]" not in pages
    assert "Inom " in pages and "Gäller: " in pages and "Gäller alla format" in pages


def test_a_rules_basis_is_in_the_reports_language(report):
    page = (report / "rules/sv/seek-not.html").read_text(encoding="utf-8")
    assert "Styrelserapporten" in page and "Board report" not in page


@pytest.mark.browser
def test_print_has_one_column_and_narrow_screens_readable_tables(report, browser):
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto((report / "index.html").as_uri())
    assert page.locator(".families th[scope=row]").first.bounding_box()["width"] >= 150
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto((report / "halsont-antibiotika/en.html").as_uri())
    page.emulate_media(media="print")
    shown = "element => getComputedStyle(element).display"
    assert {page.locator(".row").nth(number).evaluate(shown) for number in range(3)} == {"block"}
    assert page.locator(".ref a").first.evaluate("element => getComputedStyle(element).printColorAdjust") == "exact"
    page.close()


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
    assert not page.locator("#show-answer").is_visible()
    page.locator(".filters > summary").click()
    page.locator("#show-answer").uncheck()
    assert page.locator(".finding.is-answer:visible").count() == 0 < page.locator(".finding.is-block:visible").count()
    page.locator("#show-answer").check()
    page.locator("#lang-ar").check()
    assert 0 < page.locator(".finding:visible").count() < shown
    assert page.locator(".finding:not([data-language=ar]):visible").count() == 0
    page.locator("#all-lang").check()
    assert page.locator(".finding:visible").count() == shown
    context.close()
