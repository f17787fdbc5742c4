extension Stylesheet {
  /// Plots and diagrams: drawn in the theme's colours, so that they belong to a dark page as well.
  static let figures = #"""
    figure { margin: 1.6em 0 }
    figcaption { margin-top: .6em; font-size: .9rem; line-height: 1.6; color: var(--fg2) }

    .flow { overflow-x: auto; scrollbar-width: thin }
    .flow svg { display: block; margin: auto; max-width: 100%; height: auto; font-family: var(--sans) }
    /* How far a wide drawing may shrink before its box scrolls. */
    .flow .w7 { min-width: 26rem }
    .flow .w9 { min-width: 32rem }
    .flow .w12 { min-width: 38rem }
    .flow .w16 { min-width: 52rem }
    .flow .w24 { min-width: 76rem }
    .flow .w32 { min-width: 110rem }
    .flow .nd { fill: var(--soft); stroke: var(--ctl) }
    .flow .nf { fill: var(--soft) }
    .flow .ln { fill: none; stroke: var(--ctl) }
    .flow .ed { fill: none; stroke: var(--fg3); stroke-width: 1.5 }
    .flow .ec { fill: none; stroke-width: 1.5 }
    .flow .dot { stroke-dasharray: 2 4; stroke-linecap: round }
    .flow .thk { stroke-width: 3 }
    .flow .ar { fill: var(--fg3) }
    .flow .ao { fill: var(--bg); stroke: var(--fg3); stroke-width: 1.5 }
    .flow .sg { fill: none; stroke: var(--line) }
    .flow .lb { fill: var(--fg) }
    .flow .st { fill: var(--fg2); font-weight: 600 }
    .flow .el { fill: var(--fg2) }
    .flow .dn { fill: var(--hover); stroke: var(--ctl) }
    .flow .ac { fill: var(--blue); stroke: var(--blue-line) }
    .flow .cr { stroke: var(--danger); stroke-width: 2 }
    .flow .el, .flow .st { paint-order: stroke; stroke: var(--bg); stroke-width: 4px; stroke-linejoin: round }

    .plot { padding: .5rem 1rem 1rem; color: var(--fg2) }
    .plot-suptitle { margin: 0 0 .25rem; max-width: none; text-align: center; color: var(--fg); font-size: 1rem }
    .plot-row { display: flex; flex-wrap: wrap; justify-content: center; gap: .5rem }
    .plot-axes { flex: 0 1 auto; min-width: 0; max-width: 100%; height: auto; overflow: visible; font-family: var(--sans); font-variant-numeric: tabular-nums }
    .plot-axes text { fill: currentColor }
    .plot-axes-title, .plot-axis-label, .plot-legend text { color: var(--fg) }
    .plot-grid { stroke: var(--line) }
    .plot-legend-box { fill: var(--bg); stroke: var(--line) }
    .plot-ink { color: var(--fg) }
    .plot-paper { color: var(--bg) }
    .plot-edge-ink { stroke: var(--fg) }
    .plot-edge-paper { stroke: var(--bg) }
    .plot-halo-line, .plot-area.plot-halo { stroke: var(--plot-halo) }
    .plot-markers.plot-halo { stroke: var(--plot-edge) }

    """#

  /// The fills of diagrams, each with its line.
  static let diagramFills = ThemeColor.diagramHues.map { ".flow .\($0) { fill: var(--\($0)); stroke: var(--\($0)-line) }\n" }.joined()

  /// The slices of pies, in the colours of the property cycle.
  static let pieSlices = (0...9).map { ".flow .p\($0) { fill: var(--plot-\($0)) }\n" }.joined()

  /// Formulas: what browsers do not draw of tables of MathML themselves.
  static let formulas = #"""
    math .ml { text-align: left }
    math .mr { text-align: right }
    math .malign mtd { padding-inline: 0 }
    math .malign mtd:nth-child(2n+3) { padding-inline-start: 2em }
    math .msmall mtd { padding: .1em .25em }
    math .mstack mtd { padding: 0 }
    math .mrule { border-inline-start: 1px solid }
    math .mlast > mtr > mtd:last-child { border-inline-end: 1px solid }
    math .mline > mtd { border-top: 1px solid }
    math .mend > mtr:last-child > mtd { border-bottom: 1px solid }
    math .mbox { border: 1px solid; padding: .2em .3em }
    math .mtop { border-top: .06em solid; padding-top: .12em }
    math .mbottom { border-bottom: .06em solid; padding-bottom: .12em }
    math .mcancel { background: linear-gradient(to top right, #0000 calc(50% - .03em), currentColor calc(50% - .03em) calc(50% + .03em), #0000 calc(50% + .03em)) }
    math .mstrike { background: linear-gradient(#0000 calc(50% - .03em), currentColor calc(50% - .03em) calc(50% + .03em), #0000 calc(50% + .03em)) }
    math merror { color: var(--danger) }

    """#

  /// Figures narrower than their column.
  static let figureWidths = (1...9).map { "figure.w\($0)0 > :first-child { max-width: \($0)0%; margin-inline: auto }\n" }.joined()

  /// The property cycle of plots: the marks draw themselves in `currentColor`.
  static let plotCycle = (0...9).map { ".plot .s\($0) { color: var(--plot-\($0)) }\n" }.joined()
}
