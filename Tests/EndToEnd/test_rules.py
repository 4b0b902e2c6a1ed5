# SPDX-License-Identifier: EUPL-1.2
"""`lagom rules`: the packs listed, shown, tested and measured, and rules of one's own beside them."""

import json
import re
import shutil

import pytest

from conftest import ROOT

ENGLISH = {"LC_ALL": "C.UTF-8"}
OWN = """\
id: no-garlic
family: absolute-reassurance
severity: answer
finding: {sv: "Vitlök botar inget.", en: "Garlic cures nothing."}
why: {sv: "Det fördröjer vård.", en: "It delays care."}
basis: "Judgement."
suggestion: {sv: "Ta bort det.", en: "Remove it."}
sequence: "vitlök .. botar"
flags:
  - "⟦Vitlök⟧ ⟦botar⟧ allt."
  - "Färsk ⟦vitlök⟧ ⟦botar⟧ hosta."
  - "⟦Vitlök⟧ ⟦botar⟧ feber, sägs det."
  - "Min mormors ⟦vitlök⟧ ⟦botar⟧ halsont."
passes: ["Vitlök är gott.", "Läkaren botar.", "Skala vitlöken.", "Botar du datorn?"]
"""


@pytest.fixture
def own(tmp_path):
    """A folder with one Swedish rule of somebody's own."""
    folder = tmp_path / "own"
    (folder / "sv").mkdir(parents=True)
    (folder / "sv/no-garlic.yaml").write_text(OWN, encoding="utf-8")
    return folder


def test_rules_are_listed_with_language_severity_family_and_id(lagom):
    lines = lagom.succeed("rules", "list", "--language", "sv", env=ENGLISH).stdout.splitlines()
    assert len(lines) > 30
    assert any(line.split()[:4] == ["sv", "block", "direct-deterrence", "seek-not"] for line in lines)


def test_a_rule_is_shown_with_its_examples(lagom):
    shown = lagom.succeed("rules", "show", "seek-not", "--messages", "sv").stdout
    assert all(word in shown for word in ["Varför:", "Gör så här:", "Ska anmärkas på:", "Ska gå fritt:", "⟦"])


def test_a_misspelt_rule_is_guessed(lagom):
    done = lagom("rules", "show", "seeknot", env=ENGLISH)
    assert done.returncode == 2 and '"seek-not"' in done.stderr


def test_every_rule_comes_out_as_its_examples_say(lagom):
    done = lagom("rules", "test", env=ENGLISH)
    assert done.returncode == 0, done.stdout


def test_a_rule_of_ones_own_joins_the_others(lagom, own):
    lagom.succeed("rules", "test", "--rules", own)
    text = "Vitlök botar allt. Sök inte vård för halsont.\n"
    done = lagom("check", "-", "--language", "sv", "--format", "json", "--rules", own, input=text)
    families = {finding["family"] for finding in json.loads(done.stdout)["findings"]}
    assert families >= {"absolute-reassurance", "direct-deterrence"}


def test_the_rule_in_the_readme_works(lagom, tmp_path):
    rule = re.search(r"```yaml\n(id: .*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv/honey-cures.yaml").write_text(rule, encoding="utf-8")
    lagom.succeed("rules", "test", "--rules", tmp_path)


@pytest.mark.parametrize("change, rule", [
    (("Vitlök är gott.", "Vitlök botar."), "example-not-passed"), (("⟦botar⟧ allt", "⟦läker⟧ allt"), "example-not-found"),
    (("severity: answer", "severity: answer\nseverty: block"), "unknown-key"),
    (('"Botar du datorn?"', ""), "rule-examples"),
])
def test_a_rule_that_is_wrong_is_named_with_its_place(lagom, own, change, rule):
    file = own / "sv/no-garlic.yaml"
    file.write_text(OWN.replace(*change), encoding="utf-8")
    done = lagom("rules", "test", "--rules", own, env=ENGLISH)
    assert done.returncode == 1 and f"[{rule}]" in done.stdout and f"{file}:" in done.stdout


def test_a_rule_that_is_wrong_fails_the_check_visibly(lagom, own):
    (own / "sv/no-garlic.yaml").write_text("id: x\n", encoding="utf-8")
    done = lagom("check", "-", "--language", "sv", "--rules", own, input="Vila och drick.\n", env=ENGLISH)
    assert done.returncode == 1 and "no-garlic.yaml" in done.stdout


@pytest.mark.parametrize("name, text", [("a.yml", OWN), ("a.yaml", "# to do\n"), ("a.yaml", "")])
def test_a_file_that_gives_no_rule_blocks(lagom, own, name, text):
    (own / "sv" / name).write_text(text, encoding="utf-8")
    for command in (["rules", "test"], ["check", "-", "--language", "sv"]):
        done = lagom(*command, "--rules", own, input="Vila och drick.\n", env=ENGLISH)
        assert done.returncode == 1 and f"{own / 'sv' / name}: " in done.stdout


