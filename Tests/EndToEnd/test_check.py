# SPDX-License-Identifier: EUPL-1.2
"""`lagom check` on campaigns, on files outside of any, and on what is piped in; each form that programs read."""

import json
import re
import shutil
import sys
from pathlib import Path

import jsonschema
import pytest

from campaigns import new_campaign
from conftest import ROOT

ENGLISH = {"LC_ALL": "C.UTF-8"}
RISKY = "Sök inte vård för halsont.\n"
SAFE = "Vänta inte med att söka vård. Ring 1177 om du är orolig.\n"
FIELDS = [
    "rule", "family", "severity", "formats", "path", "language", "line", "column", "endLine", "endColumn", "quote",
    "evidence", "fingerprint", "message", "why", "suggestion"]


@pytest.fixture
def risky(lagom, tmp_path):
    """A new campaign whose message tells its readers not to seek care."""
    root = new_campaign(lagom, tmp_path / "campaign")
    message = root / "Content/messages/forsta-budskapet/sv.md"
    text = message.read_text(encoding="utf-8") + "\nÄldre 🩺 bör *inte* söka vård för yrsel.\n"
    message.write_text(text, encoding="utf-8")
    return root


def findings(done) -> list[dict]:
    return json.loads(done.stdout)["findings"]


def test_risky_wording_blocks_at_its_place_with_why_and_what_to_write(lagom, risky):
    done = lagom("check", "--format", "json", cwd=risky, env=ENGLISH)
    assert done.returncode == 1
    found = next(finding for finding in findings(done) if finding["family"] == "direct-deterrence")
    assert list(found) == FIELDS
    text = (risky / found["path"]).read_text(encoding="utf-8").splitlines()
    assert text[found["line"] - 1][found["column"] - 1:found["endColumn"] - 1].startswith("bör *inte* söka")
    assert found["quote"].startswith("bör inte söka") and found["language"] == "sv" and "page" in found["formats"]
    assert found["severity"] == "block" and found["why"] and found["suggestion"] and found["evidence"]
    assert re.fullmatch("[0-9a-f]{64}", found["fingerprint"])


@pytest.mark.parametrize("file, old, new", [
    ("campaign.yaml", r"(publisher: {name: )[^}]*", r"\1Ring inte 112 vid bröstsmärta"),
    ("campaign.yaml", r"\Z", "\naccessibility: {compliance: fully, assessed: 2026-11-01, assessed-by: [self], "
     "updated: 2026-11-01, method: {sv: Ring inte 112 vid bröstsmärta.}}\n"),
    ("signs.yaml", r"(subjects:.*?title: \{sv: )[^,}]*", r"\1Ring inte 112 vid bröstsmärta"),
])
def test_what_all_pages_share_is_read_too(lagom, tmp_path, file, old, new):
    root = new_campaign(lagom, tmp_path / "campaign")
    path = root / "Content" / file
    text = path.read_text(encoding="utf-8")
    changed = re.sub(old, new, text, count=1, flags=re.DOTALL)
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    found = findings(lagom("check", path, "--root", root, "--format", "json"))
    found = [one for one in found if one["severity"] == "block"]
    line = next(number for number, line in enumerate(changed.splitlines(), 1) if "112 vid bröstsmärta" in line)
    assert found and {one["line"] for one in found} == {line} and "Ring inte" in found[0]["quote"]


def test_text_shows_excerpt_caret_why_and_suggestion(lagom, risky):
    lines = lagom("check", cwd=risky, env=ENGLISH).stdout.splitlines()
    start = next(n for n, line in enumerate(lines) if ": block: " in line)
    assert "*inte* söka vård" in lines[start + 1]
    assert set(lines[start + 2].strip()) <= {"^", "~"}
    assert len(lines[start + 3]) > 20 and len(lines[start + 4]) > 20


def test_a_fingerprint_survives_wrapping_but_not_another_word(lagom, tmp_path):
    def fingerprint(text):
        done = lagom("check", "-", "--language", "sv", "--format", "json", input=text)
        return findings(done)[0]["fingerprint"]

    assert fingerprint(RISKY) == fingerprint("\n\n\nSök inte\nvård för halsont.\n")
    assert fingerprint(RISKY) != fingerprint("Sök inte vård för hosta.\n")


