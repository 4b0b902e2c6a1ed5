# SPDX-License-Identifier: EUPL-1.2
"""A page as the tests read it: its elements in order, its text, its data blocks."""

from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNSEEN = {"script", "style", "title", "template"}


@dataclass
class Element:
    """A start tag and the text inside it."""

    tag: str
    attributes: dict[str, str]
    line: int
    text: str = ""

    def __getitem__(self, name: str) -> str | None:
        return self.attributes.get(name)


@dataclass
class Page:
    """One HTML file of a site."""

    folder: Path
    file: Path

    @property
    def path(self) -> str:
        """The path below the site's root: `sv/halsont/index.html`."""
        return self.file.relative_to(self.folder).as_posix()

    @property
    def address(self) -> str:
        """The path as a link has it, `index.html` left out: `sv/halsont/`."""
        return self.path.removesuffix("index.html")

    @cached_property
    def source(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def elements(self) -> list[Element]:
        """Every element, in the order of their start tags."""
        reader = _Reader()
        reader.feed(self.source)
        reader.close()
        return reader.elements

    def all(self, *tags: str, **attributes: str) -> list[Element]:
        """The elements with one of these tags (any, where none is named) and these attributes."""
        return [
            element for element in self.elements
            if (not tags or element.tag in tags)
            and all(element[name] == value for name, value in attributes.items())]

    def meta(self, name: str) -> list[str]:
        """What `<meta name=…>` and `<meta property=…>` say."""
        return [e["content"] for e in self.all("meta") if name in (e["name"], e["property"])]

    def links(self, relation: str) -> list[Element]:
        """The `<link rel=…>` elements."""
        return [e for e in self.all("link") if relation in (e["rel"] or "").split()]

    @property
    def html(self) -> Element:
        return self.all("html")[0]

    @property
    def body_text(self) -> str:
        """What the page says, with single spaces."""
        return " ".join(self.all("body")[0].text.split())

    @cached_property
    def ids(self) -> list[str]:
        return [e["id"] for e in self.elements if e["id"] is not None]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, self.getpos()[0])
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        unseen = next((e for e in reversed(self.open) if e.tag in UNSEEN), None)
        for element in [unseen] if unseen else self.open:
            element.text += data
