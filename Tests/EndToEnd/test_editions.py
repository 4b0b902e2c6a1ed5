# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a wall: its address is answered for good, and what was withdrawn comes down whatever else is wrong."""

import hashlib
import json
import resource
import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from page import Page
from reviews import YES, Review, reviewed_campaign

MESSAGE = "Content/messages/forsta-budskapet"
SHOWN = "Börja med det viktigaste."


@pytest.fixture
def review(lagom, tmp_path):
    return reviewed_campaign(lagom, tmp_path / "campaign")


def git(root: Path, *arguments: str) -> None:
    user = ["-c", "user.email=a@example.org", "-c", "user.name=A"]
    subprocess.run(["git", "-C", root, *user, *arguments], check=True, capture_output=True)


def commit(root: Path) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-m", "x")


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def recalled(review) -> dict[str, str]:
    done = review.lagom.succeed("recall", "--root", review.root, "--format", "json", "--messages", "en")
    return {one["edition"]: one["reason"] for one in json.loads(done.stdout)["editions"]}


def lose_reviewer(root: Path) -> None:
    replace(root / "Content/reviewers.yaml", "  - {id: gun, roles: [editor]}\n", "")


def lose_kept_folder(root: Path) -> None:
    shutil.rmtree(root / MESSAGE / "editions")


def lose_events(root: Path) -> None:
    shutil.rmtree(root / MESSAGE / "review")


def rename_message(root: Path) -> None:
    (root / MESSAGE).rename(root / "Content/messages/nytt-namn")


def delete_message(root: Path) -> None:
    shutil.rmtree(root / MESSAGE)
    (root / MESSAGE).mkdir()


