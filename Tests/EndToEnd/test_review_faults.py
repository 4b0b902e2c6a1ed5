# SPDX-License-Identifier: EUPL-1.2
"""Events outlive kills, checkouts, merges and full disks: what was acknowledged is there, and nothing is there by half."""

import json
import os
import random
import resource
import shutil
import subprocess
import threading
import time
from pathlib import Path

import pytest

from reviews import YES, reviewed_campaign

FOLDER = "Content/messages/forsta-budskapet/review"
PEOPLE = ["anna", "cecilia", "eva", "fred", "gun"]


@pytest.fixture
def review(lagom, tmp_path):
    return reviewed_campaign(lagom, tmp_path / "campaign")


def comment(review, number: int) -> subprocess.Popen:
    return review.lagom.start(
        "review", "comment", review.text, "--root", review.root, "--as", PEOPLE[number % len(PEOPLE)],
        "--format", "json", "--why", f"Number {number}.")


def acknowledged(output: bytes) -> str | None:
    """The event that a process has said is kept."""
    try:
        return json.loads(output).get("event")
    except ValueError:
        return None


def events(root: Path) -> set[str]:
    return {file.stem for file in (root / FOLDER).glob("*.json")}


def problems(review) -> list:
    done = review.lagom("review", "verify", "--root", review.root, "--format", "json", "--messages", "en")
    return json.loads(done.stdout)["problems"]


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"git {' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout


def repository(root: Path) -> None:
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.email", "nobody@example.org")
    git(root, "config", "user.name", "Nobody")
    commit(root, "Start")


def commit(root: Path, message: str) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", message)


@pytest.mark.slow
def test_no_acknowledged_event_is_lost_in_500_kills(review):
    chance = random.Random(5)
    start = time.monotonic()
    writers = [comment(review, number) for number in range(10)]
    kept = {acknowledged(process.communicate()[0]) for process in writers}
    # How long ten take together: so kills fall anywhere in a process's life.
    span = time.monotonic() - start
    writers = [comment(review, number) for number in range(10)]
    for kill in range(500):
        time.sleep(chance.uniform(0, span / 10))
        place = chance.randrange(10)
        writers[place].kill()
        for ended in [place, *(number for number in range(10) if writers[number].poll() is not None)]:
            kept.add(acknowledged(writers[ended].communicate()[0]))
            writers[ended] = comment(review, kill)
    kept |= {acknowledged(process.communicate()[0]) for process in writers}
    kept.discard(None)
    assert len(kept) > 50
    assert kept <= events(review.root)
    assert problems(review) == []


class Writers:
    """Several who comment on and on until told to stop."""

    def __init__(self, review, count: int):
        self.review, self.kept, self.stopped = review, set(), threading.Event()
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(count)]

    def write(self, number: int) -> None:
        while not self.stopped.is_set():
            event = acknowledged(comment(self.review, number).communicate()[0])
            if event:
                self.kept.add(event)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        for thread in self.threads:
            thread.join()


@pytest.mark.slow
def test_checkouts_and_merges_under_live_writers_lose_nothing(review):
    root = review.root
    repository(root)
    git(root, "branch", "other")
    with Writers(review, 3) as writers:
        round_ = 0
        while round_ < 12 or len(writers.kept) < 20 and round_ < 200:
            time.sleep(0.4)
            round_ += 1
            commit(root, f"Round {round_}")
            git(root, "checkout", "-q", "other" if round_ % 2 == 0 else "main")
            if round_ % 3 == 0:
                git(root, "merge", "-q", "--no-edit", "main" if round_ % 2 == 0 else "other")
    commit(root, "Last")
    git(root, "checkout", "-q", "main")
    git(root, "merge", "-q", "--no-edit", "other")
    assert len(writers.kept) > 10
    assert writers.kept <= events(root)
    assert problems(review) == []


def test_two_clones_with_reviews_at_once_merge_without_conflict(review, lagom, tmp_path):
    repository(review.root)
    review("submit", "anna")
    review.answer()
    commit(review.root, "Submit")
    other = type(review)(lagom, tmp_path / "clone")
    git(tmp_path, "clone", "-q", str(review.root), str(other.root))
    git(other.root, "config", "user.email", "nobody@example.org")
    git(other.root, "config", "user.name", "Nobody")
    review("approve", "cecilia", "--answers", YES)
    other("approve", "eva", "--answers", YES)
    other("approve", "fred", "--answers", YES)
    commit(review.root, "Here")
    commit(other.root, "There")
    git(other.root, "pull", "-q", "--no-rebase", "--no-edit")
    assert other.status()["state"] == "approved" and review.status()["state"] == "submitted"
    assert problems(other) == []
    # The one releases while the other asks for changes: the more cautious word wins, on both sides.
    git(review.root, "pull", "-q", "--no-rebase", "--no-edit", str(other.root), "main")
    other("release", "gun")
    review("request-changes", "cecilia", "--why", "Nivån är fel.")
    commit(review.root, "Changes")
    commit(other.root, "Release")
    git(other.root, "pull", "-q", "--no-rebase", "--no-edit")
    status = other.status()
    assert status["state"] == "under-review-again" and "edition" not in status


def test_a_full_disk_refuses_with_nothing_half_written(review):
    def full():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    before = {file: file.read_bytes() for file in review.root.rglob("*") if file.is_file()}
    done = subprocess.run(
        [str(review.lagom.path), "review", "submit", review.text, "--as", "anna", "--root", review.root,
         "--messages", "en"], capture_output=True, text=True, preexec_fn=full)
    assert done.returncode == 2 and "nothing was written" in done.stderr and "Free some space" in done.stderr
    assert {file: file.read_bytes() for file in review.root.rglob("*") if file.is_file()} == before


