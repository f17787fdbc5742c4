extension Stylesheet {
  /// Typefaces and measures.
  ///
  /// `system-ui` is never named: on Chinese Windows it sets Latin text in YaHei, on Japanese Windows Chinese text in Japanese shapes.
  static let tokens = #"""
    :root {
      --latin: -apple-system, BlinkMacSystemFont, "Segoe UI", "Helvetica Neue", Arial;
      --sans: var(--latin), "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
      --mono: ui-monospace, SFMono-Regular, Menlo, "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
      --mono-wide: "Sarasa Mono SC", "Noto Sans Mono CJK SC", "Source Han Mono SC", "Sarasa Mono J", var(--mono);
      --head: 3.5rem;
      --side: 17rem;
      --toc: 14rem;
      --column: 46rem;
      --prose: 42.5rem;
    }
    :lang(zh-Hant) { --sans: var(--latin), "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif }
    :lang(ja) { --sans: var(--latin), "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", sans-serif }

    """#

  /// What holds on every page: text, links, focus, buttons.
  static let base = #"""
    *, ::before, ::after { box-sizing: border-box }
    html { scroll-padding-top: calc(var(--head) + 1rem); text-size-adjust: 100%; background: var(--bg) }
    body {
      margin: 0; color: var(--fg); background: var(--bg); font: 1.0625rem/1.75 var(--sans);
      overflow-wrap: break-word; line-break: strict; text-autospace: normal; text-spacing-trim: normal;
    }
    pre, code, samp, kbd { font-family: var(--mono); text-autospace: no-autospace; text-spacing-trim: space-all }
    a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em }
    a:hover { text-decoration-thickness: .12em }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
    main:focus { outline: 0 }
    .skip { position: absolute; left: .5rem; top: -5rem; z-index: 30; padding: .5rem 1rem; background: var(--bg); border: 2px solid var(--link); border-radius: 6px }
    .skip:focus { top: .5rem }
    .button {
      display: inline-flex; align-items: center; justify-content: center; gap: .4rem; min-width: 2.25rem; height: 2.25rem; padding: 0 .6rem;
      font: inherit; font-size: .875rem; color: var(--fg2); background: none; border: 1px solid var(--ctl); border-radius: 6px;
      cursor: pointer; text-decoration: none; white-space: nowrap;
    }
    .button:hover { background: var(--hover); color: var(--fg) }
    .button svg { width: 1.1rem; height: 1.1rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round }
    .button kbd { font-size: .75rem; color: var(--fg3) }
    html:not(.js) .js-only { display: none }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
    mark { background: var(--mark); color: inherit; border-radius: 2px }
    @media (prefers-reduced-motion: no-preference) {
      .anchor, .button { transition: background .15s, opacity .15s }
    }

    """#
}
