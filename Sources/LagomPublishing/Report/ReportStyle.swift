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
          --note: #2f4054; --note-field: #eef1f5; --note-mark: #d8e0ea;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #161412; --surface: #1f1c19; --ink: #f6efe6; --soft: #d6cabd; --line: #3b342d; --edge: #9a8d80;
            --brand: #a9dcc9; --on-brand: #0f241e; --link: #a3dcc7; --focus: #ffb1df;
            --block: #ffb4ab; --block-field: #331211; --block-mark: #5c1a18;
            --answer: #ffcb8f; --answer-field: #2f200f; --answer-mark: #553409;
            --note: #bccbdd; --note-field: #1d232b; --note-mark: #313f50;
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
        .scroll { overflow-x: auto; } .scroll table { overflow-wrap: normal; }
        summary { cursor: pointer; }
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

    private static let print = """
        @media print {
          :root { --paper: #fff; color-scheme: light; }
          .filters, nav, .skip { display: none; }
          .row { display: block; } .list { columns: 1; } .row > .text { max-inline-size: none; }
          .side { display: block; margin-block: .5rem 1.25rem; }
          .finding { margin-block-end: .6rem; } .finding, .card, .places li { break-inside: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .verdict, mark, .finding, .badge, .numbers li, .ref a, .number, .bar, .card, .icon {
            print-color-adjust: exact; -webkit-print-color-adjust: exact;
          }
          body { font-size: 10pt; } h2 { break-after: avoid; }
        }

        """
}