def test_a_full_disk_keeps_no_edition_by_half(review):
    review("submit", "anna")
    review.answer()
    for who in ("cecilia", "eva", "fred"):
        review("approve", who, "--answers", YES)

    def full():
        resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))

    done = subprocess.run(
        [str(review.lagom.path), "review", "release", review.text, "--as", "gun", "--root", review.root,
         "--messages", "en"], capture_output=True, text=True, preexec_fn=full)
    assert done.returncode == 2 and "nothing was written" in done.stderr
    assert list((review.root / "Content/messages/forsta-budskapet").glob("editions/*")) == []
    assert list((review.root / "Content/messages/forsta-budskapet").glob("editions/.*")) == []
    assert review.status()["state"] == "approved"


def test_a_disk_that_fills_up_keeps_no_deed_by_half(lagom, small_disk):
    """A release writes an edition, its number and its event: with ever more room, each step of it fails once."""
    review = reviewed_campaign(lagom, small_disk / "campaign")
    digest = review("submit", "anna")["digest"]
    review.answer()
    for who in ("cecilia", "eva", "fred"):
        review("approve", who, "--answers", YES, "--digest", digest)
    content = review.root / "Content"
    before = {file: file.read_bytes() for file in content.rglob("*") if file.is_file()}
    said = events(review.root)
    filler, refusals = small_disk / "filler", 0
    while True:
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
        os.truncate(filler, max(0, filler.stat().st_size // 4096 - refusals) * 4096)
        done = lagom("review", "release", review.text, "--as", "gun", "--root", review.root, "--messages", "en")
        if done.returncode == 0:
            break
        assert done.returncode == 2 and "nothing was written" in done.stderr and "Free some space" in done.stderr
        left = {file: file.read_bytes() for file in content.rglob("*") if file.is_file()}
        # What is whole may stay: the next try is of the same edition.
        assert {file: left[file] for file in before} == before
        assert events(review.root) == said
        assert not [file for file in content.rglob(".*")]
        refusals += 1
    assert refusals > 3
    assert review.status()["state"] == "released" and problems(review) == []


@pytest.mark.parametrize("name, content", [
    ("20261122T080100Z-abcdefgh.json", b"{"), ("20261122T080100Z-abcdefgh.json", b"[" * 60_000),
    ("20261122T080100Z-abcdefgh.json", b" " * 10_000_000), ("20261122T080100Z-abcdefgh.json", b"\xff\xfe"),
    ("20261122T080100Z-abcdefgh.json", b"[]"), ("nonsense.json", b"{}"),
])
def test_hostile_files_are_named_and_clear_nothing(review, name, content):
    review("submit", "anna")
    (review.root / FOLDER / name).write_bytes(content)
    assert [Path(one["path"]).name for one in problems(review)] == [name]
    assert review.status()["needs"][0]["need"].startswith("Files of the review are damaged")


def test_folders_links_and_pipes_are_no_events(review, tmp_path):
    review("submit", "anna")
    names = [f"20261122T08010{number}Z-abcdefgh.json" for number in range(3)]
    (review.root / FOLDER / names[0]).mkdir()
    (review.root / FOLDER / names[1]).symlink_to(tmp_path)
    os.mkfifo(review.root / FOLDER / names[2])
    assert sorted(Path(one["path"]).name for one in problems(review)) == names


def test_the_copy_of_an_event_in_another_message_is_named(review):
    review("submit", "anna")
    other = review.root / "Content/messages/annat"
    shutil.copytree(review.root / "Content/messages/forsta-budskapet", other)
    assert [one["path"].split("/")[2] for one in problems(review)] == ["annat"]


def test_two_clones_that_release_one_wording_merge_without_conflict(review, lagom, tmp_path):
    repository(review.root)
    review("submit", "anna")
    review.answer()
    for who in ("cecilia", "eva", "fred"):
        review("approve", who, "--answers", YES)
    commit(review.root, "Approve")
    other = type(review)(lagom, tmp_path / "clone")
    git(tmp_path, "clone", "-q", str(review.root), str(other.root))
    git(other.root, "config", "user.email", "nobody@example.org")
    git(other.root, "config", "user.name", "Nobody")
    here = review("release", "gun", "--dnr", "2026/1")
    time.sleep(1.1)
    there = other("release", "gun", "--dnr", "2026/2")
    assert here["edition"] == there["edition"] and here["event"] != there["event"]
    commit(review.root, "Here")
    commit(other.root, "There")
    git(other.root, "pull", "-q", "--no-rebase", "--no-edit")
    assert other.status()["state"] == "released" and problems(other) == []
    kept = other.root / f"Content/messages/forsta-budskapet/editions/{here['edition']}"
    told = [json.loads(file.read_text(encoding="utf-8")) for file in kept.glob("release-*.json")]
    assert {(one["event"], one["dnr"]) for one in told} == {(here["event"], "2026/1"), (there["event"], "2026/2")}


def test_a_checkout_with_other_line_endings_takes_nothing_down(review, lagom, tmp_path):
    picture = review.root / "Content/messages/forsta-budskapet/bild.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<path d="M0 0h9v9z"/>\n</svg>\n',
                       encoding="utf-8")
    review.edit("Börja med det viktigaste.", "Börja med det viktigaste.\n\n![En ruta](bild.svg)\n\n")
    review.take_through()
    repository(review.root)
    other = type(review)(lagom, tmp_path / "clone")
    git(tmp_path, "clone", "-q", "-c", "core.autocrlf=true", str(review.root), str(other.root))
    assert other.status()["state"] == "released" and "not-shown" not in other.status()
    assert problems(other) == []