def drop_language(root: Path) -> None:
    for name in ("campaign", "signs"):
        file = root / f"Content/{name}.yaml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("{sv:", "{en:").replace("languages: [sv]", "languages: [en]"), encoding="utf-8")


@pytest.mark.parametrize("fate", [
    lose_reviewer, lose_kept_folder, lose_events, rename_message, delete_message, drop_language])
def test_a_print_finds_a_page_whatever_becomes_of_its_release(lagom, review, fate):
    number = review.take_through()
    review.build()
    fate(review.root)
    done = lagom.succeed("build", "--root", review.root, "--messages", "en")
    assert "forsta-budskapet/sv was released" in done.stdout or "forsta-budskapet/sv is released" in done.stdout
    page = Page(review.root / "Output/site", review.root / f"Output/site/e/{number}/index.html")
    assert page.html["lang"] == "sv" and SHOWN not in page.body_text
    assert f"Tryck med numret {number} gäller inte. Ta ner det." in page.body_text
    own = Page(review.root / "Output/site", review.root / "Output/site/sv/forsta-budskapet/index.html")
    assert "Texten visas inte" in own.body_text and SHOWN not in own.body_text
    for one in (page, own):
        main = one.source.partition("<main")[2].partition("</main>")[0]
        assert main.index('"tel:112"') < main.index('"tel:1177"')
    assert recalled(review).keys() == {number}


@pytest.mark.parametrize("fate", [rename_message, delete_message, lose_events])
def test_a_correction_is_told_whatever_becomes_of_its_message(lagom, review, fate):
    number = review.take_through()
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177 nu.")
    fate(review.root)
    site = review.build()
    for path in (f"e/{number}/index.html", "sv/forsta-budskapet/index.html", "sv/corrections.xml"):
        assert "Fel nivå." in (site / path).read_text(encoding="utf-8"), path
        assert "Ring 1177 nu." in (site / path).read_text(encoding="utf-8"), path
    assert "Texten är tillbakadragen" in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")
    assert recalled(review) == {number: "withdrawn"}


def test_a_withdrawal_whose_event_goes_missing_keeps_the_text_down_and_is_named(lagom, review):
    review.take_through()
    review.build()
    event = review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")["event"]
    (review.root / MESSAGE / f"review/{event}.json").unlink()
    done = lagom.succeed("build", "--root", review.root, "--messages", "en")
    assert f"review/{event}.json" in done.stdout and "a copy in Content/editions tells" in " ".join(done.stdout.split())
    text = (review.root / "Output/site/sv/forsta-budskapet/index.html").read_text(encoding="utf-8")
    assert SHOWN not in text and "Rättelse: Fel nivå." in text
    assert "The file is missing" in lagom("review", "verify", "--root", review.root, "--messages", "en").stdout


def test_a_withdrawal_that_is_reverted_brings_neither_text_nor_print_back(lagom, review):
    number = review.take_through()
    released = files(review.root / "Content")
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    site = review.build()
    before = files(review.root / "Output")
    for file in files(review.root / "Content").keys() - released.keys():
        file.unlink()
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[withdrawal-lost]" in done.stdout and "taken-down" not in done.stdout
    assert f"{number} (forsta-budskapet/sv) was withdrawn on 20" in " ".join(done.stdout.split())
    assert files(review.root / "Output") == before
    assert recalled(review) == {number: "withdrawn"}
    # What else must come down does so, and brings nothing back.
    replace(review.root / "Content/campaign.yaml", "Kampanjens namn", "Ett annat namn")
    assert lagom("build", "--root", review.root).returncode == 1
    assert "Rättelse: Fel nivå." in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")
    done = lagom("print", "--root", review.root, "--messages", "en", "--format", "poster", "--paper", "a4")
    assert done.returncode == 1 and "[withdrawal-lost]" in done.stdout
    assert list((review.root / "Print").rglob("*.pdf")) == []


def test_a_withdrawal_that_is_reverted_stops_a_fresh_clone_too(lagom, review, tmp_path):
    replace(review.root / "Content/campaign.yaml", "demonstration: true", "demonstration: false")
    common = Review(lagom, review.root, "common/sv")
    digest = common("submit", "anna")["digest"]
    for who in ("cecilia", "eva"):
        common("approve", who, "--answers", YES, "--digest", digest)
    number = review.take_through()
    git(review.root, "init")
    commit(review.root)
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    commit(review.root)
    git(review.root, "revert", "--no-edit", "HEAD")
    clone = Review(lagom, tmp_path / "clone")
    git(tmp_path, "clone", "-q", review.root, clone.root)
    done = lagom("build", "--root", clone.root, "--messages", "en")
    assert done.returncode == 1 and "[withdrawal-lost]" in done.stdout
    assert not (clone.root / "Output").exists()
    assert recalled(clone) == {number: "withdrawn"}
    done = lagom("review", "verify", "--root", clone.root, "--messages", "en")
    assert done.returncode == 1 and "A withdrawal is missing with its copy" in done.stdout
    shallow = Review(lagom, tmp_path / "shallow")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{review.root}", shallow.root)
    done = lagom("build", "--root", shallow.root, "--messages", "en")
    assert done.returncode == 1 and "[history-unread]" in done.stdout and "git fetch --unshallow" in done.stdout
    assert not (shallow.root / "Output").exists()
    shallow("comment", "cecilia", "--why", "Läst.")
    git(clone.root, "checkout", "HEAD~1", "--", "Content")
    lagom.succeed("build", "--root", clone.root)
    assert "Rättelse: Fel nivå." in (clone.root / "Output/site/sv/forsta-budskapet/index.html").read_text("utf-8")


def test_a_correction_goes_out_though_a_fault_stops_the_build(lagom, review):
    number = review.take_through()
    site = review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    break_yaml("signs")(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[correction-told]" in done.stdout
    assert f"Corrections came out on the site: {number}: Fel nivå. Ring 1177." in " ".join(done.stdout.split())
    for path in ("sv/forsta-budskapet/index.html", f"e/{number}/index.html", "sv/corrections.xml"):
        assert "Ring 1177." in (site / path).read_text(encoding="utf-8")
    after = files(review.root / "Output")
    assert "[correction-told]" not in lagom("build", "--root", review.root).stdout
    assert files(review.root / "Output") == after


def break_yaml(name: str):
    def fault(root: Path) -> None:
        (root / f"Content/{name}.yaml").write_text("[", encoding="utf-8")
    fault.__name__ = f"broken_{name}"
    return fault


def broken_clinics(root: Path) -> None:
    (root / "Content/clinics.csv").write_text("id;name\nx\n", encoding="utf-8")


def bad_folder(root: Path) -> None:
    (root / "Content/messages/Bad Name").mkdir()


def broken_theme(root: Path) -> None:
    (root / "Themes/lagom").mkdir(parents=True)
    (root / "Themes/lagom/theme.yaml").write_text("[", encoding="utf-8")


FAULTS = [*map(break_yaml, ["campaign", "signs", "sources", "reviewers"]), broken_clinics, bad_folder, broken_theme]


@pytest.mark.parametrize("name", ["campaign", "reviewers"])
@pytest.mark.parametrize("keeper", ["git", "build"])
def test_who_withdraws_is_told_by_which_earlier_file(lagom, review, name, keeper):
    review.take_through()
    if keeper == "git":
        git(review.root, "init")
        commit(review.root)
    else:
        review.build()
    break_yaml(name)(review.root)
    done = lagom("review", "withdraw", review.text, "--as", "cecilia", "--why", "Fel nivå.", "--root", review.root,
                 "--messages", "en")
    assert done.returncode == 0
    told = "The last readable one in Git holds." if keeper == "git" else "It holds as at the last build."
    assert f"Content/{name}.yaml cannot be read. {told}" in done.stderr
    done = lagom("review", "withdraw", review.text, "--as", "fred", "--why", "Fel nivå.", "--root", review.root)
    assert done.returncode == 1


def files(root: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_elsewhere_keeps_no_withdrawn_text_online(lagom, review, fault):
    number = review.take_through()
    site = review.build()
    fault(review.root)
    # Whoever may withdraw can do so all the same.
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1
    assert "may not be shown any more came down from the site: forsta-budskapet/sv." in done.stdout
    for path in ("sv/forsta-budskapet/index.html", f"e/{number}/index.html"):
        assert "Rättelse: Fel nivå." in (site / path).read_text(encoding="utf-8")
    pages = [page for page in site.rglob("*") if page.is_file() and SHOWN.encode() in page.read_bytes()]
    assert pages == [] and "forsta-budskapet/" not in (site / "sv/index.html").read_text(encoding="utf-8")
    after = files(review.root / "Output")
    assert lagom("build", "--root", review.root).returncode == 1
    assert files(review.root / "Output") == after


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_changes_nothing_of_a_site_from_which_nothing_must_come_down(lagom, review, fault):
    review.take_through()
    review.build()
    before = files(review.root / "Output")
    fault(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "came down" not in done.stdout
    assert files(review.root / "Output") == before


def strike_clinician(root: Path) -> None:
    replace(root / "Content/reviewers.yaml", "  - {id: cecilia, roles: [clinical], languages: [sv, en], profession: physician}\n", "")


def ask_for_two_clinicians(root: Path) -> None:
    replace(root / "Content/campaign.yaml", "languages: [sv]",
            "languages: [sv]\nreview:\n  originals: [{role: clinical, count: 2}]")


def twice_approved(lagom, review):
    """Another text, which two clinicians have approved."""
    shutil.copytree(review.root / MESSAGE, review.root / "Content/messages/annat")
    other = type(review)(lagom, review.root, "annat/sv")
    other.edit(SHOWN, "Läs det här först.")
    digest = other("submit", "anna")["digest"]
    other.answer()
    for who in ("cecilia", "ida", "eva", "fred"):
        assert "refused" not in other("approve", who, "--answers", YES, "--digest", digest)
    assert other("release", "gun")["state"] == "released"
    return other


@pytest.mark.parametrize("change", [strike_clinician, ask_for_two_clinicians])
def test_a_build_that_a_fault_stops_judges_by_those_who_review_today(lagom, review, change):
    """What leans on one clinician comes down, what leans on two stays."""
    other = twice_approved(lagom, review)
    review.take_through()
    site = review.build()
    change(review.root)
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1
    assert "may not be shown any more came down from the site: forsta-budskapet/sv." in done.stdout
    assert all(SHOWN not in file.read_text(encoding="utf-8") for file in site.rglob("*.html"))
    assert "Läs det här först." in (site / "sv/annat/index.html").read_text(encoding="utf-8")
    assert other.status()["edition"] in (site / "sv/annat/index.html").read_text(encoding="utf-8")
    # Once it is down, faults in the file that took it down do not bring it back.
    (review.root / "Content/reviewers.yaml").write_text("[", encoding="utf-8")
    lagom("build", "--root", review.root)
    assert all(SHOWN not in file.read_text(encoding="utf-8") for file in site.rglob("*.html"))


@pytest.mark.parametrize("name", ["campaign", "reviewers"])
def test_what_is_shown_by_the_word_of_earlier_reviewers_is_named(lagom, review, name):
    review.take_through()
    review.build()
    break_yaml(name)(review.root)
    said = " ".join(lagom("build", "--root", review.root, "--messages", "en").stdout.split())
    assert f"Content/{name}.yaml cannot be read. Judged as at the last build, still shown: forsta-budskapet/sv." in said


@pytest.mark.parametrize("day", ["2026-11-21", "2020-01-01"])
def test_a_slow_clock_stops_a_build_and_takes_down_only_what_was_withdrawn(lagom, review, day):
    number = review.take_through()
    review.build()
    before = files(review.root / "Output")
    done = lagom("build", "--root", review.root, "--messages", "en", "--now", day)
    assert done.returncode == 1 and "[clock-behind]" in done.stdout and day in done.stdout
    assert files(review.root / "Output") == before
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    done = lagom("build", "--root", review.root, "--messages", "en", "--now", day)
    assert done.returncode == 1 and "came down" in done.stdout
    page = (review.root / f"Output/site/e/{number}/index.html").read_text(encoding="utf-8")
    assert "Rättelse: Fel nivå." in page and SHOWN not in page


def test_a_build_for_a_day_to_come_takes_nothing_down_when_the_next_one_stops(lagom, review):
    review.edit("[Ett påstående,", "Du behöver inte söka vård för halsont. Ring 1177 om du är orolig.\n\n[Ett påstående,")
    review.take_through()
    review.build()
    standing = review.root / "Output/.lagom-shared/standing.json"
    replace(standing, json.loads(standing.read_text(encoding="utf-8"))["day"], "2027-02-15")
    before = files(review.root / "Output")
    broken_clinics(review.root)
    assert "came down" not in lagom("build", "--root", review.root, "--messages", "en").stdout
    assert files(review.root / "Output") == before


def test_a_site_that_an_older_lagom_made_keeps_no_withdrawn_text_online(lagom, review):
    review.take_through()
    site = review.build()
    for words in (review.root / "Output/.lagom-shared/Themes/lagom/strings").glob("*.yaml"):
        lines = words.read_text(encoding="utf-8").splitlines(keepends=True)
        words.write_text("".join(line for line in lines if "skipped-patient:" not in line), encoding="utf-8")
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "came down from the site: forsta-budskapet/sv." in done.stdout
    assert SHOWN not in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")


def test_rules_that_are_not_there_keep_no_withdrawn_text_online(lagom, review):
    review.take_through()
    site = review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    done = lagom("build", "--root", review.root, "--messages", "en", "--rules", review.root / "none")
    assert done.returncode == 2 and "came down from the site: forsta-budskapet/sv." in done.stdout
    assert "There are no rules in" in done.stderr
    assert SHOWN not in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")


def test_a_changed_common_word_keeps_no_withdrawn_text_online(lagom, review):
    settings = review.root / "Content/campaign.yaml"
    replace(settings, "demonstration: true", "demonstration: false")
    review.take_through()
    common = type(review)(lagom, review.root, "common/sv")
    common("submit", "anna")
    common.answer()
    for who in ("cecilia", "eva"):
        common("approve", who, "--answers", YES)
    site = review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    replace(settings, "Kampanjens namn", "Ett annat namn")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[common-not-approved]" in done.stdout and "came down" in done.stdout
    text = (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")
    assert "Texten är tillbakadragen" in text and "Kampanjens namn" in text and SHOWN not in text


@pytest.mark.parametrize("gone", ["Output/.lagom-shared", "Output", MESSAGE])
def test_where_nothing_tells_what_stands_the_build_says_what_may(lagom, review, gone):
    review.take_through()
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    for folder in ("Output/.lagom-shared", gone):
        shutil.rmtree(review.root / folder, ignore_errors=True)
    break_yaml("signs")(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    told = " ".join(done.stdout.split())
    assert done.returncode == 1 and "may still stand on the site or its server: forsta-budskapet/sv." in told
    assert f"rm -r {review.root}/Output/site" in told


def test_what_the_site_was_made_of_names_no_reviewer(review):
    replace(review.root / "Content/reviewers.yaml", "{id: anna,", "{id: anna, name: Anna Andersson,")
    review.take_through()
    review.build()
    kept = (review.root / "Output/.lagom-shared/Content/reviewers.yaml").read_text(encoding="utf-8")
    assert "anna" in kept and "Andersson" not in kept and "@" not in kept


RULE = """\
id: begin-with
family: absolute-reassurance
severity: block
finding: {sv: "Texten säger börja.", en: "The text says begin."}
why: {sv: "Exempel.", en: "An example."}
basis: "An example."
suggestion: {sv: "Skriv något annat.", en: "Write something else."}
sequence: |
  börja .. viktigaste
flags: ["⟦Börja⟧ med det ⟦viktigaste⟧.", "⟦Börja⟧ du med det ⟦viktigaste⟧?", "Nu ska vi ⟦börja⟧ med det ⟦viktigaste⟧.",
        "⟦Börja⟧ idag med det ⟦viktigaste⟧."]
passes: ["Sluta med det viktigaste.", "Börja.", "Det viktigaste är mat.", "Det viktigaste är att sova."]
"""


def rule_that_blocks(review) -> list:
    folder = review.root.parent / "rules"
    (folder / "sv").mkdir(parents=True)
    (folder / "sv/begin-with.yaml").write_text(RULE, encoding="utf-8")
    return ["--rules", folder]


def waiver_that_ended(review) -> list:
    return ["--now", "2027-02-15"]


def altered_edition(review) -> list:
    replace(next((review.root / MESSAGE / "editions").rglob("sv.md")), "viktigaste", "viktiga")
    return []


def altered_event(review) -> list:
    event = next(file for file in (review.root / MESSAGE / "review").glob("*.json") if "cecilia" in file.read_text())
    replace(event, "cecilia", "ida")
    return []


@pytest.mark.parametrize("cause, reason", [
    (rule_that_blocks, "A finding blocks: begin-with"), (waiver_that_ended, "A finding blocks: seek-not"),
    (altered_edition, "lagom review verify"), (altered_event, "lagom review verify"),
])
def test_a_build_names_each_text_that_it_takes_down_and_says_why_and_what_to_do(lagom, review, cause, reason):
    review.edit("[Ett påstående,", "Du behöver inte söka vård för halsont. Ring 1177 om du är orolig.\n\n[Ett påstående,")
    review.take_through()
    assert "[taken-down]" not in lagom.succeed("build", "--root", review.root, "--messages", "en").stdout
    done = lagom.succeed("build", "--root", review.root, "--messages", "en", *cause(review))
    said = done.stdout[done.stdout.index("forsta-budskapet/sv is released but not shown. "):]
    assert reason in said and "elease it again" not in said and "[taken-down]" in said and "lagom review log forsta-budskapet/sv" in said
    assert SHOWN not in (review.root / "Output/site/sv/forsta-budskapet/index.html").read_text(encoding="utf-8")


def test_what_a_rule_took_down_stays_down_when_another_text_is_taken_down_without_that_rule(lagom, review):
    shutil.copytree(review.root / MESSAGE, review.root / "Content/messages/annat")
    other = type(review)(lagom, review.root, "annat/sv")
    other.edit(SHOWN, "Läs det här först.")
    for text in (review, other):
        text.take_through()
    site = review.build(*rule_that_blocks(review))
    assert SHOWN not in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")
    other("withdraw", "cecilia", "--why", "Fel nivå.")
    done = lagom("build", "--root", review.root, "--messages", "en", "--rules", review.root / "none")
    assert done.returncode == 2 and "came down from the site: annat/sv." in done.stdout
    assert all(SHOWN not in page.read_text(encoding="utf-8") for page in site.rglob("*.html"))


def test_a_release_that_waits_for_a_fault_takes_nothing_down(lagom, review):
    review.take_through()
    review.build()
    before = files(review.root / "Output")
    review.edit(SHOWN, "Läs det här först.")
    review.take_through()
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "came down" not in done.stdout
    assert files(review.root / "Output") == before


def test_the_page_of_sources_shows_them_as_editions_cite_them(review):
    review.take_through()
    sources = review.root / "Content/sources.yaml"
    replace(sources, "[Källans titel]", "En annan titel som ingen har granskat")
    site = review.build()
    text = "".join(file.read_text(encoding="utf-8") for file in site.rglob("*.html"))
    assert "[Källans titel]" in text and "En annan titel" not in text


@pytest.mark.parametrize("day", ["2036-01-01", "2026-10-31"])
@pytest.mark.parametrize("deed", [
    ["submit", "--as", "anna"], ["request-changes", "--as", "cecilia", "--why", "Fel nivå."],
    ["release", "--as", "gun"], ["withdraw", "--as", "gun", "--why", "Fel nivå."],
])
def test_nothing_is_said_in_review_on_another_day_than_today(lagom, review, deed, day):
    review.take_through()
    before = files(review.root)
    done = lagom("review", deed[0], review.text, *deed[1:], "--root", review.root, "--now", day)
    assert done.returncode == 2 and "Unknown option '--now'" in done.stderr
    assert files(review.root) == before


def test_who_has_left_says_nothing_more(review):
    replace(review.root / "Content/reviewers.yaml", "id: cecilia,", "id: cecilia, left: 2026-11-01,")
    review("submit", "anna")
    assert "refused" in review("approve", "cecilia", "--answers", YES)


def test_a_common_word_that_a_rule_blocks_stops_a_demonstration_too(lagom, review):
    review.take_through()
    review.build()
    before = files(review.root / "Output")
    replace(review.root / "Content/campaign.yaml", "[En mening om vad kampanjen är]",
            "Du behöver inte söka vård för bröstsmärta.")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[common-not-approved]" in done.stdout and "A finding blocks" in done.stdout
    assert files(review.root / "Output") == before


def print_and_withdraw(lagom, review) -> list[Path]:
    review.take_through()
    review.build()
    lagom.succeed("print", "--root", review.root, "--format", "poster", "--paper", "a4")
    prints = list((review.root / "Print").rglob("*.pdf"))
    assert [file.name for file in prints] == ["forsta-budskapet-sv-poster-a4.pdf"]
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    return prints


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_elsewhere_keeps_no_print_of_a_withdrawn_text(lagom, review, fault):
    prints = print_and_withdraw(lagom, review)
    fault(review.root)
    done = lagom("print", "--root", review.root, "--messages", "en")
    assert "may not hang were removed: sv/forsta-budskapet-sv-poster-a4." in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1 and not any(file.exists() for file in prints)


def test_a_print_that_no_record_knows_is_named_and_left(lagom, review):
    prints = print_and_withdraw(lagom, review)
    (review.root / "Print/.lagom-prints").unlink()
    done = lagom("print", "--root", review.root, "--messages", "en")
    told = " ".join(done.stdout.split())
    assert done.returncode == 1 and "were not removed" in told
    assert "printed here: sv/forsta-budskapet-sv-poster-a4.pdf." in told
    assert all(file.exists() for file in prints)


def test_rules_that_are_not_there_keep_no_print_of_a_withdrawn_text(lagom, review):
    prints = print_and_withdraw(lagom, review)
    done = lagom("print", "--root", review.root, "--messages", "en", "--rules", review.root / "none")
    assert done.returncode == 2 and "were removed: sv/forsta-budskapet-sv-poster-a4." in done.stdout
    assert not any(file.exists() for file in prints)


def test_a_build_that_a_fault_stops_takes_away_prints_with_their_text(lagom, review):
    prints = print_and_withdraw(lagom, review)
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and not any(file.exists() for file in prints)
    assert "Prints that may not hang were removed: sv/forsta-budskapet-sv-poster-a4." in " ".join(done.stdout.split())


def test_a_build_takes_away_prints_with_their_text(lagom, review):
    prints = print_and_withdraw(lagom, review)
    done = lagom.succeed("build", "--root", review.root, "--messages", "en")
    assert not any(file.exists() for file in prints)
    assert "Prints that may not hang were removed: sv/forsta-budskapet-sv-poster-a4." in " ".join(done.stdout.split())
    assert "removed" not in lagom.succeed("build", "--root", review.root, "--messages", "en").stdout


@pytest.mark.parametrize("name", ["reviewers", "signs"])
def test_a_fault_takes_no_print_away_that_may_hang(lagom, review, name):
    review.take_through()
    review.build()
    lagom.succeed("print", "--root", review.root, "--format", "poster", "--paper", "a4")
    before = files(review.root / "Print")
    break_yaml(name)(review.root)
    done = lagom("print", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "removed" not in done.stdout
    assert files(review.root / "Print") == before


@pytest.mark.parametrize("day", ["2026-11-21", "2020-01-01"])
def test_a_slow_clock_takes_away_only_prints_of_what_was_withdrawn(lagom, review, day):
    review.take_through()
    review.build()
    lagom.succeed("print", "--root", review.root, "--format", "poster", "--paper", "a4")
    before = files(review.root / "Print")
    done = lagom("print", "--root", review.root, "--messages", "en", "--now", day)
    assert done.returncode == 1 and "[clock-behind]" in done.stdout
    assert files(review.root / "Print") == before
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    done = lagom("print", "--root", review.root, "--messages", "en", "--now", day)
    assert "were removed: sv/forsta-budskapet-sv-poster-a4." in done.stdout


def date_ahead(root: Path, days: int) -> str:
    """Makes the event that no other has seen one that a fast clock wrote, in the way that events are sealed; its name."""
    events = {file: file.read_text(encoding="utf-8") for file in (root / MESSAGE / "review").iterdir()}
    [file] = [file for file in events if sum(file.stem in text for text in events.values()) == 1]
    event = {name: value for name, value in json.loads(file.read_text(encoding="utf-8")).items()
             if name not in ("signature", "seal")}
    time = datetime.fromisoformat(event["time"]) + timedelta(days=days)
    event |= {"id": time.strftime("%Y%m%dT%H%M%SZ") + event["id"][16:], "time": time.strftime("%Y-%m-%dT%H:%M:%SZ")}
    sealed = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
    event |= {"signature": None, "seal": hashlib.sha256(sealed).hexdigest()}
    file.unlink()
    file.with_name(event["id"] + ".json").write_text(json.dumps(event, ensure_ascii=False), encoding="utf-8")
    return event["id"]


def test_a_release_that_a_fast_clock_dates_ahead_waits_and_all_else_is_built(lagom, review):
    number = review.take_through()
    review.build()
    review.edit(SHOWN, "Börja här.")
    review.take_through()
    event = date_ahead(review.root, 3650)
    done = lagom.succeed("build", "--root", review.root, "--messages", "en")
    assert f"review/{event}.json" in done.stdout and "The clock of gun's computer was fast" in done.stdout
    own = review.root / "Output/site/sv/forsta-budskapet/index.html"
    assert SHOWN in own.read_text(encoding="utf-8") and number in own.read_text(encoding="utf-8")
    verified = lagom("review", "verify", "--root", review.root, "--messages", "en")
    assert verified.returncode == 1 and f"review/{event}.json: The clock of gun's computer was fast" in verified.stdout
    shown = lagom.succeed("status", "--root", review.root, "--messages", "en").stdout
    assert "Dated ahead\n" in shown and f"review/{event}.json" in shown
    lagom.succeed("print", "--root", review.root, "--format", "poster", "--paper", "a4")
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    review.build()
    assert SHOWN not in own.read_text(encoding="utf-8") and "Rättelse: Fel nivå." in own.read_text(encoding="utf-8")


def test_prints_that_cannot_be_taken_away_are_named_and_the_site_tells_all_the_same(lagom, review):
    review.take_through()
    site = review.build()
    lagom.succeed("print", "--root", review.root, "--format", "poster", "--paper", "a4")
    poster = review.root / "Print/sv/forsta-budskapet-sv-poster-a4.pdf"
    poster.unlink()
    poster.mkdir()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    broken_clinics(review.root)
    said = " ".join(lagom("build", "--root", review.root, "--messages", "en").stdout.split())
    assert "[prints-remain]" in said
    assert "Prints of texts that came down may still lie there: forsta-budskapet/sv." in said
    assert SHOWN not in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")


def alter_edition(review, number: str) -> None:
    """What was kept is no longer what was released, and says one thing by today's sources, another by those before."""
    edition = review.root / f"Content/messages/{review.text.split('/')[0]}/editions/{number}"
    (edition / "sources.yaml").write_text('{"references": []}', encoding="utf-8")
    replace(review.root / "Content/sources.yaml", "title: ", "title: Ny ")


def test_a_correction_goes_out_though_a_fault_stops_the_build_and_what_was_kept_was_altered(lagom, review):
    number = review.take_through()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    site = review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    alter_edition(review, number)
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and f"Corrections came out on the site: {number}: Fel nivå." in " ".join(done.stdout.split())
    for path in ("sv/forsta-budskapet/index.html", f"e/{number}/index.html", "sv/corrections.xml"):
        assert "Ring 1177." in (site / path).read_text(encoding="utf-8")


def test_an_altered_edition_keeps_no_other_text_online(lagom, review):
    other = twice_approved(lagom, review)
    number = review.take_through()
    site = review.build()
    other("withdraw", "cecilia", "--why", "Fel nivå.")
    alter_edition(review, number)
    broken_clinics(review.root)
    done = lagom("build", "--root", review.root, "--messages", "en")
    told = " ".join(done.stdout.split())
    assert done.returncode == 1 and "came down from the site: annat/sv, forsta-budskapet/sv." in told
    for shown in ("Läs det här först.", SHOWN):
        assert all(shown not in file.read_text(encoding="utf-8") for file in site.rglob("*.html"))


def build_within(review, size: int) -> subprocess.CompletedProcess:
    """A build on a system that lets no file grow larger."""
    return subprocess.run(
        [review.lagom.path, "build", "--root", review.root, "--messages", "en"], capture_output=True, text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))


def test_a_full_disk_loses_nothing_of_what_was_found_and_of_what_may_still_stand(review):
    number = review.take_through()
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    broken_clinics(review.root)
    before = files(review.root / "Output")
    done = build_within(review, 100)
    told = " ".join(done.stdout.split())
    assert done.returncode == 2 and "larger than the system allows" in done.stderr
    assert "Content/clinics.csv" in told
    assert "may still stand on the site or its server: forsta-budskapet/sv." in told
    assert f"Corrections could not come out on the site: {number}: Fel nivå. Ring 1177." in told
    assert files(review.root / "Output") == before


def test_an_output_that_cannot_be_replaced_is_said_with_what_may_still_stand_in_it(lagom, review):
    review.take_through()
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    (review.root / "Output/mine.txt").write_text("x", encoding="utf-8")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 2 and "mine.txt" in done.stderr
    assert "may still stand on the site or its server: forsta-budskapet/sv." in " ".join(done.stdout.split())
    assert "rm -r" not in done.stdout


def test_a_report_that_cannot_be_written_keeps_no_withdrawn_text_online(lagom, review):
    review.take_through()
    site = review.build()
    lagom("check", "--root", review.root, "--format", "html")
    review("withdraw", "cecilia", "--why", "Fel nivå.")
    review.edit(SHOWN, SHOWN + ("\n\n" + "ord " * 2_000) * 15)
    done = build_within(review, 100_000)
    assert done.returncode == 2 and "report/" in done.stderr and "larger than the system allows" in done.stderr
    assert "came down from the site: forsta-budskapet/sv." in done.stdout
    assert SHOWN not in (site / "sv/forsta-budskapet/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_withdrawn", [True, False])
def test_what_was_reviewed_at_the_last_build_does_not_go_out_unreviewed(lagom, review, is_withdrawn):
    review.take_through()
    review.build()
    if is_withdrawn:
        review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
        review.build()
    before = files(review.root / "Output")
    (review.root / "Content/reviewers.yaml").unlink()
    for gone in ["Content/editions", "Content/review", f"{MESSAGE}/review", f"{MESSAGE}/editions"]:
        shutil.rmtree(review.root / gone)
    review.edit(SHOWN, "Något annat.")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[reviewers-missing]" in done.stdout
    assert ("[withdrawal-lost]" in done.stdout) == is_withdrawn
    assert files(review.root / "Output") == before
    done = lagom("print", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[reviewers-missing]" in done.stdout


def test_a_text_at_the_address_of_a_page_of_the_site_keeps_no_withdrawn_text_online(lagom, review):
    number = review.take_through()
    site = review.build()
    (review.root / "Content/messages/ny").mkdir()
    shutil.copy(review.root / MESSAGE / "sv.md", review.root / "Content/messages/ny/sv.md")
    Review(lagom, review.root, "ny/sv").take_through()
    shutil.copytree(lagom.path.parent.parent / "share/lagom/themes/lagom", review.root / "Themes/lagom")
    replace(review.root / "Themes/lagom/strings/sv.yaml", 'path-about: "om"', 'path-about: "ny"')
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå.", "--advice", "Ring 1177.")
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1
    assert '"ny" is already the address of one of the site\'s own pages' in done.stdout
    for path in ("sv/forsta-budskapet/index.html", f"e/{number}/index.html"):
        assert "Rättelse: Fel nivå." in (site / path).read_text(encoding="utf-8")


def test_a_copied_folder_stops_no_build_and_is_named_with_the_one_it_was_copied_from(lagom, review):
    number = review.take_through()
    shutil.copytree(review.root / MESSAGE, review.root / "Content/messages/ny")
    done = lagom.succeed("build", "--root", review.root, "--messages", "en")
    assert f"The message ny holds an edition that was released of the message forsta-budskapet: {number}." in done.stdout
    assert (review.root / f"Output/site/e/{number}/index.html").exists()


def test_a_print_past_its_day_is_not_called_current(lagom, review):
    number = review.take_through()
    site = review.build("--now", "2028-07-15")
    page = Page(site, site / f"e/{number}/index.html")
    assert f"Tryck med numret {number} gäller inte. Ta ner det. Texten är för gammal." in page.body_text
    assert page.body_text.count("Texten är för gammal.") == 1
