# SPDX-License-Identifier: EUPL-1.2
"""Measures how long 20,000 review events take to read and fold: review_events.py LAGOM [EVENTS [MESSAGES]]."""

import hashlib
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

ALPHABET = "0123456789abcdefghijklmnopqrstuv"
QUESTIONS = ["main-message", "would-wait", "signs", "where-to-turn", "fairness", "evidence"]
REVIEWERS = """\
reviewers:
  - {id: anna, roles: [author]}
  - {id: cecilia, roles: [clinical], languages: [sv]}
  - {id: eva, roles: [language], languages: [sv]}
  - {id: fred, roles: [patient]}
  - {id: gun, roles: [editor]}
"""


def compact(value) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def event(number: int, moment: datetime, message: str, after: list[str]) -> tuple[str, bytes, str]:
    """An event's file name and bytes, and how the next one names it: round after round from submission to release."""
    digest = hashlib.sha256(str(number // 5).encode()).hexdigest()
    answers = {question: question not in ("would-wait", "fairness") for question in QUESTIONS}
    edition = f"BUDS-sv-{''.join('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[number // 5 >> shift & 31] for shift in (15, 10, 5, 0))}"
    who, role, what, details = [
        ("anna", "author", "submit", {"editors": []}), ("cecilia", "clinical", "approve", {"answers": answers}),
        ("eva", "language", "approve", {"answers": answers}), ("fred", "patient", "approve", {"answers": answers}),
        ("gun", "editor", "release", {"edition": edition}),
    ][number % 5]
    random = "".join(ALPHABET[number >> shift & 31] for shift in range(0, 40, 5))
    name = moment.strftime("%Y%m%dT%H%M%SZ") + "-" + random
    body = {
        "schema": 1, "id": name, "time": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "who": who, "role": role,
        "message": message, "variant": "sv", "digest": "v1:" + digest, "what": what, "details": details, "why": "",
        "after": after, "demonstration": True}
    seal = hashlib.sha256(compact(body)).hexdigest()
    return name, compact({**body, "signature": None, "seal": seal}), f"{name}#{seal[:16]}"


def fill(root: Path, events: int, messages: int) -> None:
    template = root / "Content/messages/forsta-budskapet"
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    for message in range(messages):
        folder = root / f"Content/messages/budskap-{message}"
        shutil.copytree(template, folder)
        (folder / "review").mkdir()
        after = []
        for number in range(events // messages):
            name, content, seen = event(number, start + timedelta(seconds=number), folder.name, after)
            (folder / "review" / f"{name}.json").write_bytes(content)
            after = [seen]


def measure(lagom: str, root: Path, *arguments: str) -> str:
    """The medians of a command's elapsed and CPU seconds, of five runs."""
    elapsed, used = [], []
    for _ in range(5):
        start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([lagom, *arguments, "--root", str(root)], capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        elapsed.append(time.monotonic() - start)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        assert done.returncode in (0, 1), done.stderr.decode()
    return f"{statistics.median(elapsed):.2f} s (CPU {statistics.median(used):.2f} s)"


def main() -> None:
    lagom = sys.argv[1]
    events = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    for messages in [int(sys.argv[3])] if len(sys.argv) > 3 else [100, 1]:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "campaign"
            subprocess.run([lagom, "new", "campaign", root], check=True, capture_output=True)
            (root / "Content/reviewers.yaml").write_text(REVIEWERS, encoding="utf-8")
            empty = measure(lagom, root, "status")
            fill(root, events, messages)
            read = measure(lagom, root, "review", "verify")
            folded = measure(lagom, root, "status")
            print(f"{events} events in {messages} messages: verify {read}, status {folded}; status of none {empty}")


if __name__ == "__main__":
    main()
