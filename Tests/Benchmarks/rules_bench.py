# SPDX-License-Identifier: EUPL-1.2
"""Measures `lagom check` beside proselint on the same English Markdown: a part of `make bench`.

The text is the campaign's own paragraphs, drawn by seed. Runs alternate; what a program needs before it reads a word
(its cost on an empty text) is told apart. A target that is missed is told as such and is no error.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = {"10 KB": 10_000, "1 MB": 1_000_000, "10 MB": 10_000_000}


def paragraphs(root: Path) -> list[str]:
    """The campaign's English paragraphs without cards, tables and citations."""
    found = []
    for path in sorted((root / "Content" / "messages").glob("*/en.md")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
        for block in body.split("\n\n"):
            if block[:1] not in (">", "|", "#", "!", "-", ""):
                found.append(re.sub(r"\s*\[@[^\]]*\]", "", block.strip()))
    return found


def text(size: int, blocks: list[str]) -> str:
    chance = random.Random(size)
    parts, length = [], 0
    while length < size:
        parts.append(chance.choice(blocks))
        length += len(parts[-1].encode()) + 2
    return "\n\n".join(parts) + "\n"


def seconds(command: list[str]) -> float:
    """User and system seconds of one run: findings may end it with 1."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lagom", required=True)
    asked.add_argument("--proselint", required=True)
    asked.add_argument("--runs", type=int, default=3)
    asked.add_argument("--slow", action="store_true", help="let proselint read 10 MB too")
    options = asked.parse_args()
    blocks = paragraphs(HERE.parent.parent)
    commands = {
        "lagom": lambda path: [options.lagom, "check", "--language", "en", "--format", "jsonl", path],
        "proselint": lambda path: [options.proselint, "check", path],
    }
    version = subprocess.run([options.proselint, "version"], capture_output=True, text=True).stdout.strip()
    print(f"# Rules: lagom beside proselint {version}; CPU seconds, medians of {options.runs} runs in turns\n")
    print("| text | lagom | proselint | proselint over lagom | lagom, MB a CPU second |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.md"
        empty.write_text("Rest.\n", encoding="utf-8")
        rest = {name: statistics.median(seconds(command(str(empty))) for _ in range(options.runs))
                for name, command in commands.items()}
        print(f"| one word | {rest['lagom']:.2f} | {rest['proselint']:.2f} | {rest['proselint'] / rest['lagom']:.1f} | |")
        for label, size in SIZES.items():
            path = Path(folder) / f"{size}.md"
            path.write_text(text(size, blocks), encoding="utf-8")
            read = [name for name in commands if name == "lagom" or size < 5_000_000 or options.slow]
            taken = {name: [] for name in read}
            for _ in range(options.runs):
                for name in read:
                    taken[name].append(seconds(commands[name](str(path))))
            cost = {name: statistics.median(values) for name, values in taken.items()}
            other = f"{cost['proselint']:.2f}" if "proselint" in cost else "not run"
            ratio = f"{cost['proselint'] / cost['lagom']:.1f}" if "proselint" in cost else ""
            rate = size / 1e6 / max(cost["lagom"] - rest["lagom"], 1e-3)
            print(f"| {label} | {cost['lagom']:.2f} | {other} | {ratio} | {rate:.1f} |", flush=True)


if __name__ == "__main__":
    main()
