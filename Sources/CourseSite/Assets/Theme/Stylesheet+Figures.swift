extension Stylesheet {
  /// Plots and diagrams: drawn in the theme's colours, so that they belong to a dark page as well.
  static let figures = #"""
    figure { margin: 1.6em 0 }
    figcaption { margin-top: .6em; font-size: .9rem; line-height: 1.6; color: var(--fg2) }

    .flow { overflow-x: auto; scrollbar-width: thin }
    .flow svg { display: block; margin: auto; max-width: 100%; height: auto; font-family: var(--sans) }
    .flow .nd { fill: var(--soft); stroke: var(--ctl) }
    .flow .ln { fill: none; stroke: var(--ctl) }
    .flow .ed { fill: none; stroke: var(--fg3); stroke-width: 1.5 }
    .flow .dot { stroke-dasharray: 2 4; stroke-linecap: round }
    .flow .thk { stroke-width: 3 }
    .flow .ar { fill: var(--fg3) }
    .flow .ao { fill: var(--bg); stroke: var(--fg3); stroke-width: 1.5 }
    .flow .sg { fill: none; stroke: var(--line) }
    .flow .lb { fill: var(--fg) }
    .flow .st { fill: var(--fg2); font-weight: 600 }
    .flow .el { fill: var(--fg2); paint-order: stroke; stroke: var(--bg); stroke-width: 5px; stroke-linejoin: round }

    """#

  /// The fills of diagrams, each with its line.
  static let diagramFills = ThemeColor.diagramHues.map { ".flow .\($0) { fill: var(--\($0)); stroke: var(--\($0)-line) }\n" }.joined()
}
