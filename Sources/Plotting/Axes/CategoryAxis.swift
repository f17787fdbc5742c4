extension AxisContent {
  /// The positions of categories on this axis: a name seen before keeps its place, a new one comes after the others.
  mutating func positions(of names: [String]) -> [Double] {
    names.map { name in
      if let place = categories.firstIndex(of: name) { return Double(place) }
      categories.append(name)
      return Double(categories.count - 1)
    }
  }
}
