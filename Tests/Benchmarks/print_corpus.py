# SPDX-License-Identifier: EUPL-1.2
"""A campaign of posters for measuring: messages whose words are the sample's own, in an order that the seed gives.

Words keep their number, so every text fits as the sample's does, and no two texts are the same.
"""

import random
import re
import shutil
from pathlib import Path

import yaml

MESSAGE = "halsont-antibiotika"


def shuffled(text: str, chance: random.Random) -> str:
    """The text with its words in another order."""
    words = text.split()
    chance.shuffle(words)
    return " ".join(words)


def signs(root: Path) -> dict[str, str]:
    catalogue = yaml.safe_load((root / "Content/signs.yaml").read_text(encoding="utf-8"))
    return {sign["id"]: sign["wording"]["sv"] for sign in catalogue["signs"] + catalogue["exceptions"]}


class Corpus:
    """Writes campaigns below a folder, and tells their texts to other programs."""

    def __init__(self, root: Path):
        source = (root / f"Content/messages/{MESSAGE}/sv.md").read_text(encoding="utf-8")
        head, body = source.split("---\n", 2)[1:]
        self.root = root
        self.matter = yaml.safe_load(head)
        wording = signs(root)
        self.body = re.sub(r"\[!([a-z0-9-]+)\]", lambda found: wording.get(found[1], found[0]), body)

    def poster(self, number: int) -> dict:
        """Headline, lead, points and cards of a text; a card is its kind, its lead and its lines."""
        chance = random.Random(number)
        poster = self.matter["poster"]
        cards = []
        for block in re.findall(r"(?m)^> \[!(EMERGENCY|URGENT|CONTACT|EXCEPTION)[^\n]*\n((?:>.*\n?)+)", self.body):
            lines = [line.lstrip("> ").strip() for line in block[1].splitlines()]
            lines = [re.sub(r"\s*\[@[^\]]*\]", "", line) for line in lines if line]
            cards.append((block[0], lines[0], [shuffled(line.lstrip("- "), chance) for line in lines[1:]]))
        return {
            "number": number, "headline": poster["headline"] + f" {number}", "lead": shuffled(poster["lead"], chance),
            "points": [shuffled(point, chance) for point in poster["points"]], "cards": cards,
        }

    def message(self, number: int) -> str:
        """The text as a message that Lagom reads."""
        poster = self.poster(number)
        matter = {**self.matter, "title": f"Text {number}", "poster": {
            key: poster[key] for key in ("headline", "lead", "points")}}
        matter["review-by"] = str(matter["review-by"])
        cards = "\n\n".join(
            "\n".join([f"> [!{kind}]", f"> {lead}", *(f"> - {line}" for line in lines)])
            for kind, lead, lines in poster["cards"])
        return f"---\n{yaml.safe_dump(matter, allow_unicode=True, sort_keys=False)}---\nText {number}.\n\n{cards}\n"

    def write(self, folder: Path, messages: int, clinics: int) -> Path:
        """A demonstration that nobody reviews, with so many messages and clinics."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root / "Themes", folder / "Themes")
        content = folder / "Content"
        (content / "messages").mkdir(parents=True)
        # The subject demands no signs: the cards hold their words in another order.
        (content / "signs.yaml").write_text(
            "signs: []\nexceptions: []\nsubjects:\n  - {id: halsont, title: {sv: Halsont}}\n", encoding="utf-8")
        shutil.copy(self.root / "Content/sources.yaml", content / "sources.yaml")
        settings = yaml.safe_load((self.root / "Content/campaign.yaml").read_text(encoding="utf-8"))
        kept = {key: settings[key] for key in ("publisher", "address", "time-zone", "theme", "demonstration")}
        kept |= {"title": {"sv": "Mätning"}, "summary": {"sv": "Mätning."}, "languages": ["sv"]}
        (content / "campaign.yaml").write_text(yaml.safe_dump(kept, allow_unicode=True), encoding="utf-8")
        for number in range(messages):
            place = content / f"messages/text-{number:05}"
            place.mkdir()
            (place / "sv.md").write_text(self.message(number), encoding="utf-8")
        rows = [f"enhet-{n:05};Vårdcentralen {place_name(n)};010-{n // 100:03} {n % 100:02} 00;vardagar 8–17;Ring 1177;"
                f"{place_name(n)} {n}, Orten" for n in range(clinics)]
        text = "\n".join(["id;namn;telefon;telefontid;stängt;adress", *rows])
        (content / "clinics.csv").write_text(text + "\n", encoding="utf-8")
        return folder


def place_name(number: int) -> str:
    """A made-up name of two syllables and an ending."""
    parts = ("Ek", "Björk", "Gran", "Ask", "Lind", "Tall", "Alm", "Rönn"), ("backa", "dal", "hamn", "torp", "vik", "ås")
    return parts[0][number % 8] + parts[1][number // 8 % 6] + "en"
