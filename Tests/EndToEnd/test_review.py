# SPDX-License-Identifier: EUPL-1.2
"""A text's way from draft to page at the command line, and what is refused on the way."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from page import Page
from reviews import REVIEWERS, YES, reviewed_campaign

PAGE = "sv/forsta-budskapet/index.html"


@pytest.fixture
def review(lagom, tmp_path):
    return reviewed_campaign(lagom, tmp_path / "campaign")


def page(site: Path, path: str = PAGE) -> str:
    return (site / path).read_text(encoding="utf-8")


def said(site: Path, path: str) -> str:
    """What a page says, whatever marks its numbers have."""
    return Page(site, site / path).body_text


def test_nothing_is_built_before_a_text_is_released(lagom, review):
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[not-approved]" in done.stdout
    assert not (review.root / "Output").exists()


def test_a_text_goes_from_draft_to_page(review):
    assert review.status()["state"] == "draft"
    number = review.take_through()
    site = review.build()
    assert number in page(site) and "class=\"banner" not in page(site)
    assert f"Tryck med numret {number} gäller." in said(site, f"e/{number}/index.html")
    assert "Demonstration av granskning" in page(site)
    assert "medicinsk granskare, språkgranskare, patientföreträdare" in page(site)
    assert "anna" not in page(site) and "cecilia" not in page(site)


@pytest.mark.parametrize("deed, who, more, you, missing", [
    ("approve", "anna", ["--answers", YES], "You are anna, with the roles author.",
     "approve needs one of the roles clinical, language, patient (sv)."),
    ("approve", "cecilia", ["--answers", YES], "You are cecilia (clinical reviewer).",
     "Nobody has submitted this wording for review."),
    ("approve", "cecilia", ["--answers", "yes,no"], "You are cecilia (clinical reviewer).",
     "3. Are the warning signs the right ones, at the right level?"),
    ("release", "gun", [], "You are gun (editor).", "Nobody has submitted this wording for review."),
    ("withdraw", "gun", ["--why", "Wrong dose."], "You are gun (editor).", "No edition is out."),
    ("request-changes", "cecilia", [], "You are cecilia (clinical reviewer).", "A reason is missing."),
    ("skip", "gun", ["--step", "clinical", "--why", "x"], "You are gun (editor).",
     "The step of the clinical reviewer cannot be skipped."),
    ("comment", "fred", ["--why", "640823-3234"], "You are fred (patient representative).",
     "What you wrote holds a personal number."),
    ("comment", "anna", ["--why", "x", "--passage", "not there"], "You are anna (author).",
     "The text does not say \"not there\"."),
    ("submit", "nobody", [], "You are \"nobody\" by Git or --as.", "Content/reviewers.yaml knows nobody of that name."),
])
def test_a_refusal_says_who_you_are_and_what_is_missing(review, deed, who, more, you, missing):
    refusal = review(deed, who, *more)
    assert refusal["refused"] and refusal["you"] == you and missing in refusal["missing"] and refusal["remedy"]
    assert not (review.root / "Content/messages/forsta-budskapet/review").exists()


def test_an_approval_that_answers_wrongly_is_refused(review):
    review("submit", "anna")
    refusal = review("approve", "cecilia", "--answers", "yes,yes,yes,yes,no,yes")
    assert refusal["missing"] == ["2. Would anyone who should seek care wait after reading this?"]
    assert refusal["remedy"].endswith("lagom review request-changes forsta-budskapet/sv --as cecilia --why \"…\"")


def test_while_a_draft_is_worked_on_the_edition_stays_out(review):
    old = review.take_through()
    review.edit("Börja med det viktigaste.", "Ett helt nytt stycke.")
    site = review.build()
    assert "Börja med det viktigaste." in page(site) and "Ett helt nytt stycke." not in page(site)
    assert review.status()["state"] == "draft" and review.status()["edition"] == old
    new = review.take_through()
    site = review.build()
    assert new != old and "Ett helt nytt stycke." in page(site)
    replaced = said(site, f"e/{old}/index.html")
    assert f"Tryck med numret {old} gäller inte längre. Ta ner det." in replaced and new in replaced
    recalled = json.loads(
        review.lagom.succeed("recall", "--root", review.root, "--format", "json", "--messages", "en").stdout)
    assert [(one["edition"], one["reason"]) for one in recalled["editions"]] == [(old, f"replaced by {new}")]


def test_rewrapping_keeps_an_approval_and_a_word_voids_it(review):
    review.take_through()
    review.edit("[Börja med det viktigaste. Byt ut", "[Börja med det viktigaste.\nByt ut")
    assert review.status()["state"] == "released"
    review.edit("det viktigaste", "det näst viktigaste")
    assert review.status()["state"] == "draft"


def test_a_page_says_which_step_nobody_took(review):
    digest = review("submit", "anna")["digest"]
    review.answer()
    for who in ("cecilia", "eva"):
        review("approve", who, "--answers", YES, "--digest", digest)
    review("skip", "gun", "--step", "patient", "--why", "Ingen patientföreträdare hann läsa texten.")
    assert review("release", "gun")["state"] == "released"
    said = page(review.build())
    assert "medicinsk granskare, språkgranskare. Ingen patientföreträdare har godkänt texten." in said


def test_one_person_withdraws_and_readers_are_told_what_to_do(review):
    number = review.take_through()
    review.build()
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå på ett tecken.", "--advice", "Ring 1177.")
    site = review.build()
    for path in (PAGE, f"e/{number}/index.html"):
        assert "Texten är tillbakadragen sedan" in page(site, path)
        assert "Rättelse: Fel nivå på ett tecken." in page(site, path) and "Ring 1177." in page(site, path)
        assert "Börja med det viktigaste." not in page(site, path)
    assert f"e/{number}/" in page(site, "sv/corrections.xml")
    assert "forsta-budskapet" not in page(site, "sv/feed.xml")
    assert review.status()["state"] == "withdrawn"


def test_past_its_date_the_page_says_so_first(review):
    review.take_through()
    review.edit("review-by: ", "review-by: 2026-11-25 # ")
    number = review.take_through()
    assert "Texten granskas på nytt." in page(review.build("--now", "2026-12-10"))
    old = page(review.build("--now", "2027-01-15"))
    main = old[old.index("<main"):]
    assert main.index("Texten är för gammal.") < main.index("<h1")
    assert review.status("--now", "2027-01-15")["freshness"] == "stale"
    done = review.lagom.succeed("recall", "--root", review.root, "--now", "2027-01-15", "--messages", "en")
    assert f"{number} forsta-budskapet/sv: should have been reviewed by 2026-11-25" in done.stdout
    review("extend", "cecilia", "--until", "2027-12-01", "--why", "Läst igen, håller.")
    assert "class=\"banner" not in page(review.build("--now", "2027-01-15"))


def test_an_altered_event_is_found_and_takes_the_text_down(lagom, review):
    review.take_through()
    events = sorted((review.root / "Content/messages/forsta-budskapet/review").glob("*.json"))
    # Several events carry the same second, and then their random part gives the order.
    event = next(event for event in events if "cecilia" in event.read_text(encoding="utf-8"))
    event.write_text(event.read_text(encoding="utf-8").replace("cecilia", "ida"), encoding="utf-8")
    done = lagom("review", "verify", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and f"{event.name}: The event was altered afterwards." in done.stdout
    text = page(review.build())
    assert "Texten visas inte medan den granskas på nytt." in text and "Börja med det viktigaste." not in text


def test_a_name_can_be_erased_without_breaking_anything(lagom, review):
    (review.root / "Content/reviewers.yaml").write_text(
        REVIEWERS.replace("{id: anna,", "{id: anna, name: Anna Andersson,"), encoding="utf-8")
    review.take_through()
    (review.root / "Content/reviewers.yaml").write_text(REVIEWERS, encoding="utf-8")
    assert lagom("review", "verify", "--root", review.root).returncode == 0
    assert review.status()["state"] == "released"
    folder = review.root / "Content/messages/forsta-budskapet"
    kept = [file.read_bytes() for name in ("review", "editions") for file in (folder / name).rglob("*.json")]
    assert not any(b"Andersson" in content for content in kept)


@pytest.fixture
def git(review):
    """Runs Git in a checkout of the campaign, as somebody whom the list of reviewers knows by an address."""
    def run(who, *arguments):
        user = ["-c", f"user.name={who}", "-c", f"user.email={who}@example.org"]
        subprocess.run(["git", "-C", review.root, *user, *arguments], check=True, capture_output=True)

    run("gun", "init", "-q")
    people = REVIEWERS.replace("{id: ", "{git: [GIT], id: ").replace("git: [anna@example.org]", "name: Anna")
    lines = [line.replace("GIT", line.split("id: ")[1].split(",")[0] + "@example.org") if "id: " in line else line
             for line in people.splitlines()]
    (review.root / "Content/reviewers.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return run


def commit(git, who):
    git(who, "add", "-A")
    git(who, "commit", "-qm", "A change")


OWN = "You have submitted or edited the text, or something that it shows, since the last edition."


@pytest.mark.parametrize("file, old, new, is_own", [
    ("signs.yaml", "sources: [exempelkalla]\n    needs", "within: nu\n    sources: [exempelkalla]\n    needs", True),
    ("signs.yaml", "title: {sv: \"[Ämnets namn]\"}", "title: {sv: \"[Ett ämne]\"}", False),
    ("sources.yaml", "title: ", "title: Ny ", True),
    ("messages/forsta-budskapet/bild.svg", "M0 0", "M1 1", True),
    ("campaign.yaml", "Kampanjens namn", "Ett annat namn", False),
])
def test_who_wrote_a_sign_a_source_or_a_picture_does_not_approve_the_text_that_shows_it(
        review, git, file, old, new, is_own):
    picture = review.root / "Content/messages/forsta-budskapet/bild.svg"
    picture.write_text("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", encoding="utf-8")
    review.edit("[Börja med det viktigaste.", "![En bild](bild.svg)\n\n[Börja med det viktigaste.")
    commit(git, "anna")
    path = review.root / "Content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    commit(git, "cecilia")
    review("submit", "anna")
    assert (OWN in review("approve", "cecilia", "--answers", YES).get("missing", [])) == is_own


def test_who_wrote_a_sign_does_not_judge_it(lagom, review, git):
    commit(git, "cecilia")
    common = type(review)(lagom, review.root, "common/sv")
    print_ = common("answer", "ida", "--finding", "needs-clinician", "--why", "x")["choices"][0][:8]
    why = "The level and the words are those of the source."
    assert common("answer", "cecilia", "--finding", print_, "--why", why)["missing"] == ["You wrote the sign."]
    assert "refused" not in common("answer", "ida", "--finding", print_, "--why", why)


def test_git_tells_who_acts_and_whose_text_it_is(lagom, review, git):
    commit(git, "cecilia")
    git("gun", "config", "user.email", "cecilia@example.org")
    review("submit", "anna")
    review.answer()
    done = lagom("review", "approve", review.text, "--root", review.root, "--answers", YES, "--messages", "en")
    assert done.returncode == 1 and "You are cecilia (clinical reviewer)." in done.stderr
    assert OWN in done.stderr


def test_an_export_holds_wording_pages_findings_and_decisions(lagom, review, tmp_path):
    review("submit", "anna")
    review("request-changes", "eva", "--passage", "Börja med det viktigaste", "--why", "Say what.")
    number = review.take_through()
    review.build()
    folder = tmp_path / "archive"
    lagom.succeed("export", number, "--root", review.root, "--to", folder)
    files = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    assert {"edition/sv.md", "edition/edition.json", "edition/signs.yaml", "decisions.txt", "findings.json",
            "README.txt", f"pages/e/{number}/index.html"} <= files
    decisions = (folder / "decisions.txt").read_text(encoding="utf-8")
    for said in ["cecilia", f"released {number}", "judged the sign ", "Is the main message the right one? yes",
                 "”Börja med det viktigaste”\n    Say what."]:
        assert said in decisions
    times = re.findall(r"^\d{4}\S+Z", decisions, re.MULTILINE)
    assert times == sorted(times) and decisions.index("judged the sign ") < decisions.index(f"released {number}")
    assert any(name.startswith("review/common/") for name in files)
    again = lagom("export", number, "--root", review.root, "--to", folder, "--messages", "en")
    assert again.returncode == 1 and f'"{folder}" is already there.' in again.stderr


def test_an_export_of_an_old_edition_says_what_it_is(lagom, review, tmp_path):
    """Its page shows the wording that counts now, and must not pass for its own."""
    old = review.take_through()
    review.edit("Börja med det viktigaste", "Börja här")
    new = review.take_through()
    lagom.succeed("export", old, "--root", review.root, "--to", tmp_path / "unbuilt")
    assert "There is no page" in (tmp_path / "unbuilt/README.txt").read_text(encoding="utf-8")
    review.build()
    lagom.succeed("export", old, "--root", review.root, "--to", tmp_path / "old")
    guide = (tmp_path / "old/README.txt").read_text(encoding="utf-8")
    assert f"this edition no longer counts: replaced by {new}." in guide and "maybe in another wording" in guide
    review("withdraw", "gun", "--why", "Wrong.", "--wrong", "The dose was wrong.", "--advice", "Ask your pharmacy.")
    lagom.succeed("export", new, "--root", review.root, "--to", tmp_path / "new")
    assert "this edition no longer counts: withdrawn." in (tmp_path / "new/README.txt").read_text(encoding="utf-8")
    decisions = (tmp_path / "new/decisions.txt").read_text(encoding="utf-8")
    assert "The dose was wrong." in decisions and "Ask your pharmacy." in decisions


def test_the_sample_campaign_went_through_review(lagom, reviewed):
    done = lagom.succeed("status", "--root", reviewed, "--format", "json")
    texts = json.loads(done.stdout)["texts"]
    messages = [one for one in texts if one["message"] != "common"]
    assert {one["variant"] for one in messages} >= {"sv", "en"}
    assert all(one["state"] == "released" for one in messages if one["variant"] in ("sv", "en"))
    assert all(one["state"] == "approved" for one in texts if one["message"] == "common")
    assert {"submitted", "changes-requested", "draft", "withdrawn"} <= {one["state"] for one in texts}
    assert lagom("review", "verify", "--root", reviewed).returncode == 0


def test_three_years_on_the_sample_site_is_clean_and_warns_on_every_page(lagom, reviewed):
    """Every text says first that it is too old, or is not shown; every print's address says it too."""
    done = lagom.succeed("build", "--root", reviewed, "--now", "2029-11-22", "--messages", "en")
    site = reviewed / "Output/site"
    texts = json.loads(lagom.succeed("status", "--root", reviewed, "--format", "json", "--now", "2029-11-22").stdout)
    released = [one for one in texts["texts"] if "edition" in one]
    for one in released:
        for path in (f"{one['variant']}/{one['message']}/index.html", f"e/{one['edition']}/index.html"):
            main = page(site, path).partition("<main")[2]
            assert 'class="banner banner-stop"' in main.partition("<h1")[0], path
    assert len(released) > 40 and " too old to be printed; first " in done.stdout
    down = [one for one in released if "not-shown" in one]
    assert all(f"{one['message']}/{one['variant']} is released but not shown." in done.stdout for one in down)
    printed = lagom("print", "--root", reviewed, "--now", "2029-11-22", "--dry-run", "--output", reviewed / "Print")
    assert ": 0. Nothing was written." in printed.stdout


