/// Shows a figure: in a lesson it appears below the code.
///
/// In a program of its own there is no page, so the figure's text, `Figure(1200x400)`, is printed, as Jupyter prints a figure that it
/// cannot draw; `figure.svg` has the picture.
public func show(_ figure: Figure) {
  print(figure)
}
