# SPDX-License-Identifier: EUPL-1.2
"""Makes Hugo's templates from Lagom's own pages, so that both programs write the same frame, byte for byte.

Lagom builds a campaign whose words are markers; where a marker stands on a page, Hugo's template gets the field that
belongs there. What does not depend on messages is plain text in Hugo's templates: that is in Hugo's favour.
"""

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import corpus

TITLE, SUMMARY, BODY, END, HEADING = "Qtitelq", "Qsummaryq", "Qbodyq", "Qendq", "Qheadingq"
CARD, CELL, RICH = "Qcardq", "Qcellq", "qrichq"

CONFIG = """baseURL = "https://lagom.example/"
languageCode = "sv"
title = "Mätning"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404", "robotstxt"]
[markup.goldmark.extensions]
typographer = false
linkify = false
"""


def marker_messages():
    """A message of bare markers in each subject, and one with every kind of block that has a markup of its own."""
    headings = "\n\n".join(f"## {HEADING} {number}\n\nText." for number in range(3))
    for subject in corpus.SUBJECTS:
        body = f"{BODY}\n\n{headings}\n\n{END}\n"
        yield corpus.Message(plain(subject), f"{TITLE} {subject}", f"{SUMMARY}.", subject, body)
    cards = "\n\n".join(f"Q{kind.lower()}q\n\n> [!{kind}]\n> {CARD}\n\nQend{kind.lower()}q" for kind in corpus.CARDS)
    table = f"Qtableq\n\n| {CELL} | {CELL} |\n| --- | --- |\n| {CELL} | {CELL} |\n\nQendtableq"
    yield corpus.Message(RICH, "Qrichtitleq", "Qrichsummaryq.", corpus.SUBJECTS[0], f"{cards}\n\n{table}\n")


def plain(subject: str) -> str:
    return f"qplain-{subject}-q"


def write(hugo: Path, sample: Path, full: Path, subject_of: dict[str, str]) -> None:
    """Writes the templates below `hugo` from Lagom's site of markers.

    Lists become as long as they are in the full site, by the subjects of the messages that stand in them.
    """
    page = (sample / "sv" / plain(corpus.SUBJECTS[0]) / "index.html").read_text(encoding="utf-8")
    rich = (sample / "sv" / RICH / "index.html").read_text(encoding="utf-8")
    corpus.write(hugo / "hugo.toml", CONFIG)
    corpus.write(hugo / "layouts/sv/single.html", message_layout(page))
    corpus.write(hugo / "layouts/_markup/render-blockquote.html", card_layout(rich))
    corpus.write(hugo / "layouts/_markup/render-table.html", table_layout(rich))
    for number, file in enumerate(sorted(path for path in sample.rglob("*") if path.is_file())):
        path = file.relative_to(sample).as_posix()
        if re.search(rf"/(qplain-.*-q|{RICH})/", path):
            continue
        if file.suffix in (".html", ".atom", ".xml"):
            listed = set(re.findall(r"budskap-\d+", (full / path).read_text(encoding="utf-8")))
            counts = Counter(subject_of[each] for each in listed)
            common_page(hugo, path, file.read_text(encoding="utf-8"), counts, number)
        else:
            (hugo / "static" / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, hugo / "static" / path)


def message_layout(page: str) -> str:
    """A message's page: its frame, its contents and Hugo's rendering of its body."""
    subject = corpus.SUBJECTS[0]
    page = re.sub(f"<p>{BODY}</p>.*<p>{END}</p>", "{{ .Content }}", page, flags=re.S)
    page = re.sub(rf"<(ol|ul)\b(?:(?!<\1).)*{HEADING}.*?</\1>", "{{ .TableOfContents }}", page, flags=re.S)
    page = fields(page, subject)
    return page.replace(corpus.subject_name(subject), "{{ .Params.subjectname }}").replace(
        subject, "{{ .Params.subject }}")


def fields(text: str, subject: str) -> str:
    """Markers become fields of the page in hand."""
    text = text.replace(f"{TITLE} {subject}", "{{ .Title }}").replace(plain(subject), "{{ .Slug }}")
    return re.sub(rf"{TITLE}(%20|\+){subject}", "{{ .Title }}", text).replace(f"{SUMMARY}.", "{{ .Description }}")


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
    """Hugo's rows and cells in Lagom's frame and with Lagom's tags."""
    table = between(page, "table")
    frame = re.match(r"(.*<table[^>]*>).*(</table>.*)", table, re.S)
    cells = re.findall(f"(<t[dh][^>]*>){CELL}(</t[dh]>)", table)
    return "".join([
        frame[1], "\n<thead>\n{{ range .THead }}", row(cells[0], cells[1]), "{{ end }}</thead>\n",
        "<tbody>\n{{ range .TBody }}", row(cells[2], cells[3]), "{{ end }}</tbody>\n", frame[2], "\n"])


def row(first: tuple[str, str], other: tuple[str, str]) -> str:
    """A row whose first cell has tags of its own."""
    cell = "{{ if $i }}%s{{ .Text }}%s{{ else }}%s{{ .Text }}%s{{ end }}\n" % (*other, *first)
    return "<tr>\n{{ range $i, $cell := . }}" + cell + "{{ end }}</tr>\n"


def common_page(hugo: Path, path: str, text: str, counts: Counter, number: int) -> None:
    """A page that is not a message: its text, with a loop wherever it lists messages of a subject."""
    text = drop_item(text, RICH)
    for subject in corpus.SUBJECTS:
        if item := find_item(text, plain(subject)):
            text = text.replace(item, loop(item, subject, counts[subject]))
    if declaration := re.match(r"<\?xml.*?\?>", text):
        text = '{{ printf "%%s" %s | safeHTML }}%s' % (json.dumps(declaration[0]), text[declaration.end():])
    corpus.write(hugo / f"layouts/common/page{number}.html", text)
    address = "/" + path.removesuffix("index.html")
    front = f'---\ntitle: "{path}"\nurl: "{address}"\nlayout: page{number}\n---\n'
    corpus.write(hugo / f"content/common/page{number}.md", front)


def loop(item: str, subject: str, count: int) -> str:
    """The item once for each of the first messages of a subject."""
    messages = f'where (where site.RegularPages "Section" "sv") "Params.subject" "{subject}"'
    return "{{ range first %d (%s) }}%s{{ end }}" % (count, messages, fields(item, subject))


def find_item(text: str, marker: str) -> str | None:
    """The list item, entry or box in which a marker stands."""
    for start, end in (("<li", "</li>"), ("<entry", "</entry>"), ('<div class="message-link', "</p></div>\n</div>")):
        found = re.search(rf"{start}\b(?:(?!{start}\b|{end}).)*?{marker}.*?{end}\s*", text, re.S)
        if found:
            return found[0]
    return None


def drop_item(text: str, marker: str) -> str:
    item = find_item(text, marker)
    return text.replace(item, "") if item else text