def test_the_sample_campaigns_findings_are_the_same_each_time(lagom):
    """Answers bind to fingerprints, which must not go by the order in which a program happens to hold its words."""
    said = {lagom("check", "--root", ROOT, "--format", "json").stdout for _ in range(3)}
    assert len(said) == 1 and "language-not-checked" in said.pop()


def test_language_limits_the_texts_of_a_campaign(lagom):
    done = lagom("check", "--root", ROOT, "--language", "ar", "--format", "json")
    assert {finding["language"] for finding in findings(done)} <= {"ar", None}


@pytest.mark.parametrize("text, status", [
    (RISKY, 1), (SAFE, 0), ("Do not seek care for a sore throat.", 1), ("See you at ten.", 0)])
def test_standard_input_is_judged_by_its_sentences(lagom, tmp_path, text, status):
    done = lagom("check", "-", "--format", "json", input=text, cwd=tmp_path)
    assert done.returncode == status, done.stdout
    assert all(finding["path"] == "-" for finding in findings(done))


def test_a_file_outside_any_campaign_is_checked_as_it_stands(lagom, tmp_path):
    file = tmp_path / "utkast.md"
    fields = "---\ntitle: Halsont\ntopic: hals\nsubject: [halsont]\n---\n"
    file.write_text(f"{fields}# Halsont\n\n{RISKY}", encoding="utf-8")
    done = lagom("check", file, "--format", "json", cwd=tmp_path)
    assert done.returncode == 1
    found = {finding["rule"]: finding["severity"] for finding in findings(done)}
    assert found["unknown-key"] == found["unknown-subject"] == "note"
    assert "direct-deterrence" in {finding["family"] for finding in findings(done)}
    assert {finding["path"] for finding in findings(done)} == {str(file)}


def test_a_file_outside_and_a_campaign_can_be_checked_together(lagom, risky, tmp_path):
    file = tmp_path / "sv.md"
    file.write_text(RISKY, encoding="utf-8")
    done = lagom("check", "Content/messages", file, "--format", "jsonl", cwd=risky)
    paths = {json.loads(line)["path"] for line in done.stdout.splitlines()}
    assert paths >= {str(file), "Content/messages/forsta-budskapet/sv.md"}


@pytest.mark.parametrize("name", ["utkast/sv.md", "x/utkast.txt", "Content/utkast.md", "Content/messages/sv.md"])
def test_a_file_in_the_campaigns_folder_that_no_reader_takes_is_checked_as_it_stands(lagom, risky, name):
    file = risky / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(RISKY, encoding="utf-8")
    for path, place in ((name, risky), (file, risky.parent)):
        done = lagom("check", path, "--root", risky, "--format", "json", cwd=place)
        assert done.returncode == 1 and {finding["path"] for finding in findings(done)} == {str(path)}


@pytest.mark.parametrize("name, command", [
    ("Themes/eget/styles/a.css", "lagom theme check"), ("Themes/eget/templates/a.mustache", "lagom theme check"),
    ("Content/messages/forsta-budskapet/ingen.svg", "lagom check -"), ("a.html", "lagom check -"), ("A.SVG", "lagom check -")])
def test_what_is_no_text_is_said_not_to_be_read(lagom, risky, name, command):
    file = risky / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("<svg xmlns='http://www.w3.org/2000/svg'><text>Sök inte vård.</text></svg>", encoding="utf-8")
    done = lagom("check", name, cwd=risky, env=ENGLISH)
    assert done.returncode == 2 and f"{name} was not read" in done.stderr and command in done.stderr


def test_a_drawing_that_a_text_shows_is_read_with_it(lagom, risky):
    folder = risky / "Content/messages/forsta-budskapet"
    for words, status in (("Vila", 0), ("Sök inte vård", 1)):
        (folder / "stol.svg").write_text(f"<svg xmlns='http://www.w3.org/2000/svg'><text>{words}</text></svg>", encoding="utf-8")
        with (folder / "sv.md").open("a", encoding="utf-8") as file:
            file.write("\n![En stol](stol.svg)\n")
        assert lagom("check", folder / "stol.svg", cwd=risky).returncode == status


HIDING = [
    "Ring in\u2060te 1\u206012 om du har ont i brö\u2060stet.", "Ring \u202e211 etni\u202c om du har ont i magen.",
    "Ring in&#x2063;te 112 om du har ont i magen.", "Ring ɪɴᴛᴇ 112 om du har ont i magen."]


