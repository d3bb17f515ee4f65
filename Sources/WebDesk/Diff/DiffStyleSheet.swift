/// How a compared page looks: on paper and screens of any width, by day and by night.
///
/// Colours have a contrast of 7 to 1 or more, WCAG's level AAA for text, and nothing hangs on them alone.
package enum DiffStyleSheet {
    package static let text = """
        :root {
          --paper: #fdfcf9; --ink: #1b1a17; --quiet: #5a564d; --rule: #d9d5ca; --link: #1d4673;
          --in-ink: #14492a; --in-paper: #e2f1e4; --out-ink: #7d1c18; --out-paper: #fae6e3;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
          --sans: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #171715; --ink: #e9e6de; --quiet: #aca89d; --rule: #3b3933; --link: #a3c8f2;
            --in-ink: #b9e6c4; --in-paper: #15311f; --out-ink: #f6bdb8; --out-paper: #411c19;
          }
        }
        * { box-sizing: border-box; }
        html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
        body { margin: 0; font: 1.125rem/1.6 var(--serif); overflow-wrap: anywhere; }
        main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
        header { border-top: 4px double var(--ink); border-bottom: 1px solid var(--rule); padding: 1.1rem 0 1rem; }
        p { margin: 0; }
        h1 { font-size: clamp(1.6rem, 1.1rem + 2.5vw, 2.4rem); line-height: 1.18; font-weight: 700; margin: .35rem 0 .6rem;
          text-wrap: balance; }
        h2, .kicker, dt, .sides, .summary, .key, .note, summary { font-family: var(--sans); }
        .kicker, h2 { font-size: .8rem; line-height: 1.4; font-weight: 600; letter-spacing: .04em; color: var(--quiet); }
        .kicker bdi { letter-spacing: 0; font-weight: 400; }
        .sides, .summary, .key { font-size: .95rem; line-height: 1.5; }
        .summary { color: var(--quiet); }
        .key { margin-top: .6rem; font-size: .85rem; }
        h2 { margin: 2.2rem 0 .8rem; }
        ins { color: var(--in-ink); background: var(--in-paper); text-decoration: underline; text-decoration-thickness: 2px;
          text-underline-offset: .18em; }
        del { color: var(--out-ink); background: var(--out-paper); text-decoration: line-through;
          text-decoration-thickness: 1.5px; }
        ins, del { padding: 0 .1em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .55rem 1.2rem; margin: 0; }
        dt { font-size: .85rem; line-height: 1.9; color: var(--quiet); }
        dd { margin: 0; }
        .text p, dd p { white-space: pre-wrap; }
        .structured { font-size: 1rem; line-height: 1.5; }
        .text > div > div { margin: 0 0 1.1rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); }
        .text > div > .inserted { border-color: var(--in-ink); }
        .text > div > .deleted { border-color: var(--out-ink); }
        .text > div > .moved { border-inline-start-style: double; border-color: var(--link); }
        .text > div > .note { margin: 0 0 1.1rem; padding-inline-start: calc(.9rem + 3px); }
        .note { font-size: .85rem; line-height: 1.6; color: var(--quiet); }
        a { color: var(--link); text-underline-offset: .15em; }
        :target { outline: 2px solid var(--link); outline-offset: .3rem; }
        details { margin: 0 0 1.1rem; border-block: 1px solid var(--rule); }
        summary { padding: .5rem 0; font-size: .85rem; color: var(--quiet); cursor: pointer; }
        summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        details > div { margin: 0 0 1rem; padding-inline-start: .9rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; user-select: none; }
        :lang(ar), :lang(fa), :lang(ur) { line-height: 1.9; }
        @media (max-width: 32rem) {
          main { padding: 1.25rem 1rem 3rem; }
          dl { display: block; }
          dd { margin: 0 0 .8rem; }
        }
        @media print {
          :root { --paper: #fff; --ink: #000; --quiet: #444; --in-ink: #000; --out-ink: #000; --in-paper: #fff;
            --out-paper: #fff; --link: #000; }
          main { max-width: none; padding: 0; }
          .text > div > div { break-inside: avoid; }
        }
        """
}
