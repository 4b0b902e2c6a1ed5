# SPDX-License-Identifier: EUPL-1.2
"""Fixtures of the end-to-end tests: the real binary, a campaign to change, the built site, a server, a browser."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from page import Page
from server import serve

ROOT = Path(__file__).resolve().parents[2]


class Lagom:
    """The staged binary: `lagom("build", "--root", folder)` runs it and returns the finished process."""

    def __init__(self, path: Path):
        self.path = path

    def __call__(self, *arguments, cwd=None, env=None, input=None, timeout=120) -> subprocess.CompletedProcess:
        """Runs to the end, with output as text and colours off; `env` is added to the environment."""
        return subprocess.run(
            [str(self.path), *map(str, arguments)],
            cwd=cwd, env={**os.environ, "NO_COLOR": "1", **(env or {})}, input=input,
            capture_output=True, text=True, encoding="utf-8", timeout=timeout)

    def succeed(self, *arguments, **options) -> subprocess.CompletedProcess:
        """Runs and fails the test, with what the command said, unless it exits 0."""
        done = self(*arguments, **options)
        command = " ".join(["lagom", *map(str, arguments)])
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done

    def start(self, *arguments, cwd=None, env=None) -> subprocess.Popen:
        """Starts without waiting, for tests that kill or race it."""
        return subprocess.Popen(
            [str(self.path), *map(str, arguments)], cwd=cwd, env={**os.environ, "NO_COLOR": "1", **(env or {})},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@dataclass(frozen=True)
class BuiltSite:
    """A site on disk."""

    folder: Path

    @cached_property
    def pages(self) -> list[Page]:
        """Every HTML page, by path."""
        return [Page(self.folder, file) for file in sorted(self.folder.rglob("*.html"))]

    def page(self, path: str) -> Page:
        """The page at a path such as `sv/index.html`."""
        return next(page for page in self.pages if page.path == path)


@pytest.fixture(scope="session")
def lagom() -> Lagom:
    """The binary that the environment's LAGOM names, or the one that `make site` staged."""
    path = Path(os.environ.get("LAGOM", ROOT / ".build/stage/bin/lagom")).resolve()
    assert path.is_file(), f"{path} is not there: run `make site` first"
    return Lagom(path)


def copy_campaign(to: Path, reviewed: bool = False) -> Path:
    """Copies the sample campaign and its theme; unless `reviewed`, as a demonstration that nobody reviews.

    Such a one is built of its texts as they are; a reviewed one of what its editions keep.
    """
    kept = [] if reviewed else ["review", "editions", "reviewers.yaml"]
    for name in ("Content", "Themes"):
        shutil.copytree(ROOT / name, to / name, ignore=shutil.ignore_patterns(*kept))
    return to


@pytest.fixture
def campaign(tmp_path) -> Path:
    """The root of a copy of the sample campaign that the test may change."""
    return copy_campaign(tmp_path / "campaign")


@pytest.fixture
def reviewed(tmp_path) -> Path:
    """The root of a copy of the sample campaign with its reviewers, reviews and editions."""
    return copy_campaign(tmp_path / "reviewed", reviewed=True)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of one MiB; it takes a user who may mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True)
    if mount.returncode != 0:
        pytest.skip("may not mount here; the limit on file sizes is tested all the same")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.fixture(scope="session")
def site(lagom, tmp_path_factory) -> BuiltSite:
    """The sample campaign's site with its prints. Tests must not change it."""
    output = tmp_path_factory.mktemp("sample") / "Output"
    lagom.succeed("build", "--prints", "--root", ROOT, "--output", output)
    return BuiltSite(output / "site")


@pytest.fixture(scope="session", params=["/", "/a/b/"], ids=["at-root", "under-a-path"])
def address(request, site):
    """Where the sample site is served on loopback, at a server's root and below a path."""
    with serve(site.folder, request.param) as url:
        yield url


@pytest.fixture(scope="session")
def home(site):
    """Where the sample site is served on loopback, for tests that need it once."""
    with serve(site.folder, "/") as url:
        yield url


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium: Debian's."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield chromium
        chromium.close()
