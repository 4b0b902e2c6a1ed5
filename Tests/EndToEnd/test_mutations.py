# SPDX-License-Identifier: EUPL-1.2
"""What keeps readers safe cannot be taken from a clean message unseen; what might harm them is found where it stands."""

import json
import random
import re
import shutil
from collections import Counter

import pytest
import yaml

from conftest import ROOT
from mutations import mutants, public_messages

pytestmark = pytest.mark.slow
ASIDE = ROOT / "Tests/RiskSentences/aside.jsonl"


def check(lagom, root, *more) -> dict[str, list[dict]]:
    """The findings of a whole campaign, by the folder of the message."""
    done = lagom("check", "--root", root, "--format", "json", "--now", "2026-11-22", *more, timeout=300)
    found: dict[str, list[dict]] = {}
    for finding in json.loads(done.stdout)["findings"]:
        parts = finding["path"].split("/")
        if parts[:2] == ["Content", "messages"]:
            found.setdefault(parts[2], []).append(finding)
    return found


def add(root, folder, name, texts: dict[str, str]):
    """A copy of a message under another name, with these texts."""
    copy = root / "Content/messages" / name
    copy.mkdir()
    for file in folder.iterdir():
        if file.is_file() and file.suffix != ".md":
            shutil.copy(file, copy)
    for language, text in texts.items():
        (copy / f"{language}.md").write_text(text, encoding="utf-8")


def blocking(findings, language) -> Counter:
    return Counter(
        finding["rule"] for finding in findings if finding["severity"] == "block" and finding["language"] == language)


def test_whatever_a_clean_message_loses_of_its_safety_net_blocks(lagom, campaign):
    catalogue = yaml.safe_load((campaign / "Content/signs.yaml").read_text(encoding="utf-8"))
    made = {}
    for folder, texts in list(public_messages(campaign / "Content")):
        for language, text in texts.items():
            for mutant in mutants(language, text, catalogue):
                name = f"mutant-{len(made):05}"
                original = {} if language == "sv" else {"sv": texts["sv"]}
                add(campaign, folder, name, {**original, language: mutant.text})
                made[name] = (folder.name, mutant)
    found = check(lagom, campaign)
    unseen = []
    for name, (folder, mutant) in made.items():
        clean, lost = (blocking(found.get(each, []), mutant.language) for each in (folder, name))
        if not any(lost[rule] > clean[rule] for rule in mutant.rules):
            unseen.append(f"{folder}/{mutant.language}: {mutant.lost}")
    assert len(made) > 1000
    assert unseen == []


def flagged_risks(lagom, tmp_path) -> list[dict]:
    """The risky set-aside sentences that the rules flag as passages; in a message fewer than five words are not weighed."""
    predictions = tmp_path / "predictions.jsonl"
    lagom.succeed("rules", "evaluate", ASIDE, "--predictions", predictions)
    flagged = {row["id"] for row in rows(predictions) if row["flagged"]}
    risky = [row for row in rows(ASIDE) if row["label"] == "risky" and row["id"] in flagged]
    return [row for row in risky if len(re.findall(r"\w+", row["text"])) > 4]


def rows(file) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def keys(findings, language, inserted=None) -> Counter:
    """What is found, by rule and line, as if the inserted lines were not there."""
    def line(finding):
        return finding["line"] - (2 if inserted and finding["line"] > inserted else 0)

    return Counter(
        (finding["rule"], line(finding), finding["quote"]) for finding in findings
        if finding["language"] == language and (finding["line"], 1) != (inserted, 1))


def test_each_risky_sentence_put_into_a_clean_message_is_found_there_and_nowhere_else(lagom, campaign, tmp_path):
    dice = random.Random(112)
    messages = list(public_messages(campaign / "Content"))
    made = {}
    for row in flagged_risks(lagom, tmp_path):
        folder, texts = dice.choice([each for each in messages if row["lang"] in each[1]])
        lines = texts[row["lang"]].split("\n")
        # A paragraph of its own above the first heading.
        place = next(n for n, line in enumerate(lines) if line.startswith("## "))
        changed = "\n".join([*lines[:place], " ".join(row["text"].split()), "", *lines[place:]])
        original = {} if row["lang"] == "sv" else {"sv": texts["sv"]}
        name = f"risk-{len(made):05}"
        add(campaign, folder, name, {**original, row["lang"]: changed})
        made[name] = (folder.name, row, place + 1)
    found = check(lagom, campaign)
    missed, elsewhere = [], []
    for name, (folder, row, line) in made.items():
        if not any(each["line"] == line and each["language"] == row["lang"] for each in found.get(name, [])):
            missed.append(row["id"])
        more = keys(found.get(name, []), row["lang"], line) - keys(found.get(folder, []), row["lang"])
        elsewhere += [f"{row['id']} in {folder}: {rule} in line {at}" for rule, at, _ in more]
    assert len(made) > 300
    assert missed == []
    assert elsewhere == []
