/// Something that a cell gave out when it ran, in Jupyter's terms.
package enum CellOutput: Sendable, Equatable {
  /// What the cell printed, line breaks included.
  case stream(String)

  /// The value of the cell's last expression.
  case value(text: String, typeName: String)

  /// A figure that the cell showed.
  case figure(Figure)

  /// The message of the error that ended the cell.
  case error(message: String)

  /// A figure as SVG.
  package struct Figure: Sendable, Equatable {
    /// The serialized `<svg>` element.
    package var svg: String
    /// The text that stands for the figure.
    package var alternative: String?
    /// The caption.
    package var caption: String?

    /// A figure with its texts.
    package init(svg: String, alternative: String? = nil, caption: String? = nil) {
      self.svg = svg
      self.alternative = alternative
      self.caption = caption
    }
  }
}
