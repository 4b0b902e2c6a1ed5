# SPDX-License-Identifier: EUPL-1.2
"""The command line as its users meet it: help, exit statuses, findings, colours, languages."""

import json
import os
import pty
import re
import subprocess
import time

import pytest

from campaigns import new_campaign


@pytest.fixture
def root(lagom, tmp_path):
    """A new campaign."""
    return new_campaign(lagom, tmp_path / "campaign")


@pytest.fixture
def broken(root):
    """A new campaign whose message has a misspelt key and an unknown source."""
    message = root / "Content/messages/forsta-budskapet/sv.md"
    text = message.read_text(encoding="utf-8").replace("summary:", "sumary:").replace("[@exempelkalla]", "[@exempel]")
    message.write_text(text, encoding="utf-8")
    return root


ENGLISH = {"LC_ALL": "C.UTF-8"}


def test_without_arguments_it_shows_its_help(lagom):
    done = lagom.succeed()
    assert done.stdout == """\
OVERVIEW: Turns Markdown messages on lagom health care into an accessible,
multilingual web site.

Start with 'lagom new campaign my-campaign', then run 'lagom build' in that
folder.

Exit status: 0 all is well, 1 findings stop the release, 2 the command cannot
run.
Completion for bash, zsh and fish: lagom --generate-completion-script bash

USAGE: lagom <subcommand>

OPTIONS:
  --version               Show the version.
  -h, --help              Show help information.

SUBCOMMANDS:
  new                     Starts a campaign or a message from a template.
  build                   Builds the site.
  print                   Prints posters, leaflets, cards and pictures.
  check                   Checks the texts and shows what must be mended.
  rules                   Lists, shows, tests and evaluates the rules.
  review                  Takes texts from draft to released edition, by people
                          in their roles.
  status                  Shows where every text stands: its state, what it
                          waits for and what is due.
  recall                  Lists the editions whose prints should come down, and
                          why.
  export                  Gathers an edition for registry and archive in one
                          folder.
  theme                   Works on the campaign's theme.

  See 'lagom help <subcommand>' for detailed help.
"""


@pytest.mark.parametrize(
    "command", ["new", "new campaign", "new message", "build", "print", "check", "rules", "rules list", "rules show",
    "rules test", "rules evaluate", "review", "status", "recall", "export", "theme", "theme check"])
def test_every_command_has_help_with_an_example(lagom, command):
    done = lagom.succeed(*command.split(), "--help")
    assert "OVERVIEW: " in done.stdout
    assert "Example: lagom " + command.split()[0] in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_get_a_completion_script(lagom, shell):
    assert "lagom" in lagom.succeed("--generate-completion-script", shell).stdout


def test_the_version_is_shown_at_once(lagom):
    times = []
    for _ in range(10):
        start = time.perf_counter()
        assert lagom.succeed("--version").stdout == "0.1.0\n"
        times.append(time.perf_counter() - start)
    assert min(times) < 0.05


@pytest.mark.parametrize("arguments", [
    ["bogus"], ["build", "--bogus"], ["build", "--now", "2026-02-30"], ["check", "--format", "xml"],
    ["build", "--preview", "--output", "x"], ["new", "message", "Not An Id"], ["new", "campaign"],
    ["review", "approve", "a/sv", "--answers", "ja,kanske"], ["review", "waive", "a/sv", "--finding", "x", "--until", "31/12"],
    ["review", "test", "a/sv", "--asked", "8", "--earlier", "2", "--same", "2", "--later", "0"],
    ["review", "test", "a/sv", "--asked", "1", "--earlier", "0", "--same", "1", "--later", "0", "--sign", "x"],
])
def test_wrong_arguments_end_with_2(lagom, root, arguments):
    done = lagom(*arguments, cwd=root)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("Error: ")


@pytest.mark.parametrize("command", [["build"], ["check"], ["theme", "check"], ["new", "message", "a"]])
def test_outside_a_campaign_it_says_what_to_do(lagom, tmp_path, command):
    done = lagom(*command, cwd=tmp_path, env=ENGLISH)
    assert done.returncode == 2
    assert "There is no campaign here" in done.stderr and "lagom new campaign" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_new_campaign_is_never_put_over_another(lagom, root):
    done = lagom("new", "campaign", root, env=ENGLISH)
    assert done.returncode == 2 and "exists already" in done.stderr


