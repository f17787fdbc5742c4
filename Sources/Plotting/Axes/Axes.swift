/// One plot of a figure: two axes, what is drawn between them, a title; matplotlib's `Axes`.
public final class Axes {
  /// All that the axes holds.
  package var content = AxesContent()

  /// The place in the grid of the figure.
  package let slot: SubplotSlot

  /// The figure; it owns its axes, not the other way round.
  package private(set) weak var figure: Figure?

  /// The axes whose x limits these follow.
  weak var sharesX: Axes?
  /// The axes whose y limits these follow.
  weak var sharesY: Axes?

  /// The axes in whose place and picture this one is drawn; nil for an axes of its own.
  weak var base: Axes?

  init(figure: Figure, slot: SubplotSlot) {
    self.figure = figure
    self.slot = slot
  }

  /// The throwing forms of the methods.
  package var checked: CheckedAxes { CheckedAxes(axes: self) }
}

/// The methods of an axes that can fail, in their throwing form.
package struct CheckedAxes {
  /// The axes.
  package let axes: Axes
}

// MARK: - Texts

extension Axes {
  /// The title above the axes.
  public var title: String {
    get { content.title }
    set { content.title = newValue }
  }

  /// The label below the horizontal axis.
  public var xLabel: String {
    get { content.x.label }
    set { content.x.label = newValue }
  }

  /// The label beside the vertical axis.
  public var yLabel: String {
    get { content.y.label }
    set { content.y.label = newValue }
  }
}

extension Axes: CustomStringConvertible {
  /// The title, or a plain name.
  public var description: String { content.title.isEmpty ? "Axes" : "Axes(\(content.title))" }
}

// MARK: - Sharing

extension Axes {
  /// Makes this axes follow the limits of another in one direction.
  func share(_ direction: Direction, with other: Axes?, hidesLabels: Bool) {
    content[direction].showsTickLabels = !hidesLabels
    switch direction {
    case .x: sharesX = other
    case .y: sharesY = other
    }
  }

  /// The bounds that decide about the limits: its own, or those of all axes it shares an axis with.
  package var sharedBounds: DataBounds {
    var bounds = content.bounds
    guard let all = figure?.axes else { return bounds }
    let xRoot = sharesX ?? self
    let yRoot = sharesY ?? self
    for other in all where other !== self {
      let theirs = other.content.bounds
      if other === xRoot || other.sharesX === xRoot {
        bounds.x.formUnion(theirs.x)
        bounds.stickyX += theirs.stickyX
      }
      if other === yRoot || other.sharesY === yRoot {
        bounds.y.formUnion(theirs.y)
        bounds.stickyY += theirs.stickyY
      }
    }
    return bounds
  }

  /// The content with what the axes it follows have been told: scale, limits and ticks of shared axes.
  package var sharedContent: AxesContent {
    var content = content
    if let other = sharesX { content.x.follow(other.content.x) }
    if let other = sharesY { content.y.follow(other.content.y) }
    return content
  }

  /// Limits, ticks and box by matplotlib's rules.
  package var geometry: AxesGeometry {
    if let figure { return figure.geometry(of: self) }
    return AxesGeometry(content, bounds: content.bounds, box: SubplotParameters().box(of: slot), width: 6.4, height: 4.8)
  }
}

extension AxisContent {
  /// Takes over what a shared axis has been told.
  fileprivate mutating func follow(_ other: AxisContent) {
    scale = other.scale
    isInverted = other.isInverted
    explicitLimits = other.explicitLimits ?? explicitLimits
    explicitTicks = other.explicitTicks ?? explicitTicks
    explicitTickLabels = other.explicitTickLabels ?? explicitTickLabels
    if categories.isEmpty { categories = other.categories }
  }
}
