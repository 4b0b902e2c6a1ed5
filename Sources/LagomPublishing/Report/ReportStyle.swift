// SPDX-License-Identifier: EUPL-1.2
/// The report's style sheet; every pair of colours that meets has a contrast of at least 7:1.
enum ReportStyle {
    static let css = colours + elements + frame + notes + lists + print
}

extension ReportStyle {
    private static let colours = """
        :root {
          color-scheme: light dark;
          --paper: #fcf8f1; --surface: #fff; --ink: #221c18; --soft: #4b4038; --line: #e6dacb; --edge: #857463;
          --brand: #143f34; --on-brand: #fdf8f0; --link: #10473a; --focus: #8b1a5b;
          --block: #8a0f16; --block-field: #fdeeec; --block-mark: #f9d2cd;
          --answer: #6b3300; --answer-field: #fff1df; --answer-mark: #fddcae;
          --note: #0f4a3b; --note-field: #e7f2ec; --note-mark: #cfe6da;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #161412; --surface: #1f1c19; --ink: #f6efe6; --soft: #d6cabd; --line: #3b342d; --edge: #9a8d80;
            --brand: #a9dcc9; --on-brand: #0f241e; --link: #a3dcc7; --focus: #ffb1df;
            --block: #ffb4ab; --block-field: #331211; --block-mark: #5c1a18;
            --answer: #ffcb8f; --answer-field: #2f200f; --answer-mark: #553409;
            --note: #a3e0c5; --note-field: #12291f; --note-mark: #1d4735;
          }
        }
        .is-block { --tone: var(--block); --field: var(--block-field); --mark: var(--block-mark); }
        .is-answer { --tone: var(--answer); --field: var(--answer-field); --mark: var(--answer-mark); }
        .is-note { --tone: var(--note); --field: var(--note-field); --mark: var(--note-mark); }

        """

    private static let elements = """
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1.5rem; }
        body {
          margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; font: 400 1.0625rem/1.55
          -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        :lang(ar) { font-family: "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "DejaVu Sans", sans-serif; line-height: 1.8; }
        h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
        h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -.015em; color: var(--brand); }
        h2 { font-size: 1.375rem; margin-block: 2.75rem 1rem; }
        h3 { font-size: 1.125rem; }
        :is(h1, h2, h3):lang(ar) { letter-spacing: 0; line-height: 1.45; }
        p, ul, ol, pre, blockquote { margin: 0 0 .8em; }
        ul, ol { padding-inline-start: 1.4em; }
        a { color: var(--link); text-underline-offset: .18em; }
        a:hover { text-decoration-thickness: .16em; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
        main:focus { outline: none; }
        code, pre { font-family: ui-monospace, Menlo, "DejaVu Sans Mono", monospace; font-size: .9em; }
        pre { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { text-align: start; padding: .45rem .75rem .45rem 0; border-block-end: 1px solid var(--line); }
        .scroll { overflow-x: auto; }
        .visually-hidden {
          position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap;
        }
        .icon { flex: none; inline-size: 1.25em; block-size: 1.25em; color: var(--tone); vertical-align: -.25em; }

        """

    private static let frame = """
        .skip { position: absolute; inset-block-start: -6rem; padding: .75rem 1.25rem; }
        .skip { background: var(--brand); color: var(--on-brand); z-index: 1; }
        .skip:focus { inset-block-start: 0; }
        .top, main, footer { max-inline-size: 82rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
        .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding-block: 1.25rem; }
        .brand { margin: 0; font-weight: 700; font-size: 1.25rem; color: var(--brand); }
        .brand span { font-weight: 400; font-size: 1rem; color: var(--soft); margin-inline-start: .35rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 0; padding: 0; }
        nav a { display: inline-block; padding-block: .4rem; }
        nav [aria-current] { font-weight: 700; text-decoration-thickness: .16em; color: var(--ink); }
        main { padding-block: 1.5rem 4rem; border-block-start: 1px solid var(--line); }
        footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2.5rem; color: var(--soft); }
        footer p { max-inline-size: 44rem; margin: 0; }
        .crumb { color: var(--soft); margin-block-end: .35rem; }
        .lead { font-size: 1.1875rem; max-inline-size: 42rem; margin-block-start: .75rem; }
        .badges { margin-block: .9rem 0; }
        .badge {
          display: inline-flex; align-items: center; gap: .4rem; padding: .1rem .65rem .1rem .4rem; border-radius: 2rem;
          background: var(--field); color: var(--tone); font-size: .9375rem; font-weight: 600; white-space: nowrap;
        }
        .badge.clear { color: var(--soft); font-weight: 400; padding-inline: 0; }
        .languages { margin-block-start: 1rem; }

        """

    private static let notes = """
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
        .card.contact { border-color: var(--note); }
        .finding {
          background: var(--field); border-inline-start: 4px solid var(--tone); border-radius: 0 .5rem .5rem 0;
          padding: .7rem 1rem .75rem; font-size: .9688rem; line-height: 1.45; list-style: none;
        }
        .finding p { margin: 0 0 .35rem; }
        .finding .tag { display: flex; align-items: center; gap: .4rem; font-weight: 700; color: var(--tone); }
        .finding .tag .number { margin-inline-start: auto; }
        .finding .what { font-weight: 700; font-size: 1.0313rem; }
        .finding .foot, .finding .place { font-size: .875rem; margin: 0; }
        .finding .quote { border-inline-start: 2px solid var(--edge); padding-inline-start: .75rem; margin-block: .5rem; }
        .finding:target { outline: 3px solid var(--focus); outline-offset: 2px; }
        .grid { display: grid; gap: .9rem; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); }
        .grid { padding: 0; align-items: start; }

        """

    private static let lists = """
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
        .families th { font-weight: 400; } .families thead th { font-weight: 700; }
        .families .count { text-align: end; font-variant-numeric: tabular-nums; }
        .families .zero { color: var(--soft); } .families td:last-child { padding-inline-start: 1rem; }
        .bar rect { fill: var(--tone); } .bar { display: block; }
        .filters { display: grid; gap: .75rem; margin-block: 1.5rem; }
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

    private static let print = """
        @media print {
          :root { --paper: #fff; color-scheme: light; }
          .filters, nav, .skip { display: none; }
          .row { grid-template-columns: 60% 1fr; gap: 1rem; }
          .finding, .card { break-inside: avoid; }
          mark, .finding, .badge, .numbers li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          body { font-size: 10pt; } h2 { break-after: avoid; }
        }

        """
}
