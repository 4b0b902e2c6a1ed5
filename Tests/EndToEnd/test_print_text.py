# SPDX-License-Identifier: EUPL-1.2
"""What readers of text find in every print: all slots, in every language, by PDFium and by poppler."""

import re
import subprocess

import pypdfium2
import pytest
import yaml

from conftest import ROOT
from test_print import comparable, words_of

FORMATS = ["poster-a4", "poster-a3", "leaflet", "card-a6"]
LANGUAGES = ["sv", "en", "ar", "fi", "sv-simple"]


@pytest.fixture(scope="module")
def everything(lagom, tmp_path_factory):
    """All PDFs of the sample campaign."""
    folder = tmp_path_factory.mktemp("everything")
    formats = [part for name in ("poster", "leaflet", "apt") for part in ("--format", name)]
    lagom.succeed("print", "--root", ROOT, "--output", folder, *formats)
    # The lines of four cards on one sheet are drawn in turns.
    lagom.succeed("print", "--root", ROOT, "--output", folder, "--format", "card", "--paper", "a6")
    return folder


def poppler(pdf):
    """The text of all pages as poppler reads it; in its raw order it turns what is read from the right around."""
    raw = [] if pdf.parent.name == "ar" else ["-raw"]
    done = subprocess.run(["pdftotext", *raw, pdf, "-"], capture_output=True, check=True, text=True)
    return comparable(done.stdout)


def settled(text, language):
    """Without the full stop behind a number, which readers of text that runs from the right put before it."""
    return text.replace(".", "") if language == "ar" else text


def front_matter(message, language):
    text = (ROOT / f"Content/messages/{message}/{language}.md").read_text(encoding="utf-8")
    return yaml.safe_load(text.split("---\n")[1]), text


def signs(text, language):
    """The wordings of the signs and exceptions that a text shows."""
    catalogue = yaml.safe_load((ROOT / "Content/signs.yaml").read_text(encoding="utf-8"))
    wordings = {each["id"]: each["wording"] for part in ("signs", "exceptions") for each in catalogue[part]}
    shown = [part.split("]")[0] for part in text.split("[!")[1:]]
    main = language.split("-")[0]
    return [wordings[each].get(language, wordings[each].get(main)) for each in shown if each in wordings]


def slots(message, language, format):
    """What a print of a format carries of its text."""
    front, text = front_matter(message, language)
    if format == "leaflet":
        return [front["title"], front["summary"], *signs(text, language)]
    poster = front["poster"]
    copy = [poster["headline"], poster["lead"], *poster["points"]]
    return copy + ([front["safety-short"]] if format == "card-a6" else signs(text, language))


@pytest.mark.parametrize("reader", [words_of, poppler], ids=["PDFium", "poppler"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_of_every_print_is_found_by_who_extracts_its_text(everything, language, reader):
    files = [file for file in sorted((everything / language).glob("*.pdf")) if not file.stem.endswith("-apt")]
    assert len(files) >= 4
    for file in files:
        format = next(each for each in FORMATS if file.stem.endswith(each))
        message = file.stem.removesuffix(f"-{language}-{format}")
        drawn = reader(file)
        for words in slots(message, language, format):
            assert settled(comparable(words), language) in settled(drawn, language), (file.name, words)


@pytest.mark.parametrize("reader", [words_of, poppler], ids=["PDFium", "poppler"])
def test_every_sheet_for_staff_is_found_too(everything, reader):
    files = sorted(everything.rglob("*-apt.pdf"))
    assert len(files) >= 6
    for file in files:
        message, language = file.stem.removesuffix("-apt").rsplit("-", 1)
        front, _ = front_matter(message, language)
        drawn = reader(file)
        assert comparable(front["title"]) in drawn
        assert comparable(front["summary"]) in drawn


def test_a_long_address_is_printed_as_it_is_typed(lagom, campaign):
    message = "lakemedelsgenomgang-aldre"
    lagom.succeed("print", "--root", campaign, "--preview", "--message", message, "--language", "sv",
                  "--format", "poster", "--format", "leaflet")
    files = sorted((campaign / ".lagom/print/sv").glob("*.pdf"))
    assert len(files) == 3
    for file in files:
        lines = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True, text=True).stdout
        assert re.search(rf"lagom\.example/sv/(.*\n.*\s)?{message}(\s|$)", lines), file.name


def boxes(pdf):
    page = pypdfium2.PdfDocument(pdf)[0]
    return {name: tuple(round(each / 72 * 25.4, 1) for each in getattr(page, f"get_{name}box")())
            for name in ("media", "bleed", "trim")}


def print_one(lagom, folder, *options):
    lagom.succeed("print", "--root", ROOT, "--output", folder, "--message", "halsont-antibiotika", *options)
    return sorted(folder.rglob("*.pdf"))


def test_a_print_shop_gets_a_bleed_and_marks_outside_the_cut(lagom, tmp_path):
    [pdf] = print_one(lagom, tmp_path, "--language", "sv", "--format", "poster", "--paper", "a3", "--bleed", "3mm", "--marks")
    found = boxes(pdf)
    left, bottom, right, top = found["trim"]
    assert (round(right - left), round(top - bottom)) == (297, 420)
    assert found["bleed"] == pytest.approx((left - 3, bottom - 3, right + 3, top + 3), abs=0.11)
    outside = left - found["media"][0]
    assert outside > 9
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("RGB")

    def colour(across, down):
        """Of a place in millimetres from the cut's corner."""
        return picture.getpixel((round((outside + across) / 25.4 * 72), round((outside + down) / 25.4 * 72)))

    # The ground of the head runs over the cut, and stops at the bleed.
    assert colour(-2, 30) == colour(5, 30) != (255, 255, 255)
    assert colour(-5, 60) == (255, 255, 255)


def test_saving_ink_leaves_most_of_the_paper_white(lagom, tmp_path):
    options = ["--language", "sv", "--format", "poster", "--paper", "a4"]
    [plain] = print_one(lagom, tmp_path / "plain", *options)
    [saving] = print_one(lagom, tmp_path / "saving", *options, "--ink-saving")

    def ink(pdf):
        grey = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("L")
        return sum(255 - each for each in grey.tobytes()) / (grey.width * grey.height * 255)

    assert ink(saving) < 0.5 * ink(plain)
    assert words_of(saving) == words_of(plain)


def test_saved_ink_draws_no_line_outside_the_cut(lagom, tmp_path):
    [pdf] = print_one(
        lagom, tmp_path, "--language", "sv", "--format", "poster", "--paper", "a4", "--bleed", "3mm", "--ink-saving")
    found = boxes(pdf)
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=4).to_pil().convert("L")
    edge = int((found["trim"][0] - found["media"][0] + 8) / 25.4 * 72 * 4)
    assert min(picture.crop((0, 0, edge, picture.height)).tobytes()) > 200


