extension Stylesheet {
  /// The frame of a page: head bar, course navigation, contents, the column of text between them, and the way to the next lesson.
  ///
  /// Grid items are placed by explicit `grid-area`, since the page arrives in pieces and must not move while it does.
  static let layout = #"""
    .head {
      position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: .5rem; height: var(--head); padding: 0 1rem;
      background: var(--bg); border-bottom: 1px solid var(--line);
    }
    .brand { margin-inline-end: auto; padding: .4rem 0; font-weight: 650; color: inherit; text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
    .brand:hover { color: var(--link) }
    @media (max-width: 36rem) { #siteSearch :is(span, kbd), .languages summary span { display: none } }
    .languages { position: relative; font-size: .9375rem }
    .languages summary { list-style: none }
    .languages summary::-webkit-details-marker { display: none }
    .languages ul {
      position: absolute; inset-block-start: calc(100% + .35rem); inset-inline-end: 0; z-index: 21; margin: 0; padding: .35rem; list-style: none; min-width: 9rem;
      background: var(--bg); border: 1px solid var(--ctl); border-radius: 8px; box-shadow: 0 8px 24px #0003;
    }
    .languages li { margin: 0 }
    .languages a { display: block; padding: .35rem .75rem; color: var(--fg2); text-decoration: none; border-radius: 6px }
    .languages a:hover { background: var(--hover); color: var(--fg) }
    .languages a[aria-current] { color: var(--link); font-weight: 600 }
    .shell { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 90rem; margin: auto }
    main { min-width: 0; padding: 1.25rem 1rem 3rem }
    article, .breadcrumb, .pager, .foot { max-width: var(--column); margin-inline: auto }

    .sidebar { padding: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; line-height: 1.5 }
    .sidebar ol, .contents ol, .breadcrumb ol { list-style: none; margin: 0; padding: 0 }
    .sidebar li, .contents li { margin: 0 }
    .sidebar li ol { margin: .1rem 0 .5rem .75rem; padding-inline-start: .35rem; border-inline-start: 1px solid var(--line) }
    .sidebar a, .contents a { display: block; padding: .4rem .75rem; color: var(--fg2); text-decoration: none; border-radius: 6px }
    .sidebar a:hover, .contents a:hover, .sidebar summary:hover { background: var(--hover); color: var(--fg) }
    .sidebar a[aria-current] { background: var(--hover); color: var(--link); font-weight: 600 }
    .section { display: block; padding: .4rem .75rem; font-weight: 650; color: var(--fg); border-radius: 6px }
    .sidebar .section > a { margin: -.4rem -.75rem; font-weight: inherit }
    .sidebar .section > a:not([aria-current]) { color: inherit }
    summary.section { cursor: pointer; list-style: none; display: flex; justify-content: space-between; align-items: center; gap: .5rem }
    summary.section::-webkit-details-marker { display: none }
    summary.section::after { content: ""; flex: none; width: .45rem; height: .45rem; border: solid var(--fg3); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg) }
    details[open] > summary.section::after { transform: rotate(45deg) }

    .contents { font-size: .875rem; line-height: 1.5; margin: 1rem 0; border: 1px solid var(--line); border-radius: 8px }
    .contents summary { padding: .5rem .75rem; font-weight: 600; cursor: pointer }
    .contents ol ol { padding-inline-start: .9rem }
    .contents a[aria-current] { color: var(--link); font-weight: 600; box-shadow: inset 2px 0 var(--link); border-radius: 0 }

    @media (max-width: 61.99rem) {
      .js .sidebar { display: none }
      .js .sidebar.open { display: block; position: fixed; inset: var(--head) 0 0; z-index: 19; border: 0; background: var(--bg); overflow: auto }
    }
    @media (max-width: 79.99rem) {
      .contents { max-width: var(--column); width: calc(100% - 2rem); margin: 1rem auto 0 }
    }
    @media (min-width: 62rem) {
      .shell { grid-template-columns: var(--side) minmax(0, 1fr); grid-template-rows: auto 1fr }
      .sidebar {
        grid-area: 1 / 1 / 3; position: sticky; top: var(--head); height: calc(100vh - var(--head)); overflow: auto; scrollbar-width: thin;
        border: 0; border-inline-end: 1px solid var(--line);
      }
      .shell.alone { --side: 0px }
      .menu { display: none }
      main { grid-area: 2 / 2; padding: 2rem 2.5rem 4rem }
      .contents { grid-area: 1 / 2 }
    }
    @media (min-width: 80rem) {
      .shell:not(.bare) { grid-template-columns: var(--side) minmax(0, 1fr) var(--toc) }
      main { grid-area: 1 / 2 / 3 }
      .contents {
        grid-area: 1 / 3 / 3; align-self: start; position: sticky; top: var(--head); max-height: calc(100vh - var(--head)); overflow: auto; scrollbar-width: thin;
        width: auto; margin: 0; padding: 1.75rem 1rem 2rem 0; border: 0; border-radius: 0;
      }
      .contents summary { list-style: none; pointer-events: none; color: var(--fg3); font-size: .8125rem }
      .contents summary::marker { content: "" }
      .contents details::details-content { content-visibility: visible; block-size: auto }
    }

    .breadcrumb ol { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .6rem; font-size: .875rem; color: var(--fg3) }
    .breadcrumb li { margin: 0 }
    .breadcrumb li + li::before { content: "/"; margin-inline-end: .6rem; color: var(--fg3) }
    .breadcrumb a { padding: .3rem 0; color: var(--fg2); text-decoration: none }
    .breadcrumb a:hover { text-decoration: underline }

    .done { margin-top: 3rem }
    main > .done { display: flex; max-width: max-content; margin-inline: max(0px, (100% - var(--column)) / 2) auto }
    html:not(.js) main > .done { display: none }
    .done[aria-pressed=true] { color: var(--tip); border-color: var(--tip) }
    .tick { float: inline-end; margin-inline-start: .5rem; color: var(--tip) }
    .tick::before { content: "✓" }
    .pager { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem; margin-top: 2rem }
    .pager a { display: block; padding: .75rem 1rem; border: 1px solid var(--ctl); border-radius: 8px; line-height: 1.5; text-decoration: none }
    .pager a:hover { background: var(--hover) }
    .pager small { display: block; color: var(--fg3) }
    .pager [rel=next] { text-align: end; grid-column: -2 }
    .foot p { margin: 0 }
    .foot a { color: var(--fg2) }
    .links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
    .tags { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem .75rem; margin-bottom: .75rem }
    .tags ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; list-style: none }
    .tags li { margin: 0 }
    .tags a { display: block; padding: .05rem .7rem; border: 1px solid var(--ctl); border-radius: 1rem; text-decoration: none }
    .tags a:hover { background: var(--hover) }
    .foot { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; line-height: 1.6; color: var(--fg3) }

    """#
}