@pytest.mark.parametrize("sentence", HIDING)
def test_what_hides_words_from_rules_blocks_wherever_it_stands(lagom, tmp_path, sentence):
    root = new_campaign(lagom, tmp_path / "campaign")
    folder = root / "Content/messages/forsta-budskapet"
    clean = (folder / "sv.md").read_text(encoding="utf-8")
    (folder / "stol.svg").write_text(
        f"<svg xmlns='http://www.w3.org/2000/svg'><text>{sentence}</text></svg>", encoding="utf-8")
    for text in (f"{clean}\n{sentence}\n", f"{clean}\n![En stol](stol.svg)\n", f"{clean}\n[Stol](https://a.example '{sentence}')\n"):
        (folder / "sv.md").write_text(text, encoding="utf-8")
        done = lagom("check", "--format", "json", cwd=root)
        assert done.returncode == 1
        assert {finding["rule"] for finding in findings(done)} & {"hidden-characters", "mixed-alphabets"}
    done = lagom("check", "-", "--language", "sv", input=sentence, cwd=tmp_path)
    assert done.returncode == 1


@pytest.mark.parametrize("gap", ["\\\n", "  \n", "**te**", "`te`", "<b>te</b>", "[te](https://a.example)", "&shy;te"])
def test_a_word_that_markup_parts_is_read_as_one(lagom, tmp_path, gap):
    word = "in" + gap + ("te" if gap.endswith("\n") else "")
    done = lagom("check", "-", "--language", "sv", "--format", "json", input=f"Ring {word} 112 vid halsont.", cwd=tmp_path)
    assert "emergency-not-for" in {finding["rule"] for finding in findings(done) if finding["severity"] == "block"}


@pytest.mark.parametrize("text", ["Ring\\\n1177 om du är orolig.", "Vårdcentralen\\\nStorgatan 1\\\nOrten"])
def test_lines_that_are_broken_between_words_say_nothing_else(lagom, tmp_path, text):
    assert lagom("check", "-", "--language", "sv", input=text + "\n\n" + SAFE, cwd=tmp_path).returncode == 0


def test_a_folder_outside_any_campaign_is_read_text_by_text(lagom, tmp_path):
    for name in ("b.md", "a/c.TXT", "a/d.md", ".gömd/e.md", ".f.md", "g.html", "h"):
        (tmp_path / "utkast" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "utkast" / name).write_text(RISKY, encoding="utf-8")
    done = lagom("check", "utkast", "utkast/b.md", "--format", "jsonl", cwd=tmp_path)
    paths = [json.loads(line)["path"] for line in done.stdout.splitlines() if '"seek-not"' in line]
    assert done.returncode == 1 and paths == ["utkast/a/c.TXT", "utkast/a/d.md", "utkast/b.md"]


def test_documents_and_links_in_a_folder_are_said_not_to_be_read(lagom, tmp_path):
    folder = tmp_path / "utkast"
    (folder / "a").mkdir(parents=True)
    for name in ("a.docx", "a/b.PDF", "c.rtf", "d.odt", ".e.pdf", "f.png"):
        (folder / name).write_bytes(b"?")
    (folder / "g.markdown").write_text(SAFE, encoding="utf-8")
    (folder / "h.md").symlink_to(folder / "g.markdown")
    (folder / "i").symlink_to(tmp_path)
    done = lagom("check", "utkast", "--format", "json", cwd=tmp_path, env=ENGLISH)
    told = [(finding["path"], finding["severity"]) for finding in findings(done) if finding["rule"] == "not-read"]
    names = ["a.docx", "a/b.PDF", "c.rtf", "d.odt", "h.md", "i"]
    assert done.returncode == 0 and told == [(f"utkast/{name}", "answer") for name in names]


def test_a_folder_in_a_campaign_that_no_reader_takes_is_read_too(lagom, risky):
    (risky / "utkast").mkdir()
    (risky / "utkast/sv.md").write_text(RISKY, encoding="utf-8")
    done = lagom("check", "utkast", "--format", "jsonl", cwd=risky)
    assert {json.loads(line)["path"] for line in done.stdout.splitlines()} == {"utkast/sv.md"}


def test_nothing_found_is_said_to_be_no_approval(lagom, tmp_path):
    said = {language: lagom("check", "-", "--language", "sv", "--messages", language, input=SAFE, cwd=tmp_path).stdout
            for language in ("en", "sv")}
    assert said["en"] == "No findings. That is no approval: rules see words, not meaning.\n"
    assert said["sv"] == "Inga anmärkningar. Det är inget godkännande: regler ser ord, inte mening.\n"