def test_a_bilingual_poster_stands_on_an_a3_in_both_languages(lagom, tmp_path):
    [pdf] = print_one(lagom, tmp_path, "--language", "ar", "--bilingual")
    left, bottom, right, top = boxes(pdf)["media"]
    assert (round(right - left), round(top - bottom)) == (420, 297)
    for language in ("sv", "ar"):
        front, _ = front_matter("halsont-antibiotika", language)
        assert comparable(front["poster"]["headline"]) in words_of(pdf)
        assert comparable(front["poster"]["headline"]) in poppler(pdf)


@pytest.mark.parametrize(
    "format, paper, size", [("poster", "a3", (297, 420)), ("poster", "a4", (210, 297)), ("card", "a6", (105, 148))])
def test_prints_are_as_large_as_their_paper(lagom, tmp_path, format, paper, size):
    [pdf] = print_one(lagom, tmp_path, "--language", "sv", "--format", format, "--paper", paper)
    left, bottom, right, top = boxes(pdf)["media"]
    assert (int(right - left), int(top - bottom)) == size


def test_the_text_of_a_grey_poster_stands_out_from_its_grounds(lagom, tmp_path):
    """A code that a phone reads, and black and white in every ground with text, are left of a poster in grey."""
    [pdf] = print_one(lagom, tmp_path, "--language", "sv", "--format", "poster", "--paper", "a4")
    page = pypdfium2.PdfDocument(pdf)[0]
    grey = page.render(scale=3).to_pil().convert("L")
    text = page.get_textpage()
    weak = []
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        box = grey.crop((int(left * 3), int((page.get_height() - top) * 3), int(right * 3) + 1, int((page.get_height() - bottom) * 3) + 1))
        dark, light = (((each / 255 + 0.055) / 1.055) ** 2.4 for each in box.getextrema())
        if (light + 0.05) / (dark + 0.05) < 4.5:
            weak.append(text.get_text_bounded(left, bottom, right, top))
    assert weak == []
    assert text.count_rects() > 40


@pytest.mark.parametrize("logo, text", [
    ("svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
    ("svg", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="https://lagom.example/x.png"/></svg>'),
    ("png", b"not a picture"), ("jpg", b"<html></html>")])
def test_a_logo_that_is_no_picture_or_does_more_than_show_one_is_a_finding(lagom, campaign, tmp_path, logo, text):
    (campaign / f"Content/ond.{logo}").write_bytes(text)
    (campaign / "Content/clinics.csv").write_text(
        f"id;namn;telefon;logotyp\nenhet-a;Eken;010-123 45 67;Content/ond.{logo}\n", encoding="utf-8")
    done = lagom("print", "--root", campaign, "--output", tmp_path / "out", "--message", "halsont-antibiotika",
                 "--language", "sv", "--format", "card", "--clinic", "all", "--messages", "en")
    assert done.returncode == 1
    assert "clinics.csv:2:" in done.stdout and "clinic-logo" in done.stdout
