# SPDX-License-Identifier: EUPL-1.2
"""What prints look like: small pictures of them, how much two pictures differ, and the references that are kept.

    python Tests/EndToEnd/thumbnails.py LAGOM    # makes the references anew

They show a campaign of the tests' own, so that new texts and editions of the sample campaign change none of them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).with_name("thumbnails")

# What is printed: options, and of which files all pages are kept.
PRINTS = [
    (["--language", "sv"], [
        "sv/halsont-sv-poster-a4.pdf", "sv/halsont-sv-poster-a3.pdf", "sv/halsont-sv-leaflet.pdf",
        "sv/halsont-sv-card.pdf", "sv/halsont-sv-screen-1.png", "sv/halsont-sv-screen-2.png",
        "sv/halsont-sv-screen-3.png", "sv/halsont-sv-social.png", "sv/lakarmote-sv-apt.pdf"]),
    (["--language", "ar"], [
        "ar/halsont-ar-poster-a4.pdf", "ar/halsont-ar-poster-a3.pdf", "ar/halsont-ar-leaflet.pdf",
        "ar/halsont-ar-card.pdf", "ar/halsont-ar-screen-1.png", "ar/halsont-ar-screen-3.png",
        "ar/halsont-ar-social.png"]),
    (["--language", "en", "--format", "poster"], ["en/halsont-en-poster-a4.pdf"]),
    (["--language", "fi", "--format", "poster"], ["fi/halsont-fi-poster-a4.pdf"]),
    (["--language", "sv-simple", "--format", "poster"], ["sv-simple/halsont-sv-simple-poster-a4.pdf"]),
    (["--language", "ar", "--bilingual"], ["ar/halsont-ar-poster-bilingual.pdf"]),
    (["--language", "sv", "--format", "poster", "--ink-saving"], ["sv/halsont-sv-poster-a4-ink.pdf"]),
    (["--language", "sv", "--format", "poster", "--bleed", "3mm", "--marks"], ["sv/halsont-sv-poster-a3-cut.pdf"]),
    (["--language", "sv", "--format", "card", "--paper", "a6", "--clinic", "all"], ["eken/halsont-sv-card-a6.pdf"]),
]
DAY = "2026-11-22"

# The longer side of a thumbnail in pixels, and how many times as finely a page is drawn before it is made small.
LONGEST, FINER = 480, 4


def thumbnails(lagom: Path) -> dict[str, Image.Image]:
    """Prints all of PRINTS and gives their pages as small pictures, by the names of the prints."""
    small = {}
    with tempfile.TemporaryDirectory() as folder:
        root = shutil.copytree(FOLDER / "campaign", Path(folder) / "campaign")
        for number, (options, files) in enumerate(PRINTS):
            output = root / f"Print-{number}"
            subprocess.run(
                [lagom, "print", "--root", root, "--output", output, "--now", DAY, "--quiet", *options],
                check=True, env={**os.environ, "NO_COLOR": "1"})
            for file in files:
                pages = [shrunk(page) for page in pages_of(output / file)]
                stem = Path(file).stem
                small.update({f"{stem}-{n}" if len(pages) > 1 else stem: page for n, page in enumerate(pages, 1)})
    return small


def pages_of(file: Path) -> list[Image.Image]:
    """The pages of a PDF, drawn finely enough to be made small, or a picture."""
    if file.suffix == ".png":
        with Image.open(file) as picture:
            return [picture.convert("RGB")]
    with pypdfium2.PdfDocument(file) as document:
        return [drawn(page) for page in document]


def drawn(page, finer=FINER, **how) -> Image.Image:
    """A page of a PDF as PDFium draws it."""
    return page.render(scale=LONGEST * finer / max(page.get_size()), **how).to_pil().convert("RGB")


def shrunk(picture: Image.Image) -> Image.Image:
    """A picture whose longer side is LONGEST; each pixel is the mean of those it stands for."""
    scale = LONGEST / max(picture.size)
    return picture.resize([round(side * scale) for side in picture.size], Image.Resampling.BOX)


@dataclass(frozen=True)
class Difference:
    """How much two thumbnails differ, from 0 to 255: in their worst place, and on the whole."""

    worst: float
    mean: float
    picture: Image.Image

    # Measured on posters: letters with edges that are smoothed otherwise stay below 13 and 0.9, the smallest line that is
    # lost, or has moved down by 3 mm, comes to 20 and more. See test_thumbnails.py.
    LARGEST_WORST, LARGEST_MEAN = 14, 1.5

    @property
    def is_small(self) -> bool:
        return self.worst <= self.LARGEST_WORST and self.mean <= self.LARGEST_MEAN


def difference(reference: Image.Image, now: Image.Image) -> Difference:
    """Compares colours after a blur that takes the edges of letters away; a place is 9 by 9 pixels."""
    if reference.size != now.size:
        return Difference(255, 255, Image.new("L", now.size, 255))
    blurred = [each.convert("RGB").filter(ImageFilter.GaussianBlur(1)) for each in (reference, now)]
    red, green, blue = ImageChops.difference(*blurred).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    pixels = most.tobytes()
    return Difference(most.filter(ImageFilter.BoxBlur(4)).getextrema()[1], sum(pixels) / len(pixels), most)


def references() -> dict[str, Image.Image]:
    """The thumbnails that are kept, by the names of their prints."""
    kept = {}
    for file in sorted(FOLDER.glob("*.png")):
        with Image.open(file) as picture:
            kept[file.stem] = picture.convert("RGB")
    return kept


def kept(picture: Image.Image) -> Image.Image:
    """A thumbnail in the 256 colours that are kept of it: a third of the bytes."""
    return picture.quantize(256, dither=Image.Dither.NONE, kmeans=4)


def keep(small: dict[str, Image.Image]):
    """Makes thumbnails the references."""
    for file in FOLDER.glob("*.png"):
        file.unlink()
    for name, picture in small.items():
        kept(picture).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    keep(thumbnails(Path(sys.argv[1])))
    print(f"The references in {FOLDER.relative_to(Path.cwd())} are made anew: look at what Git says has changed.")