def test_a_sign_waits_in_a_clinicians_inbox_until_one_has_judged_it(lagom, review):
    def waiting():
        done = lagom.succeed("review", "inbox", "--as", "ida", "--root", review.root, "--format", "json", "--messages", "en")
        return sorted(one["words"] for one in json.loads(done.stdout)["tasks"] if "waits for a clinician" in one["need"])

    review("submit", "anna")
    assert len(waiting()) == 3 and all("[h" in words for words in waiting())
    assert any(need.startswith("A sign awaits") for need in review("release", "gun")["missing"])
    review.answer()
    assert waiting() == []


def test_inbox_log_and_diff_can_be_read(lagom, review):
    def say(command, who, *more):
        return lagom.succeed(
            "review", command, *more, "--as", who, "--root", review.root, "--messages", "en").stdout

    review("submit", "anna")
    review("comment", "eva", "--why", "Two lines.\nOf it.", "--passage", "Börja med det  viktigaste")
    inbox = say("inbox", "cecilia")
    assert inbox.startswith("forsta-budskapet/sv: submitted, since 20")
    assert """
    "exempel-112" waits for a clinician to judge its level and wording.
        ”[har ett tecken som kräver att man ringer 112]”
        Judge the sign: lagom review answer common/sv --as cecilia --finding""" in inbox
    assert "eva (language reviewer) commented\n    ”Börja med det viktigaste”\n    Two lines.\n    Of it.\n" in say(
        "log", "eva", review.text)
    assert say("diff", "eva", review.text).startswith("Nothing in the text or in what it shows has changed since ")


