# SPDX-License-Identifier: EUPL-1.2
"""Writes the same seeded messages twice: as a Lagom campaign and as a Hugo site's content.

The words are Swedish and mean nothing: the texts are for measuring, not for reading.
"""

import random
from dataclasses import dataclass
from pathlib import Path

WORDS = """
antibiotika behandling besvär blodtryck bröst dag dagar dosering effekt egenvård erfarenhet feber forskning frisk
fråga förkylning hals hjälp hosta hälsa infektion kontroll kropp kunskap källa läkare läkemedel livsstil medicin månad
mottagning nytta oro ont patient prov recept risk rygg samtal sjukdom sjukgymnast sjuksköterska smärta svar sömn tand
tecken tid trötthet undersökning uppföljning vaccin vardag vecka vila vård vårdcentral värk väntan åtgärd ögon öron är
blir brukar får ger går gör har hjälper innebär kan kommer krävs känner märker måste pratar ska söker tar vet vill
alltid behöver bättre ofta sällan snart tillsammans vanligen ibland även inte mer mindre lagom längre många några
själv att av det den din du efter eller en ett från för hos i innan med men när och om på som till under utan vid än
""".split()
# No subject has a drawing of its own in the theme, so that all pages have frames of one size.
SUBJECTS = [f"amne-{number:02}" for number in range(1, 17)]
CARDS = {"EMERGENCY": "Ring 112 om du", "URGENT": "Sök vård genast om du", "CONTACT": "Kontakta vårdcentralen om du"}
SIGN = "har svårt att andas eller svälja"


@dataclass(frozen=True)
class Message:
    """One message, with its body in the idiom that both programs share."""

    id: str
    title: str
    summary: str
    subject: str
    body: str


def messages(count: int, seed: int = 112):
    """The messages one by one, so that none but the present one is in memory."""
    for number in range(count):
        yield message(number, random.Random(seed * 1_000_003 + number))


def message(number: int, dice: random.Random) -> Message:
    parts = [paragraph(dice) for _ in range(2)]
    for part in range(3):
        parts += [f"## {phrase(dice, 3)} {part + 1}", paragraph(dice), paragraph(dice)]
    parts.insert(4, "\n".join(f"- {phrase(dice, 8)}" for _ in range(5)))
    parts.insert(8, table(dice))
    if number % 3 == 0:
        parts.insert(2, card(dice))
    return Message(
        id=f"budskap-{number:05}", title=f"{phrase(dice, 4)} {number}", summary=sentence(dice),
        subject=dice.choice(SUBJECTS), body="\n\n".join(parts) + "\n")


def subject_name(subject: str) -> str:
    """What the subject's page is called."""
    return subject.capitalize()


def words(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(WORDS, k=count))


def phrase(dice: random.Random, count: int) -> str:
    return words(dice, count).capitalize()


def sentence(dice: random.Random) -> str:
    return phrase(dice, dice.randint(7, 15)) + "."


def paragraph(dice: random.Random) -> str:
    """About fifty words, some of them strong or emphasised, with a link now and then."""
    sentences = [sentence(dice) for _ in range(4)]
    sentences.insert(1, f"{phrase(dice, 3)} **{words(dice, 2)}** {words(dice, 2)} *{words(dice, 1)}*.")
    if dice.random() < 0.3:
        sentences.append(f"{phrase(dice, 2)} [{words(dice, 2)}](https://lagom.example/{dice.randint(1, 999)}).")
    return " ".join(sentences)


def table(dice: random.Random) -> str:
    rows = [f"| {phrase(dice, 2)} | {words(dice, 2)} | {words(dice, 3)} |" for _ in range(4)]
    return "\n".join([f"| {phrase(dice, 1)} | {words(dice, 1)} | {words(dice, 1)} |", "| --- | --- | --- |", *rows])


def card(dice: random.Random) -> str:
    kind = dice.choice(sorted(CARDS))
    lines = [f"[!{kind}]", CARDS[kind], *(f"- {words(dice, 6)}" for _ in range(3))]
    if kind == "EMERGENCY":
        lines.append(f"- {SIGN}")
    return "\n".join(f"> {line}" for line in lines)


def write_lagom(root: Path, contents) -> None:
    """A campaign for Lagom: settings, signs, no sources or clinics, and one Swedish variant a message."""
    write(root / "Content/campaign.yaml", CAMPAIGN)
    write(root / "Content/signs.yaml", signs())
    write(root / "Content/sources.yaml", "references: []\n")
    for each in contents:
        text = (
            f"---\ntitle: {each.title}\nsummary: {each.summary}\ntype: advice\nsubject: [{each.subject}]\n"
            f"concern: [overtreatment]\n---\n{each.body}")
        write(root / "Content/messages" / each.id / "sv.md", text)


def write_hugo(root: Path, contents) -> None:
    """The same messages as Hugo's content; a message's address is the same as Lagom's."""
    for each in contents:
        text = (
            f'---\ntitle: "{each.title}"\ndescription: "{each.summary}"\nsubject: {each.subject}\n'
            f"subjectname: {subject_name(each.subject)}\nslug: {each.id}\n---\n{each.body}")
        write(root / "content/sv" / f"{each.id}.md", text)


CAMPAIGN = """title: {sv: Mätning}
summary: {sv: Texter för mätning.}
languages: [sv]
publisher: {name: Exempelkommunen, email: info@lagom.example}
address: https://lagom.example/
time-zone: Europe/Stockholm
theme: lagom
demonstration: true
"""


def signs() -> str:
    """A catalogue in which each subject has a name and no required signs."""
    subjects = "".join(f"  - {{id: {each}, title: {{sv: {subject_name(each)}}}}}\n" for each in SUBJECTS)
    sign = f"  - {{id: andas, level: emergency, wording: {{sv: {SIGN}}}}}\n"
    return f"signs:\n{sign}exceptions: []\nsubjects:\n{subjects}"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
