# SPDX-License-Identifier: EUPL-1.2
"""Every internal link, picture, style and fragment leads somewhere, on disk and below any base path."""

import re
import urllib.error
import urllib.request
import xml.etree.ElementTree as XML
from collections import Counter
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from page import Page

HERE = "http://site.invalid/"
ATOM = "{http://www.w3.org/2005/Atom}"
# Attributes whose words are ids of the same page.
ID_LISTS = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list")


def references(page: Page) -> list[str]:
    """Everything that a page points at, as written."""
    found = []
    for element in page.elements:
        found += [element[name] for name in ("href", "src", "action", "poster", "data") if element[name] is not None]
        if element["srcset"]:
            found += [part.split()[0] for part in element["srcset"].split(",")]
        if (element["http-equiv"] or "").lower() == "refresh" and "url=" in element["content"].lower():
            found.append(re.split("url=", element["content"], flags=re.I)[1].strip("'\" "))
    found += page.meta("og:url") + page.meta("og:image")
    return found


def internal(address: str, base: str) -> str | None:
    """The path below the site's root that an absolute address stands for; None where it leads elsewhere."""
    for root in filter(None, (HERE, base)):
        if address.startswith(root):
            return unquote(address[len(root):])
    return None


def permanent_address(site) -> str:
    """The address that canonical links start with, as the front page has it; empty where the campaign has none."""
    canonical = site.page("index.html").links("canonical")
    return canonical[0]["href"] if canonical else ""


def target(site, path: str):
    """The file that a plain file server gives for a path, or None."""
    file = site.folder / path.split("?")[0]
    if file.is_dir():
        file = file / "index.html" if path == "" or path.endswith("/") else None
    return file if file and file.is_file() else None


def test_every_internal_reference_resolves(site):
    ids = {page.file: set(page.ids) for page in site.pages}
    base = permanent_address(site)
    dead = []
    for page in site.pages:
        for reference in references(page):
            address, fragment = urldefrag(urljoin(HERE + page.path, reference))
            path = internal(address, base)
            if path is None:
                continue
            file = target(site, path)
            if file is None or (fragment and file in ids and unquote(fragment) not in ids[file]):
                dead.append(f"{page.path}: {reference}")
    assert dead == []


def test_links_are_relative_so_that_the_site_can_be_moved(site):
    # What a server shows for a missing page may be shown at any depth, so it cannot be relative.
    absolute = [
        f"{page.path}: {reference}" for page in site.pages if page.path != "404.html"
        for reference in references(page) if reference.startswith("/")]
    assert absolute == []


def test_styles_name_only_files_that_exist(site):
    dead = []
    for file in site.folder.rglob("*.css"):
        for name in re.findall(r"url\(\s*['\"]?([^'\")]+)", file.read_text(encoding="utf-8")):
            if not name.startswith("data:") and not (file.parent / name.split("#")[0]).is_file():
                dead.append(f"{file.name}: {name}")
    assert dead == []


def test_ids_are_unique_and_what_points_at_them_finds_them(site):
    wrong = []
    for page in site.pages:
        wrong += [f"{page.path}: id {name} stands {n} times" for name, n in Counter(page.ids).items() if n > 1]
        known = set(page.ids)
        wrong += [
            f"{page.path}: {attribute}={word}" for element in page.elements for attribute in ID_LISTS
            for word in (element[attribute] or "").split() if word not in known]
    assert wrong == []


def test_every_page_can_be_reached_from_the_front_page(site):
    by_file = {page.file: page for page in site.pages}
    base = permanent_address(site)
    reached, waiting = set(), [site.page("index.html")]
    while waiting:
        page = waiting.pop()
        if page.file in reached:
            continue
        reached.add(page.file)
        for reference in references(page):
            path = internal(urldefrag(urljoin(HERE + page.path, reference))[0], base)
            file = target(site, path) if path is not None else None
            if file in by_file:
                waiting.append(by_file[file])
    # Only prints lead to the pages of editions.
    left = [page.path for page in site.pages if page.file not in reached and not page.path.startswith("e/")]
    assert left == ["404.html"]


