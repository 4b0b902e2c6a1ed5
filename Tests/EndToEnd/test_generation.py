# SPDX-License-Identifier: EUPL-1.2
"""What a build does to the disk: one step, same bytes, nothing of anybody else's touched."""

import fcntl
import os
import resource
import shutil
import subprocess

import pytest

from campaigns import digest, many_messages, new_campaign, tree


@pytest.fixture
def root(lagom, tmp_path):
    """A campaign with twenty messages."""
    return many_messages(new_campaign(lagom, tmp_path / "campaign"), 20, "ord")


def test_the_campaign_of_new_campaign_builds_at_once(lagom, tmp_path):
    done = lagom.succeed("build", "--root", new_campaign(lagom, tmp_path / "c"))
    assert (tmp_path / "c/Output/site/index.html").is_file()
    assert (tmp_path / "c/Output/site/sv/forsta-budskapet/index.html").is_file()
    assert "1 message in 1 language" in done.stdout


def test_a_second_build_links_everything(lagom, root):
    lagom.succeed("build", "--root", root, "--now", "2026-11-21")
    before = {path: path.stat().st_ino for path in (root / "Output/site").rglob("*.html")}
    done = lagom.succeed("build", "--root", root, "--now", "2026-11-21")
    assert "(0 new files, " in done.stdout
    assert before == {path: path.stat().st_ino for path in (root / "Output/site").rglob("*.html")}


def test_one_changed_message_writes_few_files(lagom, root):
    lagom.succeed("build", "--root", root, "--now", "2026-11-21")
    message = root / "Content/messages/budskap-7/sv.md"
    page = root / "Output/site/sv/budskap-7/index.html"
    other = root / "Output/site/sv/budskap-8/index.html"
    before = other.stat().st_ino
    message.write_text(message.read_text(encoding="utf-8") + "\nEtt tillagt stycke.\n", encoding="utf-8")
    lagom.succeed("build", "--root", root, "--now", "2026-11-21")
    assert "Ett tillagt stycke." in page.read_text(encoding="utf-8")
    assert other.stat().st_ino == before


def test_same_input_gives_the_same_bytes(lagom, tmp_path):
    digests = set()
    for name, mask, reverse in (("one", 0o022, False), ("another", 0o077, True)):
        root = many_messages(new_campaign(lagom, tmp_path / name), 70, "ord", reverse)
        done = subprocess.run(
            [lagom.path, "build", "--root", root, "--now", "2026-11-21"], capture_output=True,
            preexec_fn=lambda mask=mask: os.umask(mask))
        assert done.returncode == 0, done.stdout + done.stderr
        digests.add(digest(root / "Output"))
    assert len(digests) == 1


def test_files_that_no_build_wrote_are_refused_and_kept(lagom, root):
    (root / "Output").mkdir()
    (root / "Output/anteckningar.txt").write_text("mina")
    done = lagom("build", "--root", root)
    assert done.returncode == 2
    assert "holds files that no build wrote: anteckningar.txt." in done.stderr
    assert tree(root / "Output").keys() == {"anteckningar.txt"}


@pytest.mark.parametrize("output", ["Content", "Content/ut", ".", "Themes"])
def test_the_project_itself_is_refused_as_output(lagom, root, output):
    before = tree(root)
    done = lagom("build", "--root", ".", "--output", output, cwd=root)
    assert done.returncode == 2
    assert "the project's own files are there" in done.stderr
    assert tree(root) == before