def test_a_rule_that_doubts_its_own_example_fails(lagom, tmp_path):
    home = tmp_path / "moved"
    shutil.copytree(lagom.path.parents[1], home, symlinks=True)
    (home / "share/lagom/rules/sv/no-garlic.yaml").write_text(OWN, encoding="utf-8")
    done = type(lagom)(home / "bin/lagom")("rules", "test", env=ENGLISH)
    assert done.returncode == 1 and "[example-doubtful]" in done.stdout


def test_a_rule_of_ones_own_is_never_doubted(lagom, own):
    text = "Min mormors vitlök botar halsont.\n"
    done = lagom("check", "-", "--language", "sv", "--format", "json", "--rules", own, input=text)
    assert ("no-garlic", "answer") in {
        (finding["rule"], finding["severity"]) for finding in json.loads(done.stdout)["findings"]}


def rows(file) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_evaluation_counts_as_the_corpus_says(lagom, tmp_path):
    corpus = sorted((ROOT / "Tests/RiskSentences").glob("*.jsonl"))[-1]
    predictions = tmp_path / "predictions.jsonl"
    done = lagom.succeed("rules", "evaluate", corpus, "--predictions", predictions, env=ENGLISH)
    labels = {row["id"]: row["label"] for row in rows(corpus)}
    flagged = {row["id"]: row["flagged"] for row in rows(predictions)}
    assert flagged.keys() == labels.keys()
    counts = [
        sum(labels[id] == label and flagged[id] is flag for id in labels)
        for label, flag in (("risky", True), ("safe", True), ("risky", False))]
    overall = next(line.split() for line in done.stdout.splitlines() if line.startswith("overall"))
    assert overall[1:5] == [str(number) for number in [len(labels), *counts]]
    assert overall[5] == f"{counts[0] / (counts[0] + counts[1]):.3f}"
    assert "\nnamed: " in done.stdout
    assert overall[6] == f"{counts[0] / (counts[0] + counts[2]):.3f}"


@pytest.mark.parametrize("line", [
    "{", "[]", '{"id":"a"}', '{"id":"a","lang":"sv","text":"b","label":"c"}',
    '{"id":"a","lang":"sv","text":"b","label":"risky","families":["direct-deterence"]}',
    '{"id":"a","lang":"swe","text":"b","label":"safe"}', '{"id":"a","lang":"fi","text":"b","label":"safe"}'])
def test_a_corpus_that_cannot_be_read_ends_with_2_and_its_line(lagom, tmp_path, line):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("\n" + line + "\n", encoding="utf-8")
    done = lagom("rules", "evaluate", corpus)
    assert done.returncode == 2 and "corpus.jsonl:2" in done.stderr


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_a_corpus_without_a_passage_ends_with_2(lagom, tmp_path, text):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(text, encoding="utf-8")
    done = lagom("rules", "evaluate", corpus, env=ENGLISH)
    assert done.returncode == 2 and "holds no labelled text" in done.stderr


def test_the_handbook_has_a_page_per_rule_without_script(lagom, tmp_path):
    lagom.succeed("rules", "handbook", tmp_path / "handbook")
    pages = sorted((tmp_path / "handbook").rglob("*.html"))
    listed = lagom.succeed("rules", "list").stdout.splitlines()
    assert len(pages) == len(listed) + 1
    assert not any("<script" in page.read_text(encoding="utf-8") for page in pages)
    lagom.succeed("rules", "handbook", tmp_path / "handbook")


def test_a_handbook_beside_somebodys_files_is_refused_in_words_of_its_own(lagom, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").write_text("x")
    done = lagom("rules", "handbook", tmp_path / "mine", env=ENGLISH)
    assert done.returncode == 2 and "another folder" in done.stderr and "--output" not in done.stderr
    done = lagom("rules", "handbook", "/proc/handbook", env=ENGLISH)
    assert done.returncode == 2 and "/proc/handbook" in done.stderr and ".lock" not in done.stderr


def test_a_root_that_is_not_there_ends_with_2(lagom, tmp_path):
    for command in (["rules", "list"], ["check", "-", "--language", "sv"]):
        done = lagom(*command, "--root", tmp_path / "nope", input="Vila.\n", env=ENGLISH)
        assert done.returncode == 2 and "There is no folder" in done.stderr


def test_a_list_of_rules_in_a_language_without_any_ends_with_2(lagom):
    done = lagom("rules", "list", "--language", "se", env=ENGLISH)
    assert done.returncode == 2 and 'Did you mean "sv"?' in done.stderr


@pytest.mark.parametrize("change, reason", [
    (("⟦botar⟧ allt", "⟦läker⟧ allt"), "no phrase meets it"),
    (("⟦botar⟧ allt", "⟦botar⟧ inte allt"), "a negation undoes the phrase"),
    (("sequence:", "unless: allt\nsequence:"), '"allt" silences it (unless)'),
])
def test_an_example_that_is_not_found_says_why(lagom, own, change, reason):
    rule = own / "sv/no-garlic.yaml"
    rule.write_text(OWN.replace(*change), encoding="utf-8")
    done = lagom("rules", "test", "--rules", own, env=ENGLISH)
    assert done.returncode == 1 and reason in done.stdout