def test_a_build_says_how_to_see_what_it_counts(lagom, root):
    said = lagom.succeed("build", "--root", root, env=ENGLISH).stdout
    assert re.search(r"^Found on the way: \d+ to answer, 2 notes\.\n    See them: lagom check\n", said), said


def test_a_dry_run_of_prints_ends_with_that_nothing_was_written(lagom, root):
    said = lagom.succeed("print", "--dry-run", "--root", root, env=ENGLISH).stdout
    assert re.search(r"\nPrints tried in [\d.]+ s: 6\. Nothing was written\.\n$", said), said
    assert not (root / "Print").exists()


def test_a_new_campaign_passes_the_check(lagom, root):
    done = lagom.succeed("check", "--root", root, env=ENGLISH)
    assert "block" not in done.stdout


@pytest.mark.parametrize("kind", ["advice", "questions", "staff"])
def test_a_new_message_passes_the_check(lagom, root, kind):
    lagom.succeed("new", "message", "ny-" + kind, "--type", kind, cwd=root)
    assert (root / f"Content/messages/ny-{kind}/sv.md").is_file()
    done = lagom("check", cwd=root, env=ENGLISH)
    assert done.returncode == 0, done.stdout


def test_a_new_message_is_never_put_over_another(lagom, root):
    done = lagom("new", "message", "forsta-budskapet", cwd=root, env=ENGLISH)
    assert done.returncode == 2 and "exists already" in done.stderr


def test_a_new_message_needs_a_language_of_the_campaign(lagom, root):
    done = lagom("new", "message", "ny", "--language", "fi", cwd=root, env=ENGLISH)
    assert done.returncode == 2 and "\"fi\"" in done.stderr


def test_findings_show_place_line_caret_and_remedy(lagom, broken):
    done = lagom("check", cwd=broken, env=ENGLISH)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    first = next(n for n, line in enumerate(lines) if "unknown-key" in line)
    assert lines[first].startswith("Content/messages/forsta-budskapet/sv.md:3:1: block: ")
    assert lines[first + 1].startswith("    sumary: ")
    assert lines[first + 2] == "    ^~~~~~"
    assert "summary" in lines[first + 3]
    assert lines[-1].endswith(".") and "block" in lines[-1]


def test_all_findings_are_shown_not_only_the_first(lagom, broken):
    (broken / "Content/signs.yaml").write_text("sings: []\n")
    done = lagom("build", cwd=broken, env=ENGLISH)
    assert done.returncode == 1
    assert "Content/signs.yaml:1:1" in done.stdout
    assert "forsta-budskapet/sv.md:3:1" in done.stdout
    assert not (broken / "Output").exists()


def test_json_names_the_same_findings(lagom, broken):
    done = lagom("check", "--format", "json", cwd=broken, env=ENGLISH)
    assert done.returncode == 1
    findings = json.loads(done.stdout)["findings"]
    finding = next(finding for finding in findings if finding["rule"] == "unknown-key")
    assert list(finding) == [
        "rule", "family", "severity", "formats", "path", "language", "line", "column", "endLine", "endColumn",
        "quote", "evidence", "fingerprint", "message", "why", "suggestion"]
    assert (finding["line"], finding["column"], finding["quote"]) == (3, 1, "sumary")
    assert done.stdout == lagom("check", "--format", "json", cwd=broken, env=ENGLISH).stdout


def test_json_of_a_clean_campaign_is_json(lagom, root):
    assert "findings" in json.loads(lagom.succeed("check", "--format", "json", cwd=root).stdout)


@pytest.mark.parametrize("variables, word", [
    ({"LC_ALL": "sv_SE.UTF-8"}, "stoppar"), ({"LC_ALL": "", "LC_MESSAGES": "sv_FI.UTF-8"}, "stoppar"),
    ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "sv"}, "stoppar"), ({"LC_ALL": "de_DE.UTF-8"}, "block"),
    ({"LC_ALL": "C", "LANG": "sv_SE"}, "block"),
])
def test_findings_are_in_the_language_of_the_locale(lagom, broken, variables, word):
    assert f": {word}: " in lagom("check", cwd=broken, env=variables).stdout


