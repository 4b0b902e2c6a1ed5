# SPDX-License-Identifier: EUPL-1.2
"""A rebuild takes unchanged messages over from the last build, and gives what a cold build gives."""

import hashlib
import shutil

import pytest

from campaigns import digest, many_messages, new_campaign
from reviews import reviewed_campaign

DAY = "2026-11-21"


@pytest.fixture
def root(lagom, tmp_path):
    """A campaign with twenty messages, built."""
    root = many_messages(new_campaign(lagom, tmp_path / "campaign"), 20, "ord")
    lagom.succeed("build", "--root", root, "--now", DAY)
    return root


def message(root, number=7):
    return root / f"Content/messages/budskap-{number}/sv.md"


def append(path, text):
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def record(root):
    return root / "Output/.lagom-record"


def forge(root, page, change):
    """Changes a page of the output, and the record so that it vouches for the change."""
    old = page.read_bytes()
    page.write_bytes(change(old))
    heading, body = record(root).read_bytes().split(b"\n", 1)
    was, now = (hashlib.sha256(each).hexdigest().encode() for each in (old, page.read_bytes()))
    assert was in body
    body = body.replace(was, now)
    fields = heading.split(b"\t")
    fields[2] = hashlib.sha256(body).hexdigest().encode()
    record(root).write_bytes(b"\t".join(fields) + b"\n" + body)


CHANGES = {
    "nothing": lambda root: None,
    "a word": lambda root: append(message(root), "\nEtt tillagt stycke.\n"),
    "a title": lambda root: replace(message(root), "Rubrik", "Ny rubrik"),
    "a message less": lambda root: shutil.rmtree(message(root).parent),
    "a message more": lambda root: shutil.copytree(message(root).parent, message(root, 99).parent),
    "a message renamed": lambda root: message(root).parent.rename(message(root, 99).parent),
    "a file that is no part of it": lambda root: (message(root).parent / "notes.txt").write_text("n"),
    "the campaign": lambda root: replace(root / "Content/campaign.yaml", "Kampanjens", "Nya kampanjens"),
    "the sources": lambda root: append(root / "Content/sources.yaml", "\n# En rad till.\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_rebuild_equals_a_cold_build(lagom, root, tmp_path, change):
    CHANGES[change](root)
    lagom.succeed("build", "--root", root, "--now", DAY)
    lagom.succeed("build", "--root", root, "--now", DAY, "--output", tmp_path / "cold")
    assert digest(root / "Output") == digest(tmp_path / "cold")


def test_a_rebuild_on_another_day_equals_a_cold_build(lagom, root, tmp_path):
    lagom.succeed("build", "--root", root, "--now", "2026-11-22")
    lagom.succeed("build", "--root", root, "--now", "2026-11-22", "--output", tmp_path / "cold")
    assert digest(root / "Output") == digest(tmp_path / "cold")


def test_a_rebuild_with_another_theme_equals_a_cold_build(lagom, root, tmp_path):
    shutil.copytree(lagom.path.parents[1] / "share/lagom/themes/lagom", root / "Themes/lagom")
    replace(root / "Themes/lagom/templates/message.mustache", "<article class=\"message\">", "<article>")
    lagom.succeed("build", "--root", root, "--now", DAY)
    lagom.succeed("build", "--root", root, "--now", DAY, "--output", tmp_path / "cold")
    assert digest(root / "Output") == digest(tmp_path / "cold")
    assert "<article>" in (root / "Output/site/sv/budskap-7/index.html").read_text(encoding="utf-8")


def test_what_the_record_vouches_for_is_taken_over(lagom, root):
    page = root / "Output/site/sv/budskap-7/index.html"
    forge(root, page, lambda old: old + b"<!-- taken over -->")
    lagom.succeed("build", "--root", root, "--now", DAY)
    assert page.read_bytes().endswith(b"<!-- taken over -->")


def test_what_the_record_vouches_for_is_dropped_when_its_message_changes(lagom, root):
    page = root / "Output/site/sv/budskap-7/index.html"
    forge(root, page, lambda old: old + b"<!-- taken over -->")
    append(message(root), "\nEtt tillagt stycke.\n")
    lagom.succeed("build", "--root", root, "--now", DAY)
    assert b"Ett till" in page.read_bytes() and b"taken over" not in page.read_bytes()


@pytest.mark.parametrize("damage", [
    lambda old: b"", lambda old: old[:-100], lambda old: old.replace(b"\nm\t", b"\nm", 1),
    lambda old: old.replace(b"budskap-7", b"budskap-8"), lambda old: bytes(reversed(old)),
])
def test_a_damaged_record_only_costs_time(lagom, root, damage):
    wanted = digest(root / "Output")
    record(root).write_bytes(damage(record(root).read_bytes()))
    lagom.succeed("build", "--root", root, "--now", DAY)
    assert digest(root / "Output") == wanted


def test_a_page_that_somebody_changed_or_removed_is_made_anew(lagom, root):
    wanted = digest(root / "Output")
    (root / "Output/site/sv/budskap-7/index.html").write_text("mine")
    (root / "Output/site/sv/budskap-8/index.html").unlink()
    lagom.succeed("build", "--root", root, "--now", DAY)
    assert digest(root / "Output") == wanted


def test_a_campaign_that_is_no_demonstration_any_more_releases_nothing_old(lagom, root):
    before = digest(root / "Output")
    replace(root / "Content/campaign.yaml", "demonstration: true", "demonstration: false")
    done = lagom("build", "--root", root, "--now", DAY)
    assert done.returncode == 1
    assert "not-approved" in done.stdout + done.stderr
    assert digest(root / "Output") == before


def test_a_finding_is_found_again_in_a_rebuild(lagom, root):
    append(message(root), "\nSe [den](../finns-inte/sv.md).\n")
    for _ in range(2):
        done = lagom("build", "--root", root, "--now", DAY)
        assert done.returncode == 1
        assert "unknown-message" in done.stdout + done.stderr


def test_an_edition_is_taken_over_until_something_is_said_of_it(lagom, tmp_path):
    review = reviewed_campaign(lagom, tmp_path / "campaign")
    number = review.take_through()
    page = review.build() / "sv/forsta-budskapet/index.html"
    cold = page.read_bytes()
    forge(review.root, page, lambda old: old.replace(b"</body>", b"<!-- taken over --></body>"))
    review.build()
    assert b"<!-- taken over -->" in page.read_bytes()
    # Another day may say something else on every page.
    review.build("--now", "2026-12-24")
    assert page.read_bytes() == cold
    forge(review.root, page, lambda old: old.replace(b"</body>", b"<!-- taken over --></body>"))
    review("withdraw", "cecilia", "--why", "Fel dos.")
    review.build("--now", "2026-12-24")
    assert b"<!-- taken over -->" not in page.read_bytes()
    assert "Texten är tillbakadragen" in page.read_text(encoding="utf-8")
    # A kept wording that somebody has changed is not the one that was approved, whatever the record says.
    kept = review.root / f"Content/messages/forsta-budskapet/editions/{number}/sv.md"
    kept.write_text(kept.read_text(encoding="utf-8").replace("det viktigaste", "något annat"), encoding="utf-8")
    review.build("--now", "2026-12-24")
    assert "något annat" not in page.read_text(encoding="utf-8")