def test_alternates_are_mutual_and_name_the_page_itself(site):
    base = permanent_address(site)
    alternates = {}
    for page in site.pages:
        pairs = {e["hreflang"]: urljoin(HERE + page.path, e["href"]) for e in page.links("alternate") if e["hreflang"]}
        alternates[page.address] = {tag: internal(address, base) for tag, address in pairs.items()}
    wrong = []
    for page in site.pages:
        own = alternates[page.address]
        if own and own.get(page.html["lang"]) != page.address:
            wrong.append(f"{page.path} does not name itself as {page.html['lang']}: {own}")
        wrong += [
            f"{page.path} names {other} as {tag}, which does not name it back" for tag, other in own.items()
            if tag != "x-default" and page.address not in alternates.get(other, {}).values()]
    assert wrong == []
    assert any(len(own) > 2 for own in alternates.values())


def test_a_page_that_switches_language_lands_on_the_same_page(site):
    """The switcher's links and the alternates in the head are one list."""
    wrong = []
    for page in site.pages:
        head = {
            e["hreflang"]: urljoin(HERE + page.path, e["href"]) for e in page.links("alternate")
            if e["hreflang"] and e["hreflang"] != "x-default"}
        if not head:
            continue
        base = permanent_address(site)
        here = {tag: internal(address, base) for tag, address in head.items()}
        # The switcher's links stand in the language that they lead to; links in the text may name a language too.
        switcher = {
            e["hreflang"]: internal(urljoin(HERE + page.path, e["href"]), base)
            for e in page.all("a") if e["hreflang"] and e["lang"] == e["hreflang"] and e["dir"]}
        wrong += [
            f"{page.path}: {tag} leads to {switcher.get(tag)}, not {path}" for tag, path in here.items()
            if tag != page.html["lang"] and switcher.get(tag) != path]
    assert wrong == []


def test_canonical_addresses_are_the_pages_own(site):
    base = permanent_address(site)
    wrong = []
    for page in site.pages:
        canonical = [e["href"] for e in page.links("canonical")]
        expected = [base + page.address] if base and page.path != "404.html" else []
        # What a print leads to is the message's page under a line about the print: search engines keep that one.
        if page.path.startswith("e/"):
            assert site.folder.joinpath(canonical[0].removeprefix(base), "index.html").is_file()
            expected = canonical
        if canonical != expected:
            wrong.append(f"{page.path}: {canonical}")
        if page.meta("og:url") and page.meta("og:url") != canonical:
            wrong.append(f"{page.path}: og:url {page.meta('og:url')}")
    assert wrong == []


def test_feeds_lead_to_pages(site):
    base = permanent_address(site)
    feeds = sorted({
        target(site, internal(urljoin(HERE + page.path, e["href"]), base))
        for page in site.pages for e in page.links("alternate") if e["type"] == "application/atom+xml"})
    assert feeds
    dead = []
    for feed in feeds:
        place = HERE + feed.relative_to(site.folder).as_posix()
        for link in XML.parse(feed).getroot().iter(ATOM + "link"):
            path = internal(urljoin(place, link.get("href")), base)
            if path is not None and target(site, path) is None:
                dead.append(f"{feed.name}: {link.get('href')}")
    assert dead == []


@pytest.mark.slow
def test_every_link_answers_when_served(site, address):
    """What the files promise holds on a server too, at its root and below a path."""
    waiting, seen, dead = [address], set(), []
    while waiting:
        here = waiting.pop()
        if here in seen:
            continue
        seen.add(here)
        try:
            with urllib.request.urlopen(here, timeout=10) as answer:
                kind, body = answer.headers.get_content_type(), answer.read()
        except urllib.error.HTTPError as error:
            dead.append(f"{error.code} {here}")
            continue
        if kind == "text/html":
            source = body.decode("utf-8")
            found = re.findall(r'<(?:a|link|img|source|use|image)\b[^>]*?\b(?:href|src)="([^"]*)"', source)
            absolute = [urldefrag(urljoin(here, part.replace("&amp;", "&")))[0] for part in found]
            waiting += [part for part in absolute if urlsplit(part).netloc == urlsplit(address).netloc]
    assert dead == []
    assert all(part.startswith(address) for part in seen)
    # The page of an edition is reached from a print, by its code.
    linked = [page for page in site.pages if not page.path.startswith("e/")]
    assert len(seen) >= len(linked) - 1


def test_a_missing_page_is_told_in_the_sites_own_words_at_any_depth(site, home):
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(home + "sv/there/is/no/such/page", timeout=10)
    assert missing.value.code == 404
    assert missing.value.read().decode("utf-8") == site.page("404.html").source
