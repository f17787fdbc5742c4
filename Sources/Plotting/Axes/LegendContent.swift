/// The legend of an axes.
package struct LegendContent: Sendable, Hashable {
  /// Where it stands.
  package var location = Location.best
  /// A title above the names; empty for none.
  package var title = ""

  /// The places of a legend by matplotlib's words.
  package enum Location: String, Sendable, CaseIterable {
    /// Where it hides least.
    case best
    /// Code 1.
    case upperRight = "upper right"
    /// Code 2.
    case upperLeft = "upper left"
    /// Code 3.
    case lowerLeft = "lower left"
    /// Code 4.
    case lowerRight = "lower right"
    /// Code 5.
    case right
    /// Code 6.
    case centerLeft = "center left"
    /// Code 7.
    case centerRight = "center right"
    /// Code 8.
    case lowerCenter = "lower center"
    /// Code 9.
    case upperCenter = "upper center"
    /// Code 10.
    case center

    /// The places as parts of the free space, from the left and from the top.
    var fractions: (x: Double, y: Double) {
      switch self {
      case .best, .upperRight: (1, 0)
      case .upperLeft: (0, 0)
      case .lowerLeft: (0, 1)
      case .lowerRight: (1, 1)
      case .right, .centerRight: (1, 0.5)
      case .centerLeft: (0, 0.5)
      case .lowerCenter: (0.5, 1)
      case .upperCenter: (0.5, 0)
      case .center: (0.5, 0.5)
      }
    }
  }
}

extension Axes {
  /// Shows the names of what is drawn.
  ///
  /// - Parameters:
  ///   - loc: the place, such as `"upper left"`; `"best"` hides least.
  ///   - title: a title above the names.
  public func legend(loc: String = "best", title: String = "") {
    unlessMistaken { () throws(PlotError) in try checked.legend(loc: loc, title: title) }
  }
}

extension CheckedAxes {
  /// Shows the names of what is drawn.
  ///
  /// - Throws: `PlotError` for an unknown place.
  package func legend(loc: String = "best", title: String = "") throws(PlotError) {
    guard let location = LegendContent.Location(rawValue: loc) else {
      throw .unknown(loc, of: "loc", among: LegendContent.Location.allCases.map(\.rawValue))
    }
    axes.content.legend = LegendContent(location: location, title: title)
  }
}
