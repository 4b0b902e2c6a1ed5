# SPDX-License-Identifier: EUPL-1.2
"""Makes Hugo's templates from Lagom's own pages, so that both programs write the same frame, byte for byte.

Lagom builds a campaign of a message whose words are markers; where a marker stands on the page, Hugo's template gets
the field that belongs there. What does not depend on messages is plain text in Hugo's templates: that is in Hugo's favour.
"""

import json
import re
import shutil
from pathlib import Path

import corpus

TITLE, SUMMARY, BODY, CARD, CELL = "Qtitelq", "Qsummaryq.", "Qbodyq", "Qcardq", "Qcellq"
PLAIN, RICH = "qplainq", "qrichq"

CONFIG = """baseURL = "https://lagom.example/"
languageCode = "sv"
title = "Mätning"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404", "robotstxt"]
[markup.goldmark.extensions]
typographer = false
linkify = false
"""


def marker_messages():
    """A message of bare markers, and one with every kind of block that needs a markup of its own."""
    subject = corpus.SUBJECTS[0]
    cards = "\n\n".join(f"Q{kind.lower()}q\n\n> [!{kind}]\n> {CARD}\n\nQend{kind.lower()}q" for kind in corpus.CARDS)
    table = f"Qtableq\n\n| {CELL} |\n| --- |\n| {CELL} |\n\nQendtableq"
    yield corpus.Message(PLAIN, TITLE, SUMMARY, subject, BODY + "\n")
    yield corpus.Message(RICH, "Qrichtitleq", "Qrichsummaryq.", subject, f"{cards}\n\n{table}\n")


def write(hugo: Path, sample: Path, full: Path) -> None:
    """Writes the templates below `hugo` from Lagom's site of markers, with lists as long as in the full site."""
    layouts = hugo / "layouts"
    corpus.write(hugo / "hugo.toml", CONFIG)
    corpus.write(layouts / "sv/single.html", message_layout(sample))
    corpus.write(layouts / "_markup/render-blockquote.html", card_layout(rich(sample)))
    corpus.write(layouts / "_markup/render-table.html", table_layout(rich(sample)))
    for number, file in enumerate(sorted(sample.rglob("*"))):
        path = file.relative_to(sample).as_posix()
        if file.is_dir() or f"/{PLAIN}/" in path or f"/{RICH}/" in path:
            continue
        if file.suffix in (".html", ".atom", ".xml"):
            common_page(hugo, path, file.read_text(encoding="utf-8"), (full / path).read_text(encoding="utf-8"), number)
        else:
            (hugo / "static" / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, hugo / "static" / path)


def rich(sample: Path) -> str:
    return (sample / "sv" / RICH / "index.html").read_text(encoding="utf-8")


def message_layout(sample: Path) -> str:
    page = (sample / "sv" / PLAIN / "index.html").read_text(encoding="utf-8")
    return fields(page).replace(f"<p>{BODY}</p>", "{{ .Content }}").replace(BODY, "{{ .Description }}")


def fields(text: str) -> str:
    """Markers become fields of the page in hand."""
    text = text.replace(TITLE, "{{ .Title }}").replace(PLAIN, "{{ .Slug }}")
    return text.replace(SUMMARY, "{{ .Description }}").replace(SUMMARY.rstrip("."), "{{ .Description }}")


def between(page: str, kind: str) -> str:
    """What stands between the paragraphs `Q…q` and `Qend…q`."""
    return re.search(f"<p>Q{kind}q</p>\\s*(.*?)\\s*<p>Qend{kind}q</p>", page, re.S)[1]


def card_layout(page: str) -> str:
    """A branch for each kind of card, with Hugo's rendering of its text in Lagom's frame."""
    branches = [
        '{{ if eq .AlertType "%s" }}%s' % (kind, between(page, kind).replace(f"<p>{CARD}</p>", "{{ .Text }}"))
        for kind in map(str.lower, corpus.CARDS)]
    return "{{ else }}".join(branches) + "{{ end }}" * len(branches)


def table_layout(page: str) -> str:
    """Hugo's rows and cells in Lagom's frame and with Lagom's start tags."""
    table = between(page, "table")
    frame = re.match(r"(.*<table[^>]*>).*(</table>.*)", table, re.S)
    head = re.search(f"(<th[^>]*>){CELL}", table)[1]
    cell = re.findall(f"(<t[dh][^>]*>){CELL}(</t[dh]>)", table)[-1]
    return "".join([
        frame[1], "<thead>{{ range .THead }}", row(head, "</th>"), "{{ end }}</thead>\n",
        "<tbody>{{ range .TBody }}", row(*cell), "{{ end }}</tbody>", frame[2], "\n"])


def row(start: str, end: str) -> str:
    """A row of cells between these tags."""
    return "<tr>{{ range . }}" + start + "{{ .Text }}" + end + "{{ end }}</tr>\n"


def common_page(hugo: Path, path: str, marked: str, full: str, number: int) -> None:
    """A page that is not a message: its text, with a loop where it lists messages."""
    listed = len(set(re.findall(r"budskap-\d+", full)))
    text = drop_item(marked, RICH)
    item = find_item(text, PLAIN)
    if item:
        loop = '{{ range first %d (where site.RegularPages "Section" "sv") }}%s{{ end }}' % (listed, fields(item))
        text = text.replace(item, loop)
    declaration = re.match(r"<\?xml.*?\?>", text)
    if declaration:
        text = '{{ printf "%%s" %s | safeHTML }}%s' % (json.dumps(declaration[0]), text[declaration.end():])
    corpus.write(hugo / f"layouts/common/page{number}.html", text)
    address = "/" + path.removesuffix("index.html")
    front = f'---\ntitle: "{path}"\nurl: "{address}"\nlayout: page{number}\n---\n'
    corpus.write(hugo / f"content/common/page{number}.md", front)


def find_item(text: str, marker: str) -> str | None:
    """The list item or entry in which a marker stands."""
    for tag in ("li", "article", "entry"):
        found = re.search(rf"<{tag}\b[^>]*>(?:(?!<{tag}\b|</{tag}>).)*?{marker}.*?</{tag}>\s*", text, re.S)
        if found:
            return found[0]
    return None


def drop_item(text: str, marker: str) -> str:
    item = find_item(text, marker)
    return text.replace(item, "") if item else text
