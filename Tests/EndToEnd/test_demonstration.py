# SPDX-License-Identifier: EUPL-1.2
"""A demonstration says that it is one, everywhere, and gives search engines nothing to keep."""

import json
import re

# The product's own words, written out here so that a changed string is a changed test.
NOTICE = {
    "sv": "Ingen vårdpersonal har granskat texterna. Använd dem inte som råd om din hälsa.",
    "sv-simple": "Ingen vårdpersonal har granskat texterna. Följ inte råden här.",
    "en": "No clinician has reviewed these texts. Do not use them as advice about your health.",
    "fi": "Kukaan terveydenhuollon ammattilainen ei ole tarkastanut tekstejä. Älä käytä niitä terveysneuvoina.",
    "ar": "لم يراجع هذه النصوص أيُّ مختصّ في الرعاية الصحية. لا تستخدمها كنصيحة بشأن صحتك.",
}


def test_every_page_says_in_its_language_that_nobody_has_reviewed_it(site):
    silent = [page.path for page in site.pages if NOTICE[page.html["lang"]] not in page.body_text]
    assert silent == []


def test_every_page_asks_to_be_left_out_of_search_engines(site):
    kept = [page.path for page in site.pages if not any("noindex" in robots for robots in page.meta("robots"))]
    assert kept == []


def test_there_is_no_sitemap(site):
    assert list(site.folder.rglob("sitemap*")) == []
    robots = site.folder / "robots.txt"
    assert not robots.exists() or "sitemap:" not in robots.read_text(encoding="utf-8").lower()


def test_structured_data_claims_no_review(site):
    claims = [
        f"{page.path}: {key}" for page in site.pages for data in structured(page) for key in keys(data)
        if key in ("reviewedBy", "lastReviewed", "datePublished", "dateModified")]
    assert claims == []


def test_no_page_bears_the_name_of_a_real_authority_as_its_publisher(site):
    names = {data["publisher"]["name"] for page in site.pages for data in structured(page) if "publisher" in data}
    real = re.compile(r"1177|Region |Socialstyrelsen|Folkhälsomyndigheten|SBU|Inera|NHS", re.I)
    assert [name for name in names if real.search(name)] == []


def structured(page) -> list[dict]:
    return [json.loads(element.text) for element in page.all("script", type="application/ld+json")]


def keys(data):
    """Every key of nested data."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from keys(value)
    elif isinstance(data, list):
        for value in data:
            yield from keys(value)