def test_the_language_of_findings_can_be_chosen(lagom, broken):
    assert ": stoppar: " in lagom("check", "--messages", "sv", cwd=broken, env=ENGLISH).stdout


def test_paths_limit_what_is_shown(lagom, broken):
    lagom.succeed("new", "message", "annat", cwd=broken)
    assert lagom("check", "Content/messages/annat", cwd=broken).returncode == 0
    assert lagom("check", "Content/messages/forsta-budskapet/sv.md", cwd=broken).returncode == 1
    assert lagom("check", "sv.md", "--root", broken, cwd=broken / "Content/messages/annat").returncode == 0


def test_unknown_paths_end_with_2(lagom, root):
    done = lagom("check", "Content/messages/finns-inte", cwd=root, env=ENGLISH)
    assert done.returncode == 2 and "There is no file or folder" in done.stderr


def test_quiet_says_nothing_when_all_is_well(lagom, root):
    done = lagom.succeed("build", "--quiet", cwd=root)
    assert (done.stdout, done.stderr) == ("", "")


def test_control_characters_of_the_content_never_reach_the_terminal(lagom, broken):
    message = broken / "Content/messages/forsta-budskapet/sv.md"
    message.write_text(message.read_text(encoding="utf-8").replace("sumary", "\x1b]0;x\x07su\u202emary"), encoding="utf-8")
    for form in ("text", "json"):
        done = lagom("check", "--format", form, cwd=broken)
        assert done.returncode == 1
        assert not {"\x1b", "\x07", "\u202e"} & set(done.stdout)


def in_terminal(lagom, *arguments, cwd, env=None):
    """What a command writes to a terminal, standard output and error together."""
    variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    near, far = pty.openpty()
    process = subprocess.Popen(
        [lagom.path, *arguments], cwd=cwd, env={**variables, "TERM": "xterm", **(env or {})},
        stdout=far, stderr=far, stdin=subprocess.DEVNULL)
    os.close(far)
    seen = b""
    try:
        while more := os.read(near, 65536):
            seen += more
    except OSError:
        pass
    os.close(near)
    process.wait(timeout=60)
    return seen.decode()


def test_colours_are_for_terminals_that_want_them(lagom, broken):
    assert "\x1b[1;31m" in in_terminal(lagom, "check", cwd=broken)
    assert "\x1b" not in in_terminal(lagom, "check", cwd=broken, env={"NO_COLOR": "1"})
    assert "\x1b" not in in_terminal(lagom, "check", "--no-color", cwd=broken)
    assert "\x1b" not in lagom("check", cwd=broken, env={"NO_COLOR": ""}).stdout


def test_progress_is_shown_in_a_terminal_only(lagom, root):
    assert "] 1/1" in in_terminal(lagom, "build", cwd=root)
    assert lagom.succeed("build", cwd=root).stderr == ""
    assert "] 1/1" not in in_terminal(lagom, "build", "--quiet", cwd=root)


def test_the_theme_passes_its_check(lagom, root):
    lagom.succeed("theme", "check", cwd=root)


def test_a_missing_theme_names_both_places(lagom, root):
    settings = root / "Content/campaign.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("theme: lagom", "theme: saknas"), encoding="utf-8")
    done = lagom("build", cwd=root, env=ENGLISH)
    assert done.returncode == 1
    assert f"{root}/Themes/saknas" in done.stdout and "/share/lagom/themes/saknas" in done.stdout


def test_a_moved_program_builds_from_anywhere(lagom, root, tmp_path):
    home = lagom.path.parents[1]
    moved = tmp_path / "moved"
    subprocess.run(["cp", "-a", home, moved], check=True)
    link = tmp_path / "lagom-link"
    link.symlink_to(moved / "bin/lagom")
    for program in (moved / "bin/lagom", link):
        done = subprocess.run([program, "build", "--root", root], cwd="/", capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_misspelt_command_is_guessed(lagom):
    done = lagom("chek", env=ENGLISH)
    assert done.returncode == 2 and "Did you mean 'lagom check'?" in done.stderr
    assert "Did you mean" not in lagom("qqqqqq", env=ENGLISH).stderr
