extension Stylesheet {
  /// Plots and diagrams: drawn in the theme's colours, so that they belong to a dark page as well.
  static let figures = #"""
    figure { margin: 1.6em 0 }
    figcaption { margin-top: .6em; font-size: .9rem; line-height: 1.6; color: var(--fg2) }

    .flow { overflow-x: auto; scrollbar-width: thin }
    .flow svg { display: block; margin: auto; max-width: 100%; height: auto; font-family: var(--sans) }
    /* How far a wide drawing may shrink before its box scrolls. */
    .flow .w7 { min-width: 28rem }
    .flow .w9 { min-width: 34rem }
    .flow .w12 { min-width: 42rem }
    .flow .w16 { min-width: 56rem }
    .flow .w24 { min-width: 80rem }
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
    .plot-line.plot-halo { filter: drop-shadow(0 0 .75px var(--plot-halo)) }
    .plot-markers.plot-halo { stroke: var(--plot-edge) }

    """#

  /// The fills of diagrams, each with its line.
  static let diagramFills = ThemeColor.diagramHues.map { ".flow .\($0) { fill: var(--\($0)); stroke: var(--\($0)-line) }\n" }.joined()

  /// Figures narrower than their column.
  static let figureWidths = (1...9).map { "figure.w\($0)0 > :first-child { max-width: \($0)0%; margin-inline: auto }\n" }.joined()

  /// The property cycle of plots: the marks draw themselves in `currentColor`.
  static let plotCycle = (0...9).map { ".plot .s\($0) { color: var(--plot-\($0)) }\n" }.joined()
}
