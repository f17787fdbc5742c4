extension Stylesheet {
  /// The search dialog.
  static let search = #"""
    dialog {
      width: min(42rem, calc(100vw - 2rem)); max-height: 80vh; margin: 8vh auto auto; padding: 0; overflow: hidden; color: inherit; background: var(--bg);
      border: 1px solid var(--ctl); border-radius: 12px; box-shadow: 0 12px 40px #0006;
    }
    dialog::backdrop { background: #0007 }
    dialog [type=search] { width: 100%; padding: 1rem; font: inherit; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--line); border-radius: 12px 12px 0 0 }
    dialog [type=search]:focus-visible { outline-offset: -3px }
    .results { max-height: 60vh; overflow: auto; padding: .5rem; font-size: .9375rem; line-height: 1.5 }
    .results:empty { display: none }
    .results a { display: block; padding: .55rem .75rem; color: inherit; text-decoration: none; border-radius: 6px }
    .results a[aria-selected=true], .results a:hover { background: var(--hover) }
    .results b { font-weight: 600; color: var(--link) }
    .results small { display: block; color: var(--fg2) }
    .slash { display: block; padding: .5rem 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--fg2) }
    .status { margin: 0; padding: .6rem 1.25rem; font-size: .9375rem; line-height: 1.5; color: var(--fg2) }
    .status:empty { display: none }

    """#
}