def test_the_page_of_what_is_piped_in_says_so_in_its_title(lagom, tmp_path):
    done = lagom("check", "-", "--language", "sv", "--format", "html", input=RISKY, cwd=tmp_path, env=ENGLISH)
    assert "<title>standard input (sv)" in done.stdout


def test_what_a_clinic_says_of_its_hours_is_found_in_its_cell(lagom, risky):
    (risky / "Content/clinics.csv").write_text(
        "id;namn;telefon;telefontid\nek;Eken;070-174 06 05;Sök inte vård på kvällen\n", encoding="utf-8")
    found = [each for each in findings(lagom("check", "--format", "json", cwd=risky)) if each["path"].endswith("clinics.csv")]
    assert {(each["line"], each["column"], each["quote"]) for each in found} == {(2, 23, "Sök inte vård")}


@pytest.mark.parametrize("choice", [
    ["empty"], ["Content/messages", "empty"], ["--language", "fi"],
    ["Content/messages/forsta-budskapet/sv.md", "--language", "en"]])
def test_a_choice_that_meets_no_text_ends_with_2(lagom, risky, choice):
    (risky / "empty").mkdir()
    done = lagom("check", *choice, cwd=risky, env=ENGLISH)
    assert done.returncode == 2 and "There is no text" in done.stderr


@pytest.mark.parametrize("path", ["Content/signs.yaml", "Content/sources.yaml", "Themes", "Content"])
def test_a_choice_of_what_is_read_is_checked(lagom, path):
    assert lagom("check", path, "--root", ROOT, cwd=ROOT).returncode in (0, 1)


def test_a_link_out_of_the_campaign_blocks_when_it_is_named(lagom, risky, tmp_path):
    (tmp_path / "out.md").write_text(SAFE, encoding="utf-8")
    link = risky / "Content/messages/forsta-budskapet/sv.md"
    link.unlink()
    link.symlink_to(tmp_path / "out.md")
    for path in (link, link.relative_to(risky)):
        assert lagom("check", path, cwd=risky).returncode == 1


def test_every_loose_text_has_a_page_of_its_own_in_the_report(lagom, risky, tmp_path):
    files = [tmp_path / "a.md", tmp_path / "b.md"]
    for file in files:
        file.write_text(RISKY, encoding="utf-8")
    assert lagom("check", *files, "--language", "sv", "--format", "html", cwd=tmp_path).returncode == 2
    assert lagom("check", "Content/messages", *files, "--language", "sv", "--format", "html", cwd=risky).returncode == 1
    pages = [(risky / "Output/report" / name / "sv.html").read_text(encoding="utf-8") for name in ("-", "-2")]
    assert [str(file) in page for file, page in zip(files, pages)] == [True, True]


@pytest.mark.parametrize("text, rule", [("112\n", "language-unknown"), ("", "empty-file"), ("\n \n", "empty-file")])
def test_what_nothing_could_judge_blocks(lagom, tmp_path, text, rule):
    done = lagom("check", "-", "--format", "json", input=text, cwd=tmp_path)
    assert done.returncode == 1 and [finding["rule"] for finding in findings(done)] == [rule]


