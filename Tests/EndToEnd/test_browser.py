# SPDX-License-Identifier: EUPL-1.2
"""What a reader meets: in a real browser, with the keyboard, enlarged, from the right to the left."""

import gzip
import json
import xml.etree.ElementTree as XML
from collections import Counter
from urllib.parse import urlsplit

import pytest

from conftest import ROOT

pytestmark = pytest.mark.browser

PAGE_WEIGHT = 40 * 1024  # bytes: a page and its styles, gzipped
PICTURE_WEIGHT = 150 * 1024  # bytes: a picture that is fetched when a reader comes to it
TARGET_SIZE = 44  # CSS pixels, WCAG 2.5.5

# WCAG 2.2, 1.4.12: a reader's own spacing must cost no text.
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""

# Elements whose text is cut off by their own box.
CLIPPED = """() => [...document.body.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    const unseen = element.closest('.visually-hidden, svg') || style.clipPath !== 'none'
        || style.position === 'absolute';
    return cuts && !unseen && element.textContent.trim()
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.tagName + '.' + element.className)"""

# Elements that stick out of the page to either side, but for what scrolls in a box of its own.
STICKING_OUT = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1);
    }).map(element => element.tagName + '.' + element.className)
        .concat(['scrollWidth ' + document.documentElement.scrollWidth]);
}"""

# Words of which a line's end breaks off a part, as it does where a word is longer than its line.
BROKEN_WORDS = """() => {
    const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = new Range();
    for (let text; text = texts.nextNode();) for (const word of text.data.matchAll(/\\p{L}+/gu)) {
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.top)));
        if (lines.size > 1 && !text.parentElement.closest('.visually-hidden')) broken.push(word[0]);
    }
    return broken;
}"""

# Links that stand by themselves, not in a sentence, whose target is smaller than it should be.
SMALL_TARGETS = """(least) => [...document.querySelectorAll('nav a, header a, summary, button')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5)
        && !element.closest('p') && !element.classList.contains('visually-hidden');
}).map(element => element.outerHTML.slice(0, 120) + ' ' + JSON.stringify(element.getBoundingClientRect()))"""

# What has focus, as a line of text, and whether one can see that it has.
FOCUSED = """() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {name: element.tagName + ' ' + (element.getAttribute('href') ?? element.textContent.trim().slice(0, 40)),
            visible: outlined && inside, atBody: element === document.body};
}"""


def from_the_right(page) -> bool:
    """Whether a page's language is written from the right to the left."""
    return (page.html["lang"] or "").split("-")[0] in ("ar", "ckb", "fa", "he", "ur")


@pytest.fixture
def tab(browser):
    """A page of a fresh browser context, which the test may resize."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def own_styles(browser):
    """A page to which the test may add styles, which the site's own policy forbids."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_no_page_asks_another_host_sets_a_cookie_or_breaks_its_own_policy(site, address, tab):
    asked, said = [], []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    tab.on("pageerror", lambda error: said.append(str(error)))
    for page in site.pages:
        # What a server shows for a missing page knows the campaign's own address, not this one.
        if page.path != "404.html":
            tab.goto(address + page.path)
    own = urlsplit(address).netloc
    assert [url for url in asked if urlsplit(url).netloc != own and not url.startswith("data:")] == []
    assert said == []
    assert tab.context.cookies() == []


def test_every_page_has_a_policy_that_lets_no_script_run(site):
    wrong = []
    for page in site.pages:
        policies = [
            e["content"] for e in page.all("meta") if (e["http-equiv"] or "").lower() == "content-security-policy"]
        rules = dict(rule.split(maxsplit=1) for part in policies for rule in part.split(";") if rule.strip())
        if rules.get("default-src") != "'none'" or rules.get("script-src", "'none'") != "'none'":
            wrong.append(f"{page.path}: {policies}")
    assert wrong == []


