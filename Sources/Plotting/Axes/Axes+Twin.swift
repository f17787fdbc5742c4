extension Axes {
  /// Another axes in the same place with the same horizontal axis and a vertical axis of its own at the right.
  public func twinx() -> Axes { twin(sharing: .x) }

  /// Another axes in the same place with the same vertical axis and a horizontal axis of its own at the top.
  public func twiny() -> Axes { twin(sharing: .y) }

  private func twin(sharing direction: Direction) -> Axes {
    // Without its figure an axes is seen by nobody, and neither is its twin.
    let owner = figure ?? Figure()
    let new = owner.add(slot)
    new.base = base ?? self
    new.share(direction, with: self, hidesLabels: true)
    new.content[direction].isHidden = true
    new.content[direction].scale = content[direction].scale
    new.content[direction == .x ? .y : .x].isOpposite = true
    return new
  }
}
