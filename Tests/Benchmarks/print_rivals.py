# SPDX-License-Identifier: EUPL-1.2
"""Sets the same posters as Lagom, PDF/UA-1, with Typst or WeasyPrint: `print_rivals.py typst|weasyprint FOLDER COUNT`.

Warm: the first posters are set before the clock starts, with fonts, template and drawings at hand. What is told is the
processor's milliseconds a poster. Each has a QR code and an illustration as drawings, made before the clock starts.
"""

import html
import json
import sys
import time
from pathlib import Path

FONTS = "/usr/share/fonts/opentype/inter"
WARM = 5
COLOURS = {"EMERGENCY": "#8a0f14", "URGENT": "#fbe9da", "CONTACT": "#e3efe9", "EXCEPTION": "#efe9f7"}

TYPST = """
#let poster = json(bytes(sys.inputs.poster))
#set document(title: poster.headline)
#set text(font: "Inter", lang: "sv", size: 8.5pt, hyphenate: true)
#set page(width: 210mm, height: 297mm, margin: 12mm, fill: rgb("#fcf8f1"))
#let colours = (EMERGENCY: rgb("#8a0f14"), URGENT: rgb("#fbe9da"), CONTACT: rgb("#e3efe9"), EXCEPTION: rgb("#efe9f7"))
#grid(columns: (1fr, 50mm),
  [#heading(level: 1, text(size: 40pt, weight: 800, poster.headline)) #text(size: 16pt, poster.lead)],
  image("art.svg", width: 50mm, alt: "En bild"))
#text(size: 15pt, weight: 600, list(..poster.points))
#columns(2, for (kind, lead, lines) in poster.cards {
  block(fill: colours.at(kind), inset: 8pt, radius: 4pt, width: 100%, breakable: false, {
    set text(fill: white) if kind == "EMERGENCY"
    heading(level: 2, text(size: 12pt, weight: 700, lead))
    list(..lines)
  })
})
#place(bottom, grid(columns: (24mm, 1fr, 1fr), gutter: 6mm,
  image("code.svg", width: 24mm, alt: "QR-kod som leder till lagom.example"),
  [*Läs mer och se källorna* \\ lagom.example/sv/text \\ Utgivare: Mätning],
  [#text(size: 24pt, weight: 800)[1177] \\ Ring för råd, dygnet runt \\ Utgåva TEXT-sv-#poster.number]))
"""

PAGE = """<!doctype html><html lang="sv"><head><title>{headline}</title><style>
@page {{ size: A4; margin: 12mm; background: #fcf8f1 }}
body {{ font: 8.5pt Inter; hyphens: auto; margin: 0 }}
h1 {{ font-size: 40pt; font-weight: 800; margin: 0 }} .lead {{ font-size: 16pt }} .points {{ font-size: 15pt; font-weight: 600 }}
.art {{ float: right; width: 50mm }} .cards div {{ float: left; width: 48%; margin-right: 2% }}
.card {{ padding: 8pt; border-radius: 4pt; margin-bottom: 8pt; break-inside: avoid }} h2 {{ font-size: 12pt; margin: 0 }}
.EMERGENCY {{ color: #fff }}
footer {{ position: absolute; bottom: 0; display: flex; gap: 6mm }} footer img {{ width: 24mm }} .n {{ font-size: 24pt; font-weight: 800 }}
</style></head><body><img class="art" src="art.svg" alt="En bild"><h1>{headline}</h1><p class="lead">{lead}</p>
<ul class="points">{points}</ul><div class="cards">{cards}</div>
<footer><img src="code.svg" alt="QR-kod som leder till lagom.example"><p><b>Läs mer och se källorna</b><br>lagom.example/sv/text<br>
Utgivare: Mätning</p><p><span class="n">1177</span><br>Ring för råd, dygnet runt<br>Utgåva TEXT-sv-{number}</p></footer>
</body></html>"""


def items(lines: list[str]) -> str:
    return "".join(f"<li>{html.escape(line)}</li>" for line in lines)


def page(poster: dict) -> str:
    """The poster as HTML."""
    cards = [
        f'<section class="card {kind}" style="background:{COLOURS[kind]}"><h2>{html.escape(lead)}</h2>'
        f"<ul>{items(lines)}</ul></section>" for kind, lead, lines in poster["cards"]]
    half = (len(cards) + 1) // 2
    columns = "".join(f"<div>{''.join(part)}</div>" for part in (cards[:half], cards[half:]))
    return PAGE.format(
        headline=html.escape(poster["headline"]), lead=html.escape(poster["lead"]), points=items(poster["points"]),
        cards=columns, number=poster["number"])


def typst_setter(folder: Path):
    import typst

    (folder / "poster.typ").write_text(TYPST, encoding="utf-8")
    compiler = typst.Compiler(str(folder / "poster.typ"), root=str(folder), font_paths=[FONTS])
    return lambda poster: compiler.compile(
        format="pdf", pdf_standards="ua-1", sys_inputs={"poster": json.dumps(poster)})


def weasyprint_setter(folder: Path):
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts, images = FontConfiguration(), {}
    return lambda poster: HTML(string=page(poster), base_url=str(folder)).write_pdf(
        pdf_variant="pdf/ua-1", font_config=fonts, cache=images)


def main() -> None:
    name, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    posters = json.loads((folder / "posters.json").read_text(encoding="utf-8"))
    setter = {"typst": typst_setter, "weasyprint": weasyprint_setter}[name](folder)
    for poster in posters[:WARM]:
        pdf = setter(poster)
    (folder / f"{name}.pdf").write_bytes(pdf)
    start = time.process_time()
    for poster in posters[WARM:WARM + count]:
        setter(poster)
    print((time.process_time() - start) / count * 1000)


if __name__ == "__main__":
    main()
