# SPDX-License-Identifier: EUPL-1.2
"""Every rule's examples in the places of a Markdown text: found at the very same words, and never in code."""

import json
import re

import pytest
import yaml

from conftest import ROOT

PLACES = {
    "emoji": "🩺 {}", "item": "- ett\n- {}", "cell": "| a | b |\n|---|---|\n| {} | c |", "quote": "> {}",
}
CODE = {"block": "```\n{}\n```", "span": "`{}`"}


def examples():
    """Each rule's marked passages by language."""
    for language in ("sv", "en"):
        for file in sorted((ROOT / "Rules" / language).glob("*.yaml")):
            if file.name == "pack.yaml":
                continue
            rule = yaml.safe_load(file.read_text(encoding="utf-8"))
            yield from ((language, rule["id"], passage) for passage in rule.get("flags", []))


def bare(passage: str) -> str:
    return re.sub("[⟦⟧]", "", passage)


def check(lagom, folder, texts: dict[tuple, str]) -> dict[tuple, list[dict]]:
    """The findings of each text, by its key."""
    files = {}
    for number, (key, text) in enumerate(texts.items()):
        file = folder / f"{number}.{key[0]}.md"
        file.write_text(text + "\n", encoding="utf-8")
        files[str(file)] = key
    done = lagom("check", "--format", "jsonl", *files)
    found: dict[tuple, list[dict]] = {key: [] for key in texts}
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        found[files[finding["path"]]].append(finding)
    return found


def words(findings: list[dict], rule: str, line: int, shift: int) -> list[list[tuple[int, str]]]:
    """The words that a rule relies on in a line, finding by finding, as if the line began `shift` columns later."""
    return [
        [(each["column"] - shift, each["quote"]) for each in finding["evidence"]]
        for finding in findings if finding["rule"] == rule and finding["line"] == line]


@pytest.fixture(scope="module")
def plain(lagom, tmp_path_factory):
    """What is found in each example by itself."""
    texts = {example: bare(example[2]) for example in examples()}
    found = check(lagom, tmp_path_factory.mktemp("plain"), texts)
    return {example: words(findings, example[1], 1, 0) for example, findings in found.items()}


@pytest.mark.parametrize("place", PLACES)
def test_examples_are_found_at_the_same_words(lagom, tmp_path, plain, place):
    before = PLACES[place].split("{}")[0].split("\n")
    texts = {example: PLACES[place].format(bare(example[2])) for example in plain}
    found = check(lagom, tmp_path, texts)
    assert [
        example for example, findings in found.items()
        if words(findings, example[1], len(before), len(before[-1])) != plain[example]] == []


def quotes(findings: list[dict], rule: str) -> list[list[str]]:
    """The words that a rule relies on, without marks between them."""
    return sorted(
        [each["quote"].replace("*", "") for each in finding["evidence"]]
        for finding in findings if finding["rule"] == rule)


def test_examples_are_found_across_emphasis(lagom, tmp_path, plain):
    texts = {example: bare(example[2].replace("⟦", "*⟦", 1).replace("⟧", "⟧*", 1)) for example in plain}
    found = check(lagom, tmp_path, texts)
    assert [
        example for example, findings in found.items()
        if quotes(findings, example[1]) != sorted([quote for _, quote in each] for each in plain[example])] == []


def test_examples_are_found_in_lazy_quotes(lagom, tmp_path, plain):
    # A number with a full stop at the start of a line would begin a list.
    texts = {example: "> " + re.sub(r" (?!\d+[.)])", "\n", bare(example[2]), count=1) for example in plain}
    found = check(lagom, tmp_path, texts)
    assert [
        example for example, findings in found.items()
        if len(quotes(findings, example[1])) != len(plain[example])] == []


@pytest.mark.parametrize("form", CODE)
def test_examples_in_code_are_silent(lagom, tmp_path, form):
    texts = {
        (language, rule, passage): CODE[form].format(bare(passage))
        for language, rule, passage in examples() if "`" not in passage}
    found = check(lagom, tmp_path, texts)
    assert [key for key, findings in found.items() if any(finding["rule"] == key[1] for finding in findings)] == []
