// SPDX-License-Identifier: EUPL-1.2

/// How findings and their lists look.
extension ReportStyle {
    static let notes = """
        mark { background: var(--mark); color: var(--ink); border-radius: .15em; padding-inline: .1em; }
        mark { text-decoration: underline 2px var(--tone); text-underline-offset: .2em; }
        mark.is-answer { text-decoration-style: dashed; }
        mark.is-note { text-decoration-style: dotted; }
        .ref { line-height: 0; }
        .ref a, .number {
          display: inline-block; min-inline-size: 1.5rem; padding: 0 .35rem; border-radius: .75rem; font-weight: 700;
          line-height: 1.5rem; text-align: center; text-decoration: none; font-size: .8125rem;
          background: var(--tone); color: var(--field); unicode-bidi: isolate;
        }
        .ref a { margin-inline-start: .2em; font-size: .75rem; line-height: 1.5rem; vertical-align: .1em; }
        .row { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem 2.5rem; }
        .row > .text { max-inline-size: 42rem; }
        .side { display: grid; gap: .75rem; align-content: start; margin-block-end: 1.5rem; }
        @media (min-width: 64rem) {
          .row { grid-template-columns: minmax(0, 42rem) minmax(20rem, 1fr); }
          .row + .row:has(.side) { margin-block-start: .35rem; }
        }
        .text .title { font-size: 1.5rem; font-weight: 700; line-height: 1.3; }
        .text .heading { font-size: 1.1875rem; font-weight: 700; margin-block: 1.25rem .4rem; }
        .text .summary, .text .headline { font-size: 1.1875rem; }
        .text .headline { font-weight: 700; }
        .text .point { padding-inline-start: 1.2em; position: relative; }
        .text .point::before { content: "–"; position: absolute; inset-inline-start: 0; }
        .text .safety { border-inline-start: 4px solid var(--edge); padding-inline-start: .9rem; }
        .text li > p { margin: 0 0 .3em; }
        .text cite { font-style: normal; color: var(--soft); font-size: .875em; }
        .text .picture { display: block; color: var(--soft); border: 1px solid var(--line); padding: .5rem .75rem; }
        .text .link { text-decoration: underline 1px; text-underline-offset: .2em; }
        .card {
          border: 1px solid var(--edge); border-inline-start-width: 6px; border-radius: .5rem; background: var(--surface);
          padding: .75rem 1rem .25rem; margin-block-end: 1rem;
        }
        .card .kind { font-weight: 700; margin-block-end: .4rem; }
        .card .kind span { font-weight: 400; color: var(--soft); font-size: .875rem; }
        .card.emergency { border-color: var(--block); } .card.urgent { border-color: var(--answer); }
        .card.contact { border-color: var(--brand); }
        .finding {
          background: var(--field); border-inline-start: 4px solid var(--tone); border-radius: 0 .5rem .5rem 0;
          padding: .7rem 1rem .75rem; font-size: .9688rem; line-height: 1.45; list-style: none;
        }
        .finding p { margin: 0 0 .35rem; }
        .finding .tag { display: flex; align-items: center; gap: .4rem; font-weight: 700; color: var(--tone); }
        .finding .tag .number, .finding .times { margin-inline-start: auto; }
        .finding .times { font-weight: 400; color: var(--soft); }
        .finding .what { font-weight: 700; font-size: 1.0313rem; display: block; }
        summary:has(.tag) { list-style: none; } summary:has(.tag)::-webkit-details-marker { display: none; }
        .finding summary .what { padding-inline-start: 1.1rem; position: relative; }
        .finding summary .what::before {
          content: ""; position: absolute; inset-inline-start: 0; inset-block-start: .35em; border: .35em solid transparent;
          border-inline-start-color: var(--tone);
        }
        [open] > summary .what::before {
          border-color: transparent; border-block-start-color: var(--tone); inset-block-start: .5em;
        }
        [open] > summary:has(.tag), .finding > .tag + .what { margin-block-end: .35rem; }
        .places { list-style: none; padding: 0; margin: .5rem 0; display: grid; gap: .6rem; }
        .places .quote { margin-block: 0 .15rem; }
        .places li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
        .finding details > .places { margin-block-start: .6rem; }
        .finding .foot, .finding .place { font-size: .875rem; margin: 0; }
        .finding .place a { display: inline-block; padding-block: .25rem; }
        .finding .quote { border-inline-start: 2px solid var(--edge); padding-inline-start: .75rem; margin-block: .5rem; }
        .finding:target { outline: 3px solid var(--focus); outline-offset: 2px; }
        .list { columns: 24rem; column-gap: .9rem; padding: 0; }
        .list > .finding { break-inside: avoid; margin-block-end: .9rem; }
        .notes .list { columns: 1; max-inline-size: 62rem; }

        """

