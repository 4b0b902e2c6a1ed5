# SPDX-License-Identifier: EUPL-1.2
"""Takes from clean messages, one at a time, what keeps their readers safe."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

CARD = re.compile(r"^> \[!(EMERGENCY|URGENT|CONTACT)([^\]]*)\]$")
CONCERN = re.compile(
    r"(Är du orolig[^?]*\?|Are you (worried|concerned)[^?]*\?|Worried\?) [^.]*\.|[^.\"]*(هل|تشعر بالقلق)[^؟]*؟ [^.]*\."
    r"|Oletko huolissasi[^?]*\? [^.]*\.")
WORRY = re.compile(r"orolig|oron|worr|concern|قلق|huol", re.IGNORECASE)
LEAD = {"sv": "Gör så här om du", "en": "Do this if you", "ar": "افعل هذا إذا", "fi": "Toimi näin, jos"}


@dataclass(frozen=True)
class Mutant:
    """A message's text that has lost one thing, and the rules of which one must say so."""

    language: str
    lost: str
    text: str
    rules: tuple[str, ...]


def front_matter(text: str) -> dict:
    return yaml.safe_load(text.split("---\n", 2)[1])


def required(catalogue: dict, text: str) -> list[str]:
    """The signs and exceptions that the message's subjects ask for."""
    subjects = {each["id"]: each for each in catalogue["subjects"]}
    chosen = [subjects[id] for id in front_matter(text)["subject"]]
    return sorted({id for each in chosen for key in ("signs", "exceptions") for id in each.get(key, [])})


def mutants(language: str, text: str, catalogue: dict):
    """Every mutant of a text, one lost thing each."""
    yield from without_signs(language, text, catalogue)
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if card := CARD.match(line):
            yield from without_parts_of_card(language, lines, number, card)
    yield from without_concern(language, text)
    yield from without_safety_short(language, text)


def without_signs(language: str, text: str, catalogue: dict):
    for sign in required(catalogue, text):
        kept = [line for line in text.split("\n") if line.strip() != f"> - [!{sign}]"]
        yield Mutant(
            language, f"sign {sign}", "\n".join(kept), ("required-sign-missing", "required-exception-missing"))


def without_parts_of_card(language: str, lines: list[str], number: int, card: re.Match):
    """The card without its time or its place: the attribute alone, and the words in its paragraphs too."""
    for name, rule in (("within", "card-time"), ("where", "card-place")):
        bare = re.sub(rf" {name}=\S+", "", card[2])
        if card[1] == "EMERGENCY" and name == "within":
            continue
        marker = f"> [!{card[1]}{bare}]"
        # With words in its paragraphs, and no other card that has the attribute, nothing is lost.
        others = [other[2] for other in map(CARD.match, lines[:number] + lines[number + 1:]) if other]
        if bare != card[2] and any(f"{name}=" in other for other in others):
            changed = [*lines[:number], marker, *lines[number + 1:]]
            yield Mutant(language, f"{name}= in line {number + 1}", "\n".join(changed), (rule,))
        changed = [*lines[:number], marker, *without_paragraphs(language, lines[number + 1:])]
        yield Mutant(language, f"{name} in line {number + 1}", "\n".join(changed), (rule,))


def without_paragraphs(language: str, lines: list[str]) -> list[str]:
    """The rest of a card with its lists alone, below a lead that says nothing, and what follows the card."""
    end = next((n for n, line in enumerate(lines) if not line.startswith(">")), len(lines))
    items = [line for line in lines[:end] if line.startswith("> - ") or line == ">"]
    return [f"> {LEAD[language.split('-')[0]]}", *items, *lines[end:]]


def without_concern(language: str, text: str):
    """Without each line that says that concern is enough, in the body's cards and in the poster's points."""
    _, matter, body = text.split("---\n", 2)
    kept = "\n".join(CONCERN.sub("", line) if line.startswith(">") else line for line in body.split("\n"))
    if kept != body:
        yield Mutant(language, "concern in cards", f"---\n{matter}---\n{kept}", ("safety-net-concern",))


def without_safety_short(language: str, text: str):
    """Without the short safety net, its emergency number, its place to turn to, or its word to those who worry."""
    line = next((line for line in text.split("\n") if line.startswith("safety-short:")), None)
    if line is None:
        return
    yield Mutant(
        language, "safety-short", text.replace(line + "\n", ""),
        ("lost-in-format", "contact-missing", "emergency-lost", "concern-lost"))
    head, matter, body = text.split("---\n", 2)
    yield Mutant(
        language, "112 in small formats", "---\n".join([head, matter.replace("112", "…"), body]), ("emergency-lost",))
    parts = re.split(r"(?<=[.]) ", line)
    calm = [part for part in parts if not WORRY.search(part)]
    if len(calm) < len(parts):
        quiet = " ".join(calm).rstrip('"') + '"'
        yield Mutant(
            language, "worry in small formats", without_worry_in_poster(text.replace(line, quiet)), ("concern-lost",))


def without_worry_in_poster(text: str) -> str:
    """The poster's lead and points stand beside the short safety net in small formats."""
    head, matter, body = text.split("---\n", 2)
    kept = [
        re.sub(r'".*"', '"…"', line) if re.match(r"\s+(- |lead:)", line) and WORRY.search(line) else line
        for line in matter.split("\n")]
    return "---\n".join([head, "\n".join(kept), body])


def public_messages(content: Path):
    """The folders of messages that owe the public a safety net, with their texts by language, the original first."""
    for folder in sorted((content / "messages").iterdir()):
        texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
        if front_matter(texts["sv"])["type"] in ("advice", "facts", "questions"):
            yield folder, texts
