# SPDX-License-Identifier: EUPL-1.2
"""Small campaigns that tests of the command line make, and digests of what is built of them."""

import hashlib
import re
from pathlib import Path


def new_campaign(lagom, folder: Path) -> Path:
    """The campaign that `lagom new campaign` gives, with its one message."""
    lagom.succeed("new", "campaign", folder)
    return folder


def many_messages(root: Path, count: int, word: str, reverse=False) -> Path:
    """Adds messages of some paragraphs that all hold a word; `reverse` makes their folders in the other order."""
    template = without_placeholders((root / "Content/messages/forsta-budskapet/sv.md").read_text(encoding="utf-8"))
    for number in sorted(range(count), reverse=reverse):
        folder = root / f"Content/messages/budskap-{number}"
        folder.mkdir()
        text = "\n\n".join(f"{word} {number} " + "ord " * 40 for _ in range(3))
        (folder / "sv.md").write_text(template + "\n" + text + "\n", encoding="utf-8")
    return root


def without_placeholders(text: str) -> str:
    """The text of a template as if somebody had written it: `[what to write]` without its brackets."""
    return re.sub(r"\[(?![!@ ])([^\]]+ [^\]]+)\](?![({])", r"\1", text)


def tree(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder below a folder: path to mode and digest."""
    def entry(path: Path) -> tuple[int, str]:
        content = b"" if path.is_dir() else path.read_bytes()
        return path.stat().st_mode, hashlib.sha256(content).hexdigest()

    return {str(path.relative_to(folder)): entry(path) for path in sorted(folder.rglob("*"))}


def digest(folder: Path) -> str:
    """One digest of a whole tree: names, modes and bytes."""
    return hashlib.sha256(repr(sorted(tree(folder).items())).encode()).hexdigest()
