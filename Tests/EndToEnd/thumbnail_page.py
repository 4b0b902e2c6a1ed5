# SPDX-License-Identifier: EUPL-1.2
"""One page that shows how prints look beside how they looked, the largest difference first."""

import base64
import io
from html import escape
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from thumbnails import Difference, difference

STYLE = """
:root { color-scheme: light dark; --line: #8886; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 96rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { font-size: 1.125rem; overflow-wrap: anywhere; }
section { border-top: 2px solid var(--line); }
.pictures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
figure { margin: 0 0 1rem; } figcaption { font-weight: 600; }
img { max-width: 100%; border: 1px solid var(--line); }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); }
"""


def compared(references: dict, small: dict) -> list[tuple[str, Difference | None]]:
    """Every print with how much it differs from its reference, the largest first; None where one of the two is missing."""
    found = [
        (name, difference(references[name], small[name]) if name in references and name in small else None)
        for name in sorted({*references, *small})]
    return sorted(found, key=lambda each: (each[1] is not None, each[1] and -each[1].worst, each[1] and -each[1].mean))


def is_same(found: Difference | None) -> bool:
    return found is not None and found.is_small


def write_page(file: Path, references: dict, small: dict, found: list[tuple[str, Difference | None]]):
    """Writes the page, which needs no other file."""
    changed = sum(not is_same(each) for _, each in found)
    sections = "\n".join(section(name, each, references.get(name), small.get(name)) for name, each in found)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{changed} of {len(found)} prints look different</title>
<style>{STYLE}</style>
<main>
<h1>{changed} of {len(found)} prints look different</h1>
<p>The largest difference comes first. A print looks different where its worst place differs by more than
{Difference.LARGEST_WORST}, or all of it by more than {Difference.LARGEST_MEAN} on average, of 255.</p>
<p>Is each of them as you want it? Then make these the references, look at what Git says has changed, and commit it:</p>
<pre>make thumbnails</pre>
{sections}
</main>
</html>
""", encoding="utf-8")


def section(name: str, found: Difference | None, reference: Image.Image | None, now: Image.Image | None) -> str:
    pictures = [figure("Reference", reference, name), figure("Now", now, name)]
    if found is not None:
        pictures.append(figure("What differs, in red", marked(now, found.picture), name))
    return (f"<section>\n<h2>{escape(name)}: {verdict(found, now)}</h2>\n"
            f"<div class=\"pictures\">\n" + "\n".join(filter(None, pictures)) + "\n</div>\n</section>")


def verdict(found: Difference | None, now: Image.Image | None) -> str:
    if found is None:
        return "is printed no more" if now is None else "has no reference yet"
    word = "looks the same" if found.is_small else "looks different"
    return f"{word} (worst place {found.worst}, average {found.mean:.2f})"


def figure(caption: str, picture: Image.Image | None, name: str) -> str:
    if picture is None:
        return ""
    content = io.BytesIO()
    picture.save(content, "png")
    data = base64.b64encode(content.getvalue()).decode()
    return (f"<figure><figcaption>{caption}</figcaption>"
            f"<img alt=\"{caption}: {escape(name)}\" src=\"data:image/png;base64,{data}\"></figure>")


def marked(now: Image.Image, differing: Image.Image) -> Image.Image:
    """A pale print, with red where it differs: the more, the redder."""
    pale = Image.blend(ImageOps.grayscale(now).convert("RGB"), Image.new("RGB", now.size, "white"), 0.6)
    strength = ImageChops.multiply(differing, Image.new("L", now.size, 255)).point(lambda value: min(255, value * 6))
    return Image.composite(Image.new("RGB", now.size, "#c00020"), pale, strength)