def test_no_page_has_script(site):
    scripts = [
        f"{page.path}:{element.line}" for page in site.pages for element in page.elements
        if (element.tag == "script" and element["type"] != "application/ld+json")
        or any(name.startswith("on") for name in element.attributes)
        or (element["href"] or "").lower().startswith("javascript:")]
    assert scripts == []


# A window of 1280 × 1024 pixels enlarged to 400 % is one of 320 × 256.
@pytest.mark.parametrize("width, height", [(320, 256), (1280, 800)], ids=["400-percent", "desk"])
def test_no_page_scrolls_sideways(site, home, tab, width, height):
    tab.set_viewport_size({"width": width, "height": height})
    wide = {}
    for page in site.pages:
        tab.goto(home + page.path)
        if out := tab.evaluate(STICKING_OUT):
            wide[page.path] = out
    assert wide == {}


def test_no_word_is_broken_on_a_narrow_screen(site, home, tab):
    """The browser here knows no hyphenation, so each word must fit into a line."""
    tab.set_viewport_size({"width": 320, "height": 800})
    broken = {}
    for page in site.pages:
        tab.goto(home + page.path)
        if words := tab.evaluate(BROKEN_WORDS):
            broken[page.path] = words
    assert broken == {}


def test_a_readers_own_text_spacing_costs_no_text(site, home, own_styles):
    own_styles.set_viewport_size({"width": 320, "height": 800})
    lost = {}
    for page in site.pages:
        own_styles.goto(home + page.path)
        own_styles.add_style_tag(content=TEXT_SPACING)
        if out := own_styles.evaluate(CLIPPED) + own_styles.evaluate(STICKING_OUT):
            lost[page.path] = out
    assert lost == {}


def one_of_each_kind(site) -> list:
    """The home page, each list, a message and a subject: of the main language and of one from right to left."""
    messages = {folder.name for folder in (ROOT / "Content/messages").iterdir()}

    def kind(page) -> tuple:
        folders = page.path.split("/")[:2]
        return tuple("message" if folder in messages else folder for folder in folders)

    wanted = [page for page in site.pages if page.html["lang"] in ("sv", "ar")]
    return list({kind(page): page for page in wanted}.values())


def test_the_keyboard_reaches_every_link_and_shows_where_it_is(site, home, tab):
    unseen, unreached = [], []
    for page in one_of_each_kind(site):
        tab.goto(home + page.path)
        # Of a group of radio buttons the Tab key reaches the chosen one, and arrows lead to the others.
        expected = tab.locator("a[href]:visible, summary:visible, button:visible, input:checked:visible").count()
        names = set()
        for step in range(expected + 5):
            tab.keyboard.press("Tab")
            focus = tab.evaluate(FOCUSED)
            if focus["atBody"]:
                break
            names.add((step, focus["name"]))
            if not focus["visible"]:
                unseen.append(f"{page.path}: {focus['name']}")
        if len(names) < expected:
            unreached.append(f"{page.path}: {len(names)} of {expected}")
    assert unseen == []
    assert unreached == []


def test_the_first_key_leads_past_the_head_to_what_the_page_is_about(site, home, tab):
    tab.goto(home + next(page.path for page in site.pages if page.path.count("/") == 2))
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    focused = "() => document.querySelector(':target')?.matches('main, main *') ?? false"
    assert tab.evaluate(focused)


@pytest.mark.parametrize("width", [320, 1280])
def test_main_targets_are_large_enough_for_a_shaking_hand(site, home, tab, width):
    tab.set_viewport_size({"width": width, "height": 800})
    small = {}
    for page in site.pages:
        tab.goto(home + page.path)
        if out := tab.evaluate(SMALL_TARGETS, TARGET_SIZE):
            small[page.path] = out
    assert small == {}


