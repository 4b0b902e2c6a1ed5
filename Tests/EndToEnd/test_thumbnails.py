# SPDX-License-Identifier: EUPL-1.2
"""Prints look as they did: each beside a reference. What the comparison lets pass, and what it does not."""

import ctypes

import pypdfium2
import pytest
from pypdfium2 import raw

from conftest import ROOT
from thumbnail_page import compared, is_same, write_page
from thumbnails import DAY, FOLDER, difference, drawn, kept, references, shrunk, thumbnails

PAGE = ROOT / ".build/thumbnails.html"
POINTS_A_MILLIMETRE = 72 / 25.4


def test_prints_look_as_they_did(lagom):
    small = thumbnails(lagom.path)
    found = compared(references(), small)
    write_page(PAGE, references(), small, found)
    changed = [name for name, each in found if not is_same(each)]
    assert changed == [], f"Look at {PAGE}. If all is as it should be, run `make thumbnails` and commit the references."


@pytest.fixture(scope="module")
def posters(lagom, tmp_path_factory):
    """An A4 poster in Swedish and one in Arabic, by language."""
    folder = tmp_path_factory.mktemp("posters")
    lagom.succeed("print", "--root", FOLDER / "campaign", "--output", folder, "--now", DAY, "--format", "poster")
    return {language: folder / f"{language}/halsont-{language}-poster-a4.pdf" for language in ("sv", "ar")}


def page_of(file):
    return pypdfium2.PdfDocument(file)[0]


def reference_of(file):
    return kept(shrunk(drawn(page_of(file))))


def looks_the_same(reference, page, **how):
    return difference(reference, shrunk(drawn(page, **how))).is_small


def size(thing):
    """In millimetres."""
    left, bottom, right, top = thing.get_bounds()
    return (right - left) / POINTS_A_MILLIMETRE, (top - bottom) / POINTS_A_MILLIMETRE


def texts(page):
    """What a page writes: in Swedish a line each, in Arabic a few letters."""
    return [each for each in page.get_objects(max_depth=1) if each.type == raw.FPDF_PAGEOBJ_TEXT]


def lines(page):
    """The lines of more than a word."""
    return [each for each in texts(page) if size(each)[0] > 20]


def grounds(page):
    """The grounds of cards and headline."""
    return [each for each in page.get_objects(max_depth=1) if is_filled(each) and min(size(each)) > 24]


def is_filled(thing):
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(thing, fill, stroke)) and fill.value != raw.FPDF_FILLMODE_NONE


def within(page, ground):
    """A ground and what stands on it."""
    left, bottom, right, top = ground.get_bounds()
    boxes = ((each, each.get_bounds()) for each in page.get_objects(max_depth=1))
    return [each for each, box in boxes if left <= box[0] and bottom <= box[1] and box[2] <= right and box[3] <= top]


def move(thing, right=0, down=0):
    """Moves something by millimetres."""
    at = thing.get_matrix()
    thing.set_matrix(pypdfium2.PdfMatrix(
        at.a, at.b, at.c, at.d, at.e + right * POINTS_A_MILLIMETRE, at.f - down * POINTS_A_MILLIMETRE))


def unnoticed(file, chosen, spoil):
    """Spoils each of the chosen things of a poster alone: how many there are, and those of which nothing is seen."""
    reference, count = reference_of(file), len(chosen(page_of(file)))
    missed = []
    for index in range(count):
        page = page_of(file)
        spoil(page, chosen(page)[index])
        page.gen_content()
        if looks_the_same(reference, page):
            missed.append(index)
    return count, missed


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("how", [
    {}, {"finer": 6}, {"optimize_mode": "lcd"}, {"no_smoothtext": True}, {"no_smoothpath": True}], ids=str)
def test_a_print_that_is_drawn_with_other_edges_passes(posters, language, how):
    assert looks_the_same(reference_of(posters[language]), page_of(posters[language]), **how)


def test_a_line_that_is_lost_is_found(posters):
    count, missed = unnoticed(posters["sv"], lines, lambda page, line: page.remove_obj(line))
    assert count > 20 and missed == []


def test_a_line_that_has_moved_by_3_mm_is_found(posters):
    count, missed = unnoticed(posters["sv"], lines, lambda page, line: move(line, down=3))
    assert count > 20 and missed == []


def test_a_card_that_is_lost_is_found(posters):
    def lose(page, ground):
        for each in within(page, ground):
            page.remove_obj(each)

    count, missed = unnoticed(posters["sv"], grounds, lose)
    assert count > 4 and missed == []


@pytest.mark.parametrize("right, down", [(3, 0), (0, 3)])
def test_a_card_that_has_moved_by_3_mm_is_found(posters, right, down):
    def shift(page, ground):
        for each in within(page, ground):
            move(each, right, down)

    count, missed = unnoticed(posters["sv"], grounds, shift)
    assert count > 4 and missed == []


def test_a_ground_of_another_colour_is_found(posters):
    def recolour(page, ground):
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        raw.FPDFPageObj_GetFillColor(ground, red, green, blue, alpha)
        raw.FPDFPageObj_SetFillColor(ground, red, green, blue.value ^ 32, alpha)

    count, missed = unnoticed(posters["sv"], grounds, recolour)
    assert count > 4 and missed == []


def test_letters_that_are_lost_are_found(posters):
    page = page_of(posters["ar"])
    for each in texts(page)[::4]:
        page.remove_obj(each)
    page.gen_content()
    assert not looks_the_same(reference_of(posters["ar"]), page)


def test_a_print_of_another_size_is_found(posters):
    reference = reference_of(posters["sv"])
    assert not difference(reference, reference.crop((0, 0, reference.width, reference.height - 1))).is_small


def test_the_page_shows_the_largest_difference_first_and_what_is_new_or_gone(tmp_path):
    picture = next(iter(references().values()))
    changed = picture.copy()
    changed.paste("black", (40, 40, 60, 60))
    kept, small = {"a": picture, "b": picture, "gone": picture}, {"a": picture, "b": changed, "new": picture}
    found = compared(kept, small)
    assert [(name, is_same(each)) for name, each in found] == [("gone", False), ("new", False), ("b", False), ("a", True)]
    write_page(tmp_path / "page.html", kept, small, found)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<h1>3 of 4 prints look different</h1>" in text and "make thumbnails" in text
    headings = [each.split("</h2>")[0].split(" (")[0] for each in text.split("<h2>")[1:]]
    assert headings == [
        "gone: is printed no more", "new: has no reference yet", "b: looks different", "a: looks the same"]
    assert text.count("<img alt=") == 1 + 1 + 3 + 3
    assert "http" not in text
