# SPDX-License-Identifier: EUPL-1.2
"""A build that is killed at any moment leaves the old site or the new one, and the next build succeeds."""

import random
import signal
import time

import pytest

from campaigns import digest, many_messages, new_campaign

KILLS = 120


@pytest.mark.slow
def test_a_killed_build_leaves_the_old_site_or_the_new_one(lagom, tmp_path):
    output = tmp_path / "out" / "Output"
    output.parent.mkdir()
    roots, wanted, seconds = [], [], []
    for word in ("gammal", "helt-ny"):
        root = many_messages(new_campaign(lagom, tmp_path / word), 60, word)
        roots.append(root)
        start = time.monotonic()
        lagom.succeed("build", "--root", root, "--output", output, "--now", "2026-11-21")
        seconds.append(time.monotonic() - start)
        wanted.append(digest(output))
    assert wanted[0] != wanted[1]

    chance = random.Random(20261121)
    kills = outcomes_old = outcomes_new = leftovers = rounds = 0
    current = 1
    while kills < KILLS:
        rounds += 1
        assert rounds < KILLS * 6, f"only {kills} builds were killed in {rounds}"
        target = 1 - current
        build = lagom.start("build", "--root", roots[target], "--output", output, "--now", "2026-11-21")
        time.sleep(chance.uniform(0, max(seconds) * 1.05))
        build.send_signal(signal.SIGKILL)
        build.communicate()
        kills += build.returncode == -signal.SIGKILL
        found = digest(output)
        assert found in wanted, f"a mixture after kill {kills}"
        outcomes_old += found == wanted[current]
        outcomes_new += found == wanted[target]
        leftovers += (output.parent / ".Output.next").exists()
        current = wanted.index(found)
        if rounds % 5 == 0:
            lagom.succeed("build", "--root", roots[1 - current], "--output", output, "--now", "2026-11-21")
            current = 1 - current
            assert digest(output) == wanted[current]
            assert sorted(path.name for path in output.parent.iterdir()) == [".Output.lock", "Output"]
    print(f"{kills} kills: {outcomes_old} old sites, {outcomes_new} new ones, {leftovers} leftovers")
    assert leftovers > 0, "no kill hit a build while it wrote"


@pytest.mark.slow
def test_the_old_output_left_by_a_kill_after_the_exchange_is_removed(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "a")
    lagom.succeed("build", "--root", root)
    before = digest(root / "Output")
    (root / "Output").rename(root / ".Output.next")
    lagom.succeed("build", "--root", root)
    assert digest(root / "Output") == before
    assert not (root / ".Output.next").exists()


def test_what_a_kill_before_the_first_page_left_is_removed(lagom, tmp_path):
    root = new_campaign(lagom, tmp_path / "a")
    (root / ".Output.next").mkdir()
    (root / ".Output.next/.lagom-manifest.next").write_bytes(b"")
    lagom.succeed("build", "--root", root)
    assert (root / "Output/site/index.html").is_file()
    assert not (root / ".Output.next").exists()