def test_a_file_that_cannot_be_judged_hides_no_finding_of_the_others(lagom, tmp_path):
    for name, text in {"a.md": RISKY, "empty.md": "", "number.md": "112\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = lagom("check", "a.md", "empty.md", "number.md", "--format", "json", cwd=tmp_path)
    rules = {(finding["path"], finding["rule"]) for finding in findings(done)}
    assert done.returncode == 1
    assert rules >= {("a.md", "seek-not"), ("empty.md", "empty-file"), ("number.md", "language-unknown")}


SWEDISH = "Sök inte vård. Vid stroke kan du vänta hemma till måndag. Ring inte 112.\n"
MIXED = "You can see a doctor if you are worried about this at any time of the day.\n\n" + SWEDISH


@pytest.mark.parametrize("name, options, text, severity", [
    ("en.md", [], SWEDISH, "block"), ("sv.txt", [], "Do not see a doctor. You can wait at home with a stroke.", "block"),
    ("-", ["--language", "en"], SWEDISH, "block"), ("-", ["--language", "en"], MIXED, "answer"),
    ("sv.md", [], SWEDISH, None)])
def test_a_text_held_by_the_rules_of_another_language_is_told(lagom, tmp_path, name, options, text, severity):
    (tmp_path / "en.md").write_text(text, encoding="utf-8")
    (tmp_path / "sv.md").write_text(text, encoding="utf-8")
    (tmp_path / "sv.txt").write_text(text, encoding="utf-8")
    done = lagom("check", name, *options, "--format", "json", input=text, cwd=tmp_path)
    told = [finding["severity"] for finding in findings(done) if finding["rule"] == "wrong-language"]
    assert told == ([severity] if severity else [])


def test_a_message_in_another_language_than_its_file_blocks(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "campaign")
    folder = root / "Content/messages/forsta-budskapet"
    settings = root / "Content/campaign.yaml"
    shutil.copy(folder / "sv.md", folder / "en.md")
    settings.write_text(settings.read_text().replace("languages: [sv]", "languages: [sv, en]"), encoding="utf-8")
    done = lagom("check", "--format", "json", cwd=root)
    told = [(finding["path"], finding["severity"]) for finding in findings(done) if finding["rule"] == "wrong-language"]
    assert told == [("Content/messages/forsta-budskapet/en.md", "block")]


def test_indented_prose_is_read_and_code_is_told(lagom, tmp_path):
    text = "Hej du som har ont.\n\n    Du bör inte söka vård för yrsel.\n\n```\nkod\n```\n"
    rules = {finding["rule"] for finding in findings(lagom("check", "-", "--format", "json", input=text, cwd=tmp_path))}
    assert rules >= {"seek-not", "code-not-checked"}


BROKEN = {
    "type": ("type: advice", "type: advise"), "fields": ("title:", "title: [\nx:"), "fence": ("---\n", "\n---\n"),
    "name": None, "settings": None,
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_of_form_hides_no_wording(lagom, risky, fault):
    path = "Content/messages/forsta-budskapet/sv.md"
    message, settings = risky / path, risky / "Content/campaign.yaml"
    if fault == "name":
        path = path.replace("sv.md", "se.md")
        message.rename(risky / path)
    elif fault == "settings":
        settings.write_text("title: [\n", encoding="utf-8")
    else:
        message.write_text(message.read_text(encoding="utf-8").replace(*BROKEN[fault], 1), encoding="utf-8")
    found = findings(lagom("check", "--format", "json", cwd=risky))
    assert {"seek-not", "read-in-part"} <= {finding["rule"] for finding in found if finding["path"] == path}, found


def test_fix_says_why_a_word_is_left(lagom, tmp_path):
    text = "Högt blodtryck (hypertoni) är vanligt.\n\nHan sa: ”Du har hypertoni.”\n"
    (tmp_path / "sv.md").write_text(text, encoding="utf-8")
    done = lagom("check", "sv.md", "--fix", cwd=tmp_path, env=ENGLISH)
    assert done.stdout.count(" is left: ") == 1 and "hypertoni is left: it stands in a quotation." in done.stdout
    assert (tmp_path / "sv.md").read_text(encoding="utf-8") == text


def test_a_language_without_any_rules_ends_with_2(lagom, tmp_path):
    for language, near in (("de", "There are rules for: ar, en, fi, sv."), ("se", 'Did you mean "sv"?')):
        done = lagom("check", "-", "--language", language, input=RISKY, env=ENGLISH, cwd=tmp_path)
        assert done.returncode == 2 and near in done.stderr


def test_a_language_without_sentence_rules_is_said_to_be_unchecked(lagom, tmp_path):
    done = lagom("check", "-", "--format", "json", input="Älä odota, jos se on kipeä.\n", cwd=tmp_path)
    assert "language-not-checked" in {finding["rule"] for finding in findings(done)}


def test_text_in_utf16_is_told_in_so_many_words(lagom, tmp_path):
    (tmp_path / "sv.md").write_text(RISKY, encoding="utf-16")
    done = lagom("check", "sv.md", cwd=tmp_path, env=ENGLISH)
    assert done.returncode == 1 and "UTF-16" in done.stdout and "front" not in done.stdout


PLACES = {
    "🩺 {}": 1, "- {}": 1, "> lat\n{}": 1, "| a |\n|---|\n| {} |": 1, "**{}**": 1, "![{}](a.svg)": 1, "{}<!-- lagom: off -->": 1,
    "`{}`": 0, "```\n{}\n```": 0, "[Läs mer](https://lagom.example/{})": 0,
}


@pytest.mark.parametrize("form", PLACES)
def test_wording_is_found_wherever_readers_meet_it_and_not_in_code_or_addresses(lagom, form):
    words = "bör inte söka vård" if "http" not in form else "bor-inte-soka-vard"
    text = form.format(words) + "\n"
    done = lagom("check", "-", "--language", "sv", "--format", "json", input=text)
    found = [finding for finding in findings(done) if finding["family"] == "direct-deterrence"]
    assert bool(found) == bool(PLACES[form]), found
    for finding in found:
        line = text.splitlines()[finding["line"] - 1]
        assert line[finding["column"] - 1:finding["endColumn"] - 1] == finding["quote"]


SIDES = {
    "link": ('[Läs mer](https://lagom.example/ "Du bör inte söka vård för yrsel")', "direct-deterrence", "sv"),
    "foreign": ("Hon skrev [you should not seek care for dizziness]{lang=en}.", "direct-deterrence", "en"),
    "picture": ("![En stol](stol.svg)", "direct-deterrence", "sv"),
    "language": ("Hon skrev [Gehen Sie nicht zum Arzt]{lang=de}.", "language-not-checked", "de"),
}


@pytest.mark.parametrize("form", SIDES)
def test_what_stands_beside_the_text_is_read_too(lagom, tmp_path, form):
    text, family, language = SIDES[form]
    root = new_campaign(lagom, tmp_path / "campaign")
    folder = root / "Content/messages/forsta-budskapet"
    drawing = "<svg xmlns='http://www.w3.org/2000/svg'><text>Du bör <tspan>inte</tspan> söka vård</text></svg>"
    (folder / "stol.svg").write_text(drawing, encoding="utf-8")
    with (folder / "sv.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")
    done = lagom("check", "--format", "json", cwd=root)
    assert (family, language) in {(finding["family"], finding["language"]) for finding in findings(done)}


def test_program_code_in_a_message_is_a_question(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "campaign")
    with (root / "Content/messages/forsta-budskapet/sv.md").open("a", encoding="utf-8") as file:
        file.write("\n```\nDu bör inte söka vård.\n```\n")
    rules = {finding["rule"] for finding in findings(lagom("check", "--format", "json", cwd=root))}
    assert "code-not-checked" in rules and "seek-not" not in rules


def test_the_first_check_asks_only_for_what_the_template_left(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "campaign")
    done = lagom("check", "--format", "json", cwd=root)
    rules = [finding["rule"] for finding in findings(done)]
    assert done.returncode == 0
    assert set(rules) == {"placeholder-left", "needs-clinician", "accessibility-not-assessed", "no-address"}
    assert rules.count("placeholder-left") > 10


def test_bad_utf8_is_said_once(lagom, tmp_path):
    file = tmp_path / "sv.md"
    file.write_bytes(b"Halsont \xff g\xc3\xa5r \xc3\xb6ver.\n")
    done = lagom("check", file, "--format", "json")
    assert [finding["rule"] for finding in findings(done)].count("invalid-utf8") == 1


HOSTILE = {
    "not-utf8": b"H\xe5ll \xff\xfe\x80 dig borta\n", "nul": b"a\0b", "empty": b"", "deep": b">" * 10_000 + b" a",
    "megabyte-line": b"vi ska inte " * 90_000, "brackets": b"[" * 200_000,
    "table": b"|" * 6_000 + b"\n" + b"|-" * 3_000, "front-matter": b"---\n" + b"a: [" * 5_000,
    "stars": b"*a **b " * 5_000, "bidi": "sök \u202e inte\u2066 vård".encode(),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_hostile_input_ends_soon_with_findings_or_an_error(lagom, tmp_path, name, form):
    file = tmp_path / "sv.md"
    file.write_bytes(HOSTILE[name])
    done = lagom("check", file, "--format", form, timeout=20)
    assert done.returncode in (0, 1), done.stderr
    assert not {"\x1b", "\x07", "\u202e", "\u2066"} & set(done.stdout)
    if form == "json":
        json.loads(done.stdout)


@pytest.mark.parametrize("path", ["/dev/zero", ".", "/nope.md"])
def test_what_is_no_file_ends_with_2(lagom, tmp_path, path):
    assert lagom("check", path, cwd=tmp_path, timeout=20).returncode == 2


def test_one_phrase_of_a_rule_is_one_finding(lagom):
    text = "Är du gravid och blöder kan du lugnt vänta till nästa kontroll.\n"
    found = findings(lagom("check", "-", "--format", "json", input=text))
    keys = [(finding["rule"], finding["fingerprint"]) for finding in found]
    assert len(keys) == len(set(keys)) > 2


def test_an_unclosed_bracket_is_shown_where_it_opens(lagom, tmp_path):
    done = lagom("check", "-", "--language", "sv", input="---\ntitle: [\n---\nVila.\n", env=ENGLISH)
    assert "-:2:8: block: The list that starts with [ here" in done.stdout


@pytest.mark.parametrize("options", [["-", "--format", "html"], ["--format", "json"]])
def test_an_output_that_nothing_would_be_put_into_ends_with_2(lagom, risky, options):
    done = lagom("check", *options, "--output", "x", input=RISKY, cwd=risky, env=ENGLISH)
    assert done.returncode == 2 and "--output" in done.stderr and not (risky / "x").exists()


def test_a_preview_ends_with_the_numbers_of_a_check(lagom, risky):
    check = lagom("check", cwd=risky, env=ENGLISH).stdout.splitlines()[-1]
    preview = lagom.succeed("build", "--preview", cwd=risky, env=ENGLISH).stdout
    assert " blocking, " in check and f"lagom check: {check}\n" in preview
    assert " 1 message in 1 language in " in preview


def test_github_annotations_name_file_line_and_rule(lagom, risky):
    lines = lagom("check", "--format", "github", cwd=risky).stdout.splitlines()
    command = r"::(error|warning|notice) file=[^,]+(,line=\d+,endLine=\d+)?.*,title=[a-z0-9-]+::."
    assert all(re.match(command, line) for line in lines)
    assert any(line.startswith("::error file=Content/messages/forsta-budskapet/sv.md,line=") for line in lines)


# The schema of the standard, which the Makefile puts beside the tests' environment.
SCHEMA = Path(sys.prefix).parent / "sarif-2.1.0.json"


@pytest.mark.parametrize("text", [None, "112\n", ""])
def test_sarif_is_valid_by_the_standards_schema(lagom, risky, text):
    done = lagom("check", *([] if text is None else ["-"]), "--format", "sarif", input=text or "", cwd=risky)
    assert done.returncode == 1
    log = json.loads(done.stdout)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert schema["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    errors = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(log)
    assert [f"{error.json_path}: {error.message}" for error in errors] == []
    [run] = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["columnKind"] == "unicodeCodePoints" and len(set(rules)) == len(rules)
    assert run["results"] and all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_fix_exchanges_professional_words_and_says_which(lagom, tmp_path):
    file = tmp_path / "sv.md"
    file.write_text("Hypertoni är *vanligt*. Är hypertoni farligt?\n", encoding="utf-8")
    file.chmod(0o640)
    done = lagom("check", file, "--fix", env=ENGLISH)
    assert "Hypertoni → Högt blodtryck" in done.stdout
    assert file.read_text(encoding="utf-8") == "Högt blodtryck är *vanligt*. Är högt blodtryck farligt?\n"
    assert file.stat().st_mode & 0o777 == 0o640 and [path.name for path in tmp_path.iterdir()] == ["sv.md"]
    assert lagom("check", "-", "--fix", input="x").returncode == 2


def test_the_day_is_a_parameter(lagom):
    def stale(day):
        done = lagom("check", "--root", ROOT, "--format", "json", "--now", day)
        return sum(finding["family"] == "stale" for finding in findings(done))

    assert stale("2026-11-22") == 0 < stale("2099-01-01")


def test_help_says_what_the_exit_statuses_mean(lagom):
    help = lagom.succeed("check", "--help").stdout
    assert "Exit status: 0" in help and "1 a finding blocks" in " ".join(help.split())


def test_the_same_check_says_the_same(lagom):
    runs = {lagom("check", "--root", ROOT, "--format", "json", "--now", "2026-11-22").stdout for _ in range(2)}
    assert len(runs) == 1


def test_rules_that_are_not_there_stop_the_check(lagom, tmp_path):
    home = tmp_path / "moved"
    shutil.copytree(lagom.path.parents[1], home, symlinks=True)
    shutil.rmtree(home / "share/lagom/rules")
    moved = type(lagom)(home / "bin/lagom")
    done = moved("check", "-", "--language", "sv", input=RISKY, env=ENGLISH)
    assert done.returncode == 2 and "There are no rules" in done.stderr
