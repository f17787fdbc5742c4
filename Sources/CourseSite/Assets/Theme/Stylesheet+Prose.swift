extension Stylesheet {
  /// What an article is made of besides code: headings, paragraphs, lists, tables, admonitions, exercises, maths.
  static let prose = #"""
    h1, h2, h3, h4, h5, h6 { margin: 2.2em 0 .7em; line-height: 1.3; font-weight: 650; text-wrap: balance }
    h1 { font-size: 2rem; margin: .4em 0 .7em }
    h2 { font-size: 1.5rem; padding-top: .9em; border-top: 1px solid var(--line) }
    h3 { font-size: 1.2rem; margin-top: 1.8em }
    h4, h5, h6 { font-size: 1.0625rem }
    h1:not(:lang(zh)), h2:not(:lang(zh)) { letter-spacing: -.01em }
    .anchor { margin-inline-start: .4em; padding: 0 .25em; color: var(--fg3); font-weight: 400; text-decoration: none; opacity: 0 }
    :is(h2, h3, h4, h5, h6):hover > .anchor, .anchor:focus-visible { opacity: 1 }
    @media (hover: none) { .anchor { opacity: 1 } }
    p, ul, ol, dl, blockquote { margin: 0 0 1.1em; max-width: var(--prose) }
    li + li { margin-top: .3em }
    li > p { margin: .3em 0 }
    article :is(ul, ol) { padding-inline-start: 1.5em }
    li > :is(ul, ol) { margin-bottom: .3em }
    li::marker { color: var(--fg3) }
    li.task { list-style: none; margin-inline-start: -1.5em }
    li.task > label { display: block; padding-inline-start: 1.5em; text-indent: -1.5em }
    li.task input { width: 1em; height: 1em; margin: 0 .5em 0 0; vertical-align: -.1em }
    /* Chinese and Japanese are stressed with dots; slanted Han is hard to read. */
    em:lang(zh), em:lang(ja) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right }
    strong { font-weight: 650 }
    blockquote { padding: .1em 0 .1em 1.1em; margin-inline: 0; border-inline-start: 3px solid var(--line); color: var(--fg2) }
    blockquote > :last-child { margin-bottom: 0 }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2.5em 0 }
    /* The rule above a section's heading is enough. */
    hr:has(+ h2) { display: none }
    :not(pre) > code { padding: .1em .3em; font-size: .875em; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere }
    a > code { color: inherit }
    kbd { padding: .1em .35em; font-size: .8125em; border: 1px solid var(--ctl); border-bottom-width: 2px; border-radius: 4px }
    .button kbd { padding: 0 .3em; border-width: 1px; border-color: var(--line) }
    img, video { max-width: 100%; height: auto }
    .untranslated { margin: 1rem 0; padding: .5em 1em; border: 1px solid var(--ctl); border-radius: 8px; color: var(--fg2); font-size: .9375rem }
    .time { display: flex; flex-wrap: wrap; gap: 0 1.25em }
    h1 + .time { margin-top: -1.2em; font-size: .875rem; color: var(--fg3) }
    article + article { margin-top: 5rem }
    .lead { color: var(--fg2); font-size: 1.0625rem }

    .table { margin: 1.4em 0; overflow-x: auto; scrollbar-width: thin; scrollbar-color: var(--ctl) transparent }
    table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: .9375rem; line-height: 1.55 }
    th, td { min-width: 4.5em; padding: .5em .9em; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line) }
    th { font-weight: 650; border-bottom: 2px solid var(--ctl); white-space: nowrap }
    .center, .align-center { text-align: center }
    .align-center p { margin-inline: auto }
    .end, .align-right { text-align: end }

    .admonition { margin: 1.5em 0; padding: .8em 1.1em; border-inline-start: 4px solid var(--k); border-radius: 0 8px 8px 0; background: color-mix(in srgb, var(--k) 8%, var(--bg)) }
    .admonition > :last-child { margin-bottom: 0 }
    .admonition-title { margin: 0 0 .3em; font-weight: 650; color: var(--k) }
    .note { --k: var(--note) }
    .tip { --k: var(--tip) }
    .info { --k: var(--info) }
    .warning, .caution { --k: var(--warning) }
    .danger { --k: var(--danger) }

    .exercise { margin: 1.8em 0; padding: .9em 1.1em 1.1em; border: 1px solid var(--line); border-radius: 8px }
    .exercise > :last-child { margin-bottom: 0 }
    .exercise > .exercise-title { margin: 0 0 .5em; font-size: 1.125rem; font-weight: 650 }
    .fold { margin: 1em 0; border: 1px solid var(--line); border-radius: 8px; background: var(--bg) }
    .fold > summary { padding: .4em .9em; font-weight: 600; color: var(--fg2); cursor: pointer; border-radius: 8px }
    .fold > summary:hover { background: var(--hover); color: var(--fg) }
    .fold[open] > summary { border-bottom: 1px solid var(--line); border-radius: 8px 8px 0 0 }
    .fold > :not(summary) { margin-inline: 1.1rem }
    .fold > .cell, .fold > figure { margin-block: 1em }
    .fold > summary + * { margin-top: .9em }
    .correct { color: var(--tip) }
    .incorrect { color: var(--danger) }
    .choices { list-style: upper-alpha }
    .choices label { display: block; cursor: pointer }
    .choices input { margin: 0 .6em 0 0; vertical-align: -.05em }
    .verdict { font-weight: 600 }
    .verdict:empty { display: none }

    .tabs { margin: 1.4em 0 }
    .tab-list { display: flex; flex-wrap: wrap; gap: .25rem; border-bottom: 1px solid var(--line) }
    .tab-list button {
      padding: .4rem .9rem; font: inherit; font-size: .9375rem; color: var(--fg2); background: none; border: 0; border-bottom: 2px solid transparent;
      margin-bottom: -1px; cursor: pointer; border-radius: 6px 6px 0 0;
    }
    .tab-list button:hover { background: var(--hover); color: var(--fg) }
    .tab-list [aria-selected=true] { color: var(--link); border-bottom-color: var(--link); font-weight: 600 }
    .tab { padding-top: 1rem }
    .tab > :last-child { margin-bottom: 0 }
    .tab > .cell { margin-top: 0 }
    @media screen { .js .tab:not(.shown), .js .tab-label { display: none } }
    .tab-label { margin: 0 0 .3em; font-weight: 650; font-size: .9375rem }
    sup { line-height: 0 }
    .footnote a { padding: 0 .2em; text-decoration: none }
    .footnotes { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); font-size: .9375rem; line-height: 1.65 }
    .lessons { list-style: none; padding: 0; max-width: none }
    article .lessons { padding: 0 }
    .lessons li + li { margin-top: .75rem }
    .lessons a { display: block; padding: .8rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; text-decoration: none; line-height: 1.55 }
    .lessons a:hover { border-color: var(--ctl); background: var(--soft) }
    .lessons b { font-weight: 650 }
    .lessons small { display: block; font-size: .9375rem; color: var(--fg2) }

    math { font-size: 1.1em }
    .math { margin: 1.2em 0; padding: .3em 0; overflow: auto hidden; scrollbar-width: thin }

    """#
}