def test_a_link_is_refused_as_output(lagom, root, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (root / "Output").symlink_to(tmp_path / "elsewhere")
    done = lagom("build", "--root", root)
    assert done.returncode == 2 and "not an ordinary folder" in done.stderr
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_finding_keeps_the_old_site(lagom, root):
    lagom.succeed("build", "--root", root)
    before = digest(root / "Output")
    (root / "Content/messages/budskap-3/sv.md").write_text("---\ntitle: x\n---\n[@okänd-källa]\n", encoding="utf-8")
    done = lagom("build", "--root", root)
    assert done.returncode == 1
    assert "Content/messages/budskap-3/sv.md" in done.stdout
    assert digest(root / "Output") == before
    assert not (root / ".Output.next").exists()


def test_the_second_of_two_builds_waits_and_says_so(lagom, root):
    lagom.succeed("build", "--root", root)
    with open(root / ".Output.lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        waiting = lagom.start("build", "--root", root)
        assert b"Another build is running" in waiting.stderr.readline()
        assert waiting.poll() is None
        fcntl.flock(lock, fcntl.LOCK_UN)
        waiting.communicate(timeout=60)
    assert waiting.returncode == 0


def test_no_wait_refuses_while_another_build_runs(lagom, root):
    lagom.succeed("build", "--root", root)
    with open(root / ".Output.lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = lagom("build", "--root", root, "--no-wait")
    assert done.returncode == 2 and "Another build is writing to" in done.stderr


def test_two_builds_at_once_both_end_well(lagom, root):
    builds = [lagom.start("build", "--root", root, "--now", "2026-11-21") for _ in range(4)]
    for build in builds:
        build.communicate(timeout=60)
    assert [build.returncode for build in builds] == [0, 0, 0, 0]
    after = digest(root / "Output")
    lagom.succeed("build", "--root", root, "--now", "2026-11-21")
    assert digest(root / "Output") == after


def test_a_full_disk_is_said_and_keeps_the_old_site(lagom, root, tmp_path, small_disk):
    small = new_campaign(lagom, tmp_path / "small")
    lagom.succeed("build", "--root", small, "--output", small_disk / "Output")
    before = digest(small_disk / "Output")
    for number in range(200):
        shutil.copytree(root / "Content/messages/budskap-1", root / f"Content/messages/extra-{number}")
    done = lagom("build", "--root", root, "--output", small_disk / "Output")
    assert done.returncode == 2
    assert "The disk is full" in done.stderr and "Free some space" in done.stderr
    assert digest(small_disk / "Output") == before
    assert sorted(path.name for path in small_disk.iterdir()) == [".Output.lock", "Output"]


def test_a_limit_on_file_sizes_is_said_and_keeps_the_old_site(lagom, root):
    lagom.succeed("build", "--root", root)
    before = digest(root / "Output")
    message = root / "Content/messages/budskap-1/sv.md"
    message.write_text(message.read_text(encoding="utf-8") + ("\n\n" + "ord " * 2_000) * 15, encoding="utf-8")
    done = subprocess.run(
        [lagom.path, "build", "--root", root, "--messages", "en"], capture_output=True, text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)))
    assert done.returncode == 2
    assert "larger than the system allows" in done.stderr
    assert digest(root / "Output") == before
    assert not (root / ".Output.next").exists()


def test_a_folder_without_permission_is_said(lagom, root):
    root.chmod(0o555)
    # Root may write anywhere until it gives that up.
    unprivileged = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    done = subprocess.run(
        [*unprivileged, lagom.path, "build", "--root", root, "--messages", "en"], capture_output=True, text=True)
    root.chmod(0o755)
    assert done.returncode == 2 and "You lack permission for" in done.stderr


def test_preview_goes_to_its_own_folder(lagom, root):
    lagom.succeed("build", "--root", root, "--preview")
    assert (root / ".lagom/preview/site/index.html").is_file()
    assert not (root / "Output").exists()
    page = (root / ".lagom/preview/site/sv/budskap-1/index.html").read_text(encoding="utf-8")
    assert "noindex" in page


def test_what_is_no_demonstration_is_not_released_but_previewed(lagom, root):
    settings = root / "Content/campaign.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("demonstration: true", "demonstration: false"))
    done = lagom("build", "--root", root)
    assert done.returncode == 1
    assert "[not-approved]" in done.stdout
    assert not (root / "Output").exists()
    lagom.succeed("build", "--root", root, "--preview")