@pytest.mark.parametrize("publisher", ["Demonstrationskampanjen Lagom", "Demonstrationskampanjen Lagom Syd"])
def test_nobody_elses_reviews_are_made_up(review, lagom, publisher):
    """A campaign that calls itself as the sample does loses nobody's word either."""
    settings = review.root / "Content/campaign.yaml"
    text = settings.read_text(encoding="utf-8")
    named = re.sub(r"^publisher: .*$", f"publisher:\n  name: {publisher}", text, flags=re.M)
    named = re.sub(r"^demonstration: true.*$", "demonstration: true", named, flags=re.M)
    assert named != text and "\ndemonstration: true\n" in named
    settings.write_text(named, encoding="utf-8")
    review("submit", "anna")
    before = {file: file.read_bytes() for file in review.root.rglob("*.json")}
    script = Path(__file__).resolve().parents[2] / "Scripts/demo_reviews.py"
    done = subprocess.run(["python3", script, lagom.path, review.root], capture_output=True, text=True)
    assert done.returncode != 0 and "is not the sample campaign" in done.stderr
    assert before and {file: file.read_bytes() for file in review.root.rglob("*.json")} == before


def test_the_words_that_all_pages_share_are_reviewed_too(lagom, review):
    """In a demonstration they are counted; elsewhere nothing goes out until they are approved, and again after a change."""
    file = review.root / "Content/campaign.yaml"
    settings = file.read_text(encoding="utf-8")
    file.write_text(settings.replace("demonstration: true", "demonstration: false"), encoding="utf-8")
    review.take_through()
    done = lagom("build", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and "[common-not-approved]" in done.stdout
    assert "Nobody has submitted this wording for review." in done.stdout
    common = type(review)(lagom, review.root, "common/sv")
    common("submit", "anna")
    common.answer()
    for who in ("cecilia", "eva"):
        assert "refused" not in common("approve", who, "--answers", YES)
    assert common.status()["state"] == "approved"
    assert common("release", "gun")["missing"] == [
        "The words that all pages share are not released: they show as long as they are approved."]
    review.build()
    approved = file.read_text(encoding="utf-8")
    file.write_text(approved.replace("Kampanjens namn", "Ett annat namn"), encoding="utf-8")
    assert common.status()["state"] == "draft"
    assert lagom("build", "--root", review.root).returncode == 1
    file.write_text(approved, encoding="utf-8")
    review.build()
    file.write_text(re.sub(r"(publisher: {name: )[^}]*", r"\1Någon annan", approved), encoding="utf-8")
    assert file.read_text(encoding="utf-8") != approved and common.status()["state"] == "draft"
    file.write_text(approved + ACCESSIBILITY, encoding="utf-8")
    assert common.status()["state"] == "draft"
    file.write_text(approved, encoding="utf-8")
    assert common.status()["state"] == "approved"


ACCESSIBILITY = """
accessibility:
  compliance: fully
  assessed: 2026-11-01
  assessed-by: [self]
  updated: 2026-11-01
  method: {sv: Vi har läst sidorna med skärmläsare.}
"""


@pytest.mark.parametrize("name, old, new", [
    ("styles/90-media.css", "{", "{\n"), ("templates/home.mustache", "<p", "<p class='a'"),
    ("illustrations/heart.svg", "160", "161"), ("artboards/poster.svg", "\n", "\n\n"), ("theme.yaml", "\n", "\n\n")])
def test_a_changed_file_of_the_theme_is_looked_at_by_those_who_approve_what_all_pages_share(lagom, review, name, old, new):
    """The same bytes in the campaign's own theme need no other look than those that came with the program."""
    common = type(review)(lagom, review.root, "common/sv")
    common("submit", "anna")
    common.answer()
    for who in ("cecilia", "eva"):
        assert "refused" not in common("approve", who, "--answers", YES)
    shutil.copytree(lagom.path.parent.parent / "share/lagom/themes/lagom", review.root / "Themes/lagom")
    assert common.status()["state"] == "approved"
    file = review.root / "Themes/lagom" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert common.status()["state"] == "draft"


def test_a_build_says_what_is_due(lagom, review):
    review.edit("review-by: ", "review-by: 2027-01-10 # ")
    review.take_through()
    said = lagom.succeed("build", "--root", review.root, "--messages", "en", "--now", "2026-12-01").stdout
    assert "Texts to review: 1 soon; first forsta-budskapet/sv, 2027-01-10." in said
    said = lagom.succeed("build", "--root", review.root, "--messages", "en", "--now", "2027-03-01").stdout
    assert "Texts to review: 1 too old to be printed; first forsta-budskapet/sv, 2027-01-10." in said


def test_a_waivers_end_is_told_beforehand(lagom, review):
    review.edit("[Ett påstående,", "Du behöver inte söka vård för halsont. Ring 1177 om du är orolig.\n\n[Ett påstående,")
    review.take_through()
    def said(*command):
        return lagom.succeed(*command, "--root", review.root, "--messages", "en").stdout
    coming = "The waiver of seek-not holds until 2027-01-31."
    assert coming not in said("status", "--now", "2026-12-20")
    assert "Waivers" not in said("build", "--now", "2026-12-20")
    assert coming in said("status", "--now", "2027-01-10")
    assert coming in said("review", "inbox", "--as", "cecilia", "--now", "2027-01-10")
    assert re.search(r"Waivers that end soon: \d+; first forsta-budskapet/sv, 2027-01-31\.", said("build", "--now", "2027-01-10"))


def test_a_name_of_one_of_the_sites_own_pages_is_refused_before_anybody_reads(lagom, review):
    (review.root / "Content/messages/om").mkdir()
    text = (review.root / f"Content/messages/{review.text}.md").read_text(encoding="utf-8")
    (review.root / "Content/messages/om/sv.md").write_text(text, encoding="utf-8")
    taken = '"om" is already the address of one of the site\'s own pages (Svenska).'
    assert type(review)(lagom, review.root, "om/sv")("submit", "anna")["missing"] == [taken]
    done = lagom("check", "--root", review.root, "--messages", "en")
    assert done.returncode == 1 and taken in done.stdout


def test_removing_a_guard_ends_the_waiver_that_leaned_on_it(lagom, review):
    advice, guard = "Du behöver inte söka vård för halsont.", " Ring 1177 om du är orolig."
    review.edit("[Ett påstående,", f"{advice}{guard}\n\n[Ett påstående,")
    review.take_through()
    report = json.loads(lagom.succeed("status", "--root", review.root, "--format", "json").stdout)
    assert {"seek-not"} <= {one["rule"] for one in report["waivers"]}
    review.edit(guard, "")
    review("submit", "anna")
    blocks = [one["need"] for one in review.status()["needs"] if one["need"].startswith("A finding blocks: seek-not")]
    refusal = review("approve", "cecilia", "--answers", YES)
    assert len(blocks) == 1 and refusal["refused"] and blocks[0] in refusal["missing"]
    assert guard in page(review.build())
    review.edit(advice, advice + guard)
    assert review.status()["state"] == "released"


@pytest.mark.parametrize("mild, worse", [
    ("Ring inte 112 om febern är < 39 grader.", "Ring inte 112 om febern är > 39 grader."),
    ("Ring inte 112 om du har\n\n- skavsår", "Ring inte 112 om du har\n\n- blått och kallt ben"),
    ("Du har skavsår.\n\nRing inte 112 för detta.", "Du har ont i bröstet.\n\nRing inte 112 för detta."),
    ("Ring inte 112 om du [!exempel-kontakta].", "Ring inte 112 om du [!exempel-112]."),
    ("Do not call us. You can go to the pharmacy if you have a cold and want advice about it. " * 40,
     "Do not call us. You can stop all of your heart medicines if you have a cold and want it. " * 40),
])
def test_a_waiver_of_a_mild_sentence_covers_no_worse_one_in_its_place(review, mild, worse):
    review.edit("\n> [!EMERGENCY]", f"\n## Skador\n\n{mild}\n\n## När\n\n> [!EMERGENCY]")
    signs = review.root / "Content/signs.yaml"
    text = signs.read_text(encoding="utf-8").replace("[har ett tecken som är skäl att kontakta vården]", "har skavsår")
    signs.write_text(text.replace("[har ett tecken som kräver att man ringer 112]", "har ont i bröstet"), encoding="utf-8")
    review("submit", "anna")
    review.answer()
    assert not [one for one in review.status()["needs"] if "blocks" in one["need"]]
    review.edit("## När", "## När du ska söka vård")
    assert not [one for one in review.status()["needs"] if "blocks" in one["need"]] or "Do not" in mild
    review.edit(mild, worse)
    assert [one for one in review.status()["needs"] if "blocks" in one["need"]]
