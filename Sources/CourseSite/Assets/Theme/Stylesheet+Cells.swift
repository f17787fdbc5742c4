extension Stylesheet {
  /// Code and what it printed: one box, the outputs told from the code by ground, rule and label.
  static let cells = #"""
    .cell { margin: 1.4em 0; border: 1px solid var(--line); border-radius: 8px; background: var(--soft); overflow: clip }
    .bar { display: flex; align-items: center; gap: .75rem; min-height: 2.25rem; padding: 0 .35rem 0 1rem; font-size: .8125rem; line-height: 1.4; color: var(--fg3) }
    .bar b { font-weight: 600; color: var(--fg2) }
    .bar .button { margin-inline-start: auto; height: 1.75rem; border-color: transparent; color: var(--fg2); font-size: .8125rem }
    pre {
      margin: 0; padding: .1rem 1rem .9rem; overflow-x: auto; font-size: .875rem; line-height: 1.6; tab-size: 4;
      scrollbar-width: thin; scrollbar-color: var(--ctl) transparent;
    }
    pre code, pre samp { font: inherit }
    pre.wrap { white-space: pre-wrap; overflow-wrap: anywhere }
    pre:focus-visible { outline-offset: -2px }

    .k { color: var(--kw) }
    .s { color: var(--str) }
    .m { color: var(--num) }
    .c { color: var(--com) }
    .t { color: var(--type) }
    .f { color: var(--fn) }
    .a { color: var(--attr) }
    .gi { color: var(--tip) }
    .gd { color: var(--danger) }
    .line { display: inline-block; min-width: 100%; text-decoration: none }
    .line:empty::before { content: "\200b" }
    .line[data-line]::before { content: attr(data-line); display: inline-block; width: 2em; margin-inline-end: 1.25em; text-align: end; color: var(--fg3) }
    .hl, .added, .removed { min-width: calc(100% + 2rem); margin-inline: -1rem; padding-inline: 1rem; background: var(--g); box-shadow: inset 3px 0 var(--e) }
    .hl { --g: var(--mark); --e: var(--accent) }
    .added { --g: color-mix(in srgb, var(--tip) 14%, var(--soft)); --e: var(--tip) }
    .removed { --g: color-mix(in srgb, var(--danger) 14%, var(--soft)); --e: var(--danger) }
    .cell-fold > summary { padding: .45rem 1rem; font-size: .8125rem; color: var(--fg2); cursor: pointer }
    .cell-fold > summary:focus-visible { outline-offset: -2px }
    .cell-fold > summary:hover { background: var(--hover) }

    .output { border-top: 1px solid var(--line); border-inline-start: 3px solid var(--accent); background: var(--bg) }
    .output + .output { border-top-style: dashed }
    .output pre { padding: .35rem 1rem .8rem; line-height: 1.5 }
    .output.error { border-inline-start-color: var(--danger) }
    .output.error .output-label { color: var(--danger) }
    .output-label { display: block; padding: .45rem 1rem 0; font-size: .75rem; line-height: 1.4; color: var(--fg3) }
    .long pre { max-height: 24rem; overflow: auto }
    .wide pre { font-family: var(--mono-wide); font-size: .9375rem }
    .cell figure { margin: 0 }
    .cell figcaption { margin: 0; padding: 0 1rem .9rem }

    """#
}