    static let lists = """
        .verdict {
          margin-block: 1.5rem 0; padding: 1.25rem 1.5rem; border: 2px solid var(--tone); border-radius: .75rem;
          background: var(--field);
        }
        .verdict h2 { margin: 0; color: var(--tone); font-size: clamp(1.375rem, 1.1rem + 1.2vw, 1.75rem); }
        .verdict h2 .icon { margin-inline-end: .5rem; }
        .verdict ol { list-style: none; padding: 0; margin: .9rem 0 0; display: grid; gap: .5rem; }
        .verdict li { display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: center; }
        .verdict li a { font-weight: 600; padding-block: .2rem; } .verdict .language { color: var(--soft); }
        .verdict .badge { background: var(--surface); } .verdict summary { margin-block-start: .75rem; }
        .numbers { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
        .numbers { list-style: none; padding: 0; margin-block: 1.75rem 0; }
        .numbers li { background: var(--field); border-radius: .75rem; padding: 1rem 1.25rem; }
        .numbers .icon { inline-size: 1.75rem; block-size: 1.75rem; vertical-align: -.2rem; }
        .numbers strong { font-size: 2.5rem; line-height: 1.1; color: var(--tone); margin-inline: .35rem; }
        .numbers b { color: var(--tone); } .numbers span { display: block; }
        .messages, .variants, .rules { list-style: none; padding: 0; margin: 0; }
        .messages > li { display: grid; gap: .35rem 2rem; padding-block: .9rem; border-block-end: 1px solid var(--line); }
        @media (min-width: 56rem) { .messages > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr); } }
        .variants { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; }
        .variants li { display: flex; flex-wrap: wrap; gap: .35rem .6rem; align-items: center; }
        .messages .variants a { padding-block: .15rem; }
        .families { inline-size: 100%; max-inline-size: 62rem; }
        .families th[scope=row] { min-inline-size: 10rem; } .families th { font-weight: 400; } .families thead th { font-weight: 700; }
        .families .count { text-align: end; font-variant-numeric: tabular-nums; }
        .families .zero { color: var(--soft); } .families td:last-child { padding-inline-start: 1rem; }
        .bar rect { fill: var(--tone); } .bar { display: block; }
        .filters { margin-block: 1.5rem; } .filters > summary { font-weight: 700; padding-block: .3rem; }
        .filters fieldset { margin-block-start: .75rem; }
        @supports not selector(:has(a)) { .filters { display: none; } }
        fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
        legend { font-weight: 700; padding: 0; margin-block-end: .3rem; }
        .box {
          display: inline-flex; gap: .4rem; align-items: center; padding: .3rem .75rem .3rem .55rem; min-block-size: 2rem;
          border: 1px solid var(--edge); border-radius: .5rem; background: var(--surface); cursor: pointer;
        }
        .box input { inline-size: 1.1rem; block-size: 1.1rem; margin: 0; accent-color: var(--brand); }
        .box:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
        .box .count { color: var(--soft); font-variant-numeric: tabular-nums; }
        h2 .language { font-weight: 400; font-size: 1rem; color: var(--soft); margin-inline-start: .5rem; }
        .rules li { display: grid; grid-template-columns: auto 1fr; column-gap: .6rem; align-items: start; }
        .rules li { padding-block: .5rem; border-block-end: 1px solid var(--line); }
        .rules span { color: var(--soft); grid-column: 2; font-size: .9375rem; }
        .rules .icon { margin-block-start: .15em; }
        .facts { max-inline-size: 44rem; margin-block: 1.5rem 0; } .facts dt { font-weight: 700; }
        .facts dd { margin: 0 0 .9rem; }
        .examples { max-inline-size: 44rem; } .examples li { margin-block: .5rem; }
        main:has(#show-block:not(:checked)) :is(.finding, .ref).is-block,
        main:has(#show-answer:not(:checked)) :is(.finding, .ref).is-answer,
        main:has(#show-note:not(:checked)) :is(.finding, .ref).is-note { display: none; }
        main:has(#show-block:not(:checked)) mark.is-block, main:has(#show-answer:not(:checked)) mark.is-answer,
        main:has(#show-note:not(:checked)) mark.is-note { background: none; text-decoration: none; }

        """
}