def test_pages_in_right_to_left_scripts_say_so_and_lie_so(site, home, tab):
    turned = [page for page in site.pages if from_the_right(page)]
    assert turned
    for page in turned:
        assert page.html["dir"] == "rtl", page.path
        tab.goto(home + page.path)
        heading = tab.locator("h1")
        assert heading.evaluate("e => getComputedStyle(e).direction") == "rtl", page.path
        side = heading.evaluate("""e => {
            const range = document.createRange();
            range.selectNodeContents(e);
            const text = range.getBoundingClientRect(), box = e.getBoundingClientRect();
            return {start: box.right - text.right, end: text.left - box.left};
        }""")
        assert side["start"] <= 1, f"{page.path}: the heading does not begin at the right: {side}"


def test_a_page_on_paper_tells_its_edition(site, home, tab):
    page = next(page for page in site.pages if page.path.startswith("sv/") and page.all("div", **{"class": "edition"}))
    tab.goto(home + page.path)
    tab.emulate_media(media="print")
    try:
        shown = tab.locator(".edition").inner_text()
        assert "Utgåva" in shown and f"https://lagom.example/{page.address}" in shown
        assert not tab.locator(".report").is_visible()
    finally:
        tab.emulate_media(media="screen")


def test_every_other_page_runs_from_the_left(site):
    wrong = [page.path for page in site.pages if page.html["dir"] == "rtl" and not from_the_right(page)]
    assert wrong == []


def test_pages_are_light(site):
    """A page with its styles and the pictures fetched with it, gzipped as a server sends them; and each later picture."""
    heavy = {}
    for page in site.pages:
        parts = {page.file}
        for element in page.all("link", "img"):
            reference = element["src"] or (element["href"] if element["rel"] in ("stylesheet", "icon") else None)
            if reference and not urlsplit(reference).scheme:
                file = (page.file.parent / reference.split("?")[0].split("#")[0]).resolve()
                if element["loading"] == "lazy":
                    if file.stat().st_size > PICTURE_WEIGHT:
                        heavy[str(file)] = file.stat().st_size
                elif file.is_file():
                    parts.add(file)
        weight = sum(len(gzip.compress(part.read_bytes())) for part in parts)
        if weight > PAGE_WEIGHT:
            heavy[page.path] = weight
    assert heavy == {}


def test_feeds_are_atom(site):
    atom = "{http://www.w3.org/2005/Atom}"
    feeds = [file for file in site.folder.rglob("*") if file.suffix in (".atom", ".xml") and "feed" in file.name]
    assert feeds
    for file in feeds:
        feed = XML.parse(file).getroot()
        assert feed.tag == atom + "feed"
        for part in [feed, *feed.findall(atom + "entry")]:
            for name in ("id", "title", "updated"):
                assert part.findtext(atom + name), f"{file}: {name} is missing"
        ids = [entry.findtext(atom + "id") for entry in feed.findall(atom + "entry")]
        assert ids and len(set(ids)) == len(ids), file


def test_structured_data_parses_and_says_what_the_page_says(site):
    said = 0
    for page in site.pages:
        for element in page.all("script", type="application/ld+json"):
            data = json.loads(element.text)
            said += 1
            assert data["@context"] == "https://schema.org", page.path
            assert data.get("inLanguage", page.html["lang"]) == page.html["lang"], page.path
    assert said


def test_every_page_has_one_title_one_heading_and_one_description(site):
    wrong = []
    for page in site.pages:
        counts = (len(page.all("title")), len(page.all("h1")), len(page.all("main")))
        if counts != (1, 1, 1) or not page.html["lang"]:
            wrong.append(f"{page.path}: title, h1, main {counts}, lang {page.html['lang']}")
        if not all(map(str.strip, page.meta("description"))) or len(page.meta("description")) != 1:
            wrong.append(f"{page.path}: description {page.meta('description')}")
    assert wrong == []


def test_no_two_pages_of_a_language_have_the_same_title(site):
    # The front page, where a language is chosen, bears the campaign's name as the home page does; the page of an
    # edition is its message's, under the line that tells of a print.
    own = [page for page in site.pages if page.path != "index.html" and not page.path.startswith("e/")]
    titles = Counter((page.html["lang"], page.all("title")[0].text) for page in own)
    assert [title for title, count in titles.items() if count > 1] == []
