# SPDX-License-Identifier: EUPL-1.2
"""Takes the sample campaign through review anew, by its made-up roles: demo_reviews.py LAGOM ROOT.

Swedish and English become demonstration editions; some other variants are left in other states on purpose. What was
recorded before is removed, so it refuses every campaign but this one.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

YES = "yes,no,yes,yes,no,yes"
WHY = "Demonstration: ingen har granskat texten på riktigt."
# Who speaks in the sample campaign: roles, not people.
LINGUISTS = {"sv": ["sprak-sv"], "en": ["sprak-en-1", "sprak-en-2"], "ar": ["sprak-ar-1", "sprak-ar-2"],
             "fi": ["sprak-fi-1", "sprak-fi-2"]}
# Texts that are not released, and how far they come.
STOPS = {
    "fragor-att-stalla/ar": "submitted", "fragor-att-stalla/sv-simple": "draft",
    "hjartinfarkt-kvinnor/sv-simple": "changes-requested", "lakemedelsgenomgang-aldre/fi": "withdrawn",
}
# A finding that a clinician lets pass until a day instead of answering it, to show a waiver.
WAIVED = ("hogt-blodtryck/sv", "bare-statistic")
# Whose judgement an original needs, where it is not the physician's alone.
CLINICIANS = {"tandvark-visdomstander": ["tandvard"], "fragor-att-stalla": ["medicin", "tandvard"]}
# The name of the words that all pages share.
COMMON = "common"
CAMPAIGN = "Demonstrationskampanjen Lagom"


# All whom the sample campaign's list of reviewers names.
ROLES = {"skribent", "medicin", "medicin-2", "tandvard", "patient", "redaktor"}.union(*LINGUISTS.values())


def is_made_up(file: Path) -> bool:
    """Whether an event is a demonstration's, by one of its roles; what cannot be read is somebody's."""
    try:
        event = json.loads(file.read_text(encoding="utf-8"))
        return event["demonstration"] is True and event["who"] in ROLES
    except (OSError, ValueError, KeyError, TypeError):
        return False


class Campaign:
    def __init__(self, lagom: str, root: Path):
        self.lagom, self.root = lagom, root

    def run(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            [self.lagom, *arguments, "--root", str(self.root), "--messages", "en"], capture_output=True, text=True)
        if check and done.returncode != 0:
            sys.exit(f"lagom {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def review(self, deed: str, text: str, who: str, *more: str) -> dict:
        return json.loads(self.run("review", deed, text, "--as", who, "--format", "json", *more))

    def refuse_others(self) -> None:
        """Only the sample campaign's reviews are made up; anybody else's are somebody's word, and nothing is touched."""
        settings = (self.root / "Content/campaign.yaml").read_text(encoding="utf-8")
        is_sample = re.search(r"^demonstration: true$", settings, re.M) and re.search(rf"\bname: {CAMPAIGN}$", settings, re.M)
        words = [event for event in self.events() if not is_made_up(event)]
        if not is_sample or words:
            named = f" {words[0]} is somebody's word." if words else ""
            sys.exit(f"{self.root} is not the sample campaign: its reviews are not ours to make up.{named}")

    def folders(self, name: str) -> list[Path]:
        return [folder / name for folder in [self.root / "Content", *(self.root / "Content/messages").iterdir()]]

    def events(self) -> list[Path]:
        return [file for folder in self.folders("review") for file in sorted(folder.glob("*.json"))]

    def forget(self) -> None:
        """Forgets the site too: it tells of withdrawals that are made anew."""
        for folder in self.folders("review") + self.folders("editions") + [self.root / "Output"]:
            shutil.rmtree(folder, ignore_errors=True)

    def texts(self) -> list[dict]:
        return json.loads(self.run("status", "--format", "json"))["texts"]

    def findings(self, text: str) -> list[dict]:
        message, language = text.split("/")
        chosen = [] if message == COMMON else [f"Content/messages/{message}"]
        remarks = json.loads(self.run("check", *chosen, "--format", "json", check=False))["findings"]
        if message == COMMON:
            remarks = [one for one in remarks if not one["path"].startswith("Content/messages/")]
        return [one for one in remarks if one.get("language") == language or one["path"].endswith(f"/{language}.md")]

    def answer(self, text: str, language: str) -> None:
        """Answers what demands an answer, and waives what a clinician may waive."""
        seen = set()
        for one in self.findings(text):
            print_ = one["fingerprint"][:12]
            if print_ in seen or one["severity"] == "note":
                continue
            seen.add(print_)
            if (text, one["rule"]) == WAIVED:
                self.review("waive", text, "medicin", "--finding", print_, "--until", self.until,
                            "--why", "Demonstration av ett avsteg: andelen står med län, grupp och källa i samma stycke.")
            elif one["severity"] == "block":
                for who in ("medicin", "medicin-2"):
                    self.review("waive", text, who, "--finding", print_, "--until", self.until,
                                "--why", "Demonstration av ett avsteg: rådet står i ett sammanhang som bär det.")
            elif one.get("family") == "language-not-checked":
                self.review("answer", text, LINGUISTS[language][0], "--finding", print_, "--why", WHY)
            else:
                self.review("answer", text, "medicin", "--finding", print_, "--why", WHY)

    until = "2027-05-31"

    def approve_common(self, text: str, is_original: bool) -> None:
        """The words that all pages share are approved and not released."""
        language = text.split("/")[1]
        self.review("submit", text, "skribent")
        self.answer(text, language.split("-")[0])
        for who in ["medicin"] * is_original + LINGUISTS[language.split("-")[0]][:1]:
            self.review("approve", text, who, "--answers", YES, "--why", WHY)

    def take_through(self, text: str, is_original: bool) -> None:
        """From draft to released, or as far as the text is to come."""
        language = text.split("/")[1].split("-")[0]
        stop = STOPS.get(text)
        if stop == "draft":
            return
        self.review("submit", text, "skribent")
        if stop == "submitted":
            return
        if stop == "changes-requested":
            self.review("request-changes", text, LINGUISTS[language][0],
                        "--why", "Demonstration: den enkla svenskan ska prövas med läsare först.")
            return
        self.answer(text, language)
        if is_original:
            for who in CLINICIANS.get(text.split("/")[0], ["medicin"]):
                self.review("approve", text, who, "--answers", YES, "--why", WHY)
            needs = self.review("skip", text, "redaktor", "--step", "patient", "--why", WHY) \
                if "for-personal" not in text and text.startswith("psa") else None
            if needs is None and "for-personal" not in text:
                self.review("approve", text, "patient", "--answers", YES, "--why", WHY)
        for who in LINGUISTS[language][:2]:
            self.review("approve", text, who, "--answers", YES, "--why", WHY)
        self.review("release", text, "redaktor", "--why", WHY)
        if stop == "withdrawn":
            self.review("withdraw", text, "medicin", "--why", WHY,
                        "--wrong", "Tämä on esimerkki oikaisusta. Tekstissä ei ollut virhettä.",
                        "--advice", "Lue teksti ruotsiksi tai kysy hoitohenkilökunnalta.")


def main() -> None:
    lagom, root = sys.argv[1], Path(sys.argv[2]).resolve()
    campaign = Campaign(str(Path(lagom).resolve()), root)
    campaign.refuse_others()
    campaign.forget()
    texts = campaign.texts()
    originals = set()
    for one in texts:
        is_original = one["message"] not in originals
        originals.add(one["message"])
        take = campaign.approve_common if one["message"] == COMMON else campaign.take_through
        take(f"{one['message']}/{one['variant']}", is_original)
    states = {}
    for one in campaign.texts():
        states.setdefault(one["state"], []).append(f"{one['message']}/{one['variant']}")
    for state, names in sorted(states.items()):
        print(f"{state}: {len(names)}" + ("" if state == "released" else f" ({', '.join(names)})"))


if __name__ == "__main__":
    main()
