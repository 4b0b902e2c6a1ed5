# SPDX-License-Identifier: EUPL-1.2
"""Seeded inputs that nobody would write: what a check must survive.

Alone it runs as many as wanted and appends the result to a file: python fuzz.py --lagom BINARY --count 1000000
"""

import argparse
import json
import random
import subprocess
import tempfile
import time
from pathlib import Path

BATCH = 250
WORDS = """sök inte vård vänta ring 112 1177 läkare alltid ofarligt onödig du äldre bröstsmärta medicin sluta ta
antibiotika hypertoni procent av 20 var femte don't seek care never wait call doctor stop taking your medicine harmless
chest pain اتصل لا تنتظر soita lääkäri älä odota åäö Å İ ß ﬁ e\u0301 👩🏽‍⚕️ 日本 \u200d \u202e \ufeff \u00ad""".split()
MARKS = [
    "\n", "\n\n", "\r\n", "\r", "\t", "# ", "> ", "> [!EMERGENCY]\n> ", "> [!CONTACT where=vardcentral within=7d]\n> ",
    "- ", "1. ", "- [ ] ", "[!svart-andas]", "[@a; @b, s. 1]", "](", "[a](b \"c\")", "![x](y.svg \"z\")", "*", "**",
    "***", "_", "`", "```\n", "~~~", "| a | b |\n|---|---|\n| ", "|", "<b>", "<!--", "-->", "&amp;", "&#0;", "\\", "---\n",
    "---\ntitle: ", "type: advice\n", "subject: [a]\n", "poster: {headline: x}\n", "safety-short: ", "{lang=en}",
    "[a]: /b\n", "\"", "'", ": ", "{", "}", "&a", "*a", "!!x", "|-\n ", "⟦", "⟧", "17 av 100", ".", "?", "!", "”", ". ",
    ".\n\n", "\u2028", "\0", "\x1b[31m",
]
# The last of them are no text.
CONTROLS = 2
JUNK = [b"\xff", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x80" * 5, b"\xef\xbb\xbf"]


def document(seed: int) -> bytes:
    """One input; the same for the same seed."""
    dice = random.Random(seed)
    if seed % 2_000 == 0:
        unit = dice.choice([b"> ", b"- ", b"[", b"*a **b ", b"a ", b"|", "sök inte ".encode(), b"\xff"])
        return unit * dice.randint(1, 150_000)
    # Bytes that are no text keep the rest from being read, so most inputs have none.
    isText, parts = dice.random() < 0.85, []
    for _ in range(dice.randint(0, 120)):
        kind = dice.random() * (0.95 if isText else 1)
        if kind < 0.6:
            parts.append((dice.choice(WORDS) + " ").encode())
        elif kind < 0.95:
            mark = dice.choice(MARKS[:-CONTROLS] if isText else MARKS)
            parts.append(mark.encode() * (dice.randint(1, 80) if dice.random() < 0.03 else 1))
        else:
            parts.append(dice.choice(JUNK) if dice.random() < 0.3 else dice.randbytes(dice.randint(1, 4)))
    return b"".join(parts)


def check(lagom: Path, seeds: range, folder: Path) -> int:
    """Checks a batch of inputs; how many findings there were. Fails where one is a crash, a hang or nonsense."""
    files = {}
    for seed in seeds:
        path = folder / f"{seed % BATCH}.md"
        files[str(path)] = document(seed)
        path.write_bytes(files[str(path)])
    language = ["sv", "en", "ar", "fi"][seeds.start // BATCH % 4]
    done = subprocess.run(
        [lagom, "check", *files, "--language", language, "--format", "jsonl"], capture_output=True, timeout=120)
    assert done.returncode in (0, 1), f"seeds {seeds}: status {done.returncode}: {done.stderr[-500:]!r}"
    findings = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    for finding in findings:
        lines = files[finding["path"]].count(b"\n") + 1
        isPlaced = finding["line"] is None or 1 <= finding["line"] <= finding["endLine"] <= lines
        assert isPlaced, f"seeds {seeds}: {finding}"
    return len(findings)


def run(lagom: Path, count: int, folder: Path, start: int = 0) -> int:
    """Checks `count` inputs; how many findings there were."""
    seeds = range(start, start + count)
    return sum(check(lagom, seeds[first:first + BATCH], folder) for first in range(0, count, BATCH))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lagom", type=Path, required=True)
    options.add_argument("--count", type=int, default=1_000_000)
    options.add_argument("--start", type=int, default=0)
    options.add_argument("--record", type=Path, default=Path(__file__).parent / "fuzz-results.md")
    chosen = options.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        findings = run(chosen.lagom.resolve(), chosen.count, Path(folder), chosen.start)
    seconds = time.monotonic() - begun
    line = (f"- {time.strftime('%Y-%m-%d')}: {chosen.count:,} inputs from seed {chosen.start:,}: no crash, no hang, "
            f"{findings:,} findings in {seconds:,.0f} s")
    with chosen.record.open("a", encoding="utf-8") as record:
        record.write(line + "\n")
    print(line)


if __name__ == "__main__":
    main()
