/// What a list of indices picks from an array: a view, and the places inside the view when arrays are among the indices.
struct Selection {
  /// The picked part as long as only integers, slices, new axes and ellipses count.
  private(set) var view: ArrayLayout
  private var viewShape = Extents()
  private var viewStrides = Extents()
  private var viewOffset: Int
  /// For each axis of the view that an array indexes: the axis and the positions, all of one shape.
  var fancy: [(axis: Int, positions: NDArray<Int>)] = []
  /// Where the axes of the positions stand among the others in the result.
  var fancyPlace = 0
  /// The common shape of the positions.
  var fancyShape = Extents()

  init(_ layout: ArrayLayout, _ terms: [IndexTerm]) throws(NumericError) {
    view = layout
    viewOffset = layout.offset
    var used = 0
    for term in terms { used += Selection.axes(of: term) }
    let ellipses = terms.filter { if case .ellipsis = $0 { true } else { false } }.count
    if ellipses > 1 { throw NumericError(.index, "an index can only have a single ellipsis ('...')") }
    guard used <= layout.rank else {
      throw NumericError(
        .index, "too many indices for array: array is \(layout.rank)-dimensional, but \(used) were indexed")
    }
    let newAxes = terms.count { if case .newAxis = $0 { true } else { false } }
    try Extents.check(rank: layout.rank + newAxes + (terms.contains { $0.isArray } ? 1 : 0))
    var axis = 0
    var fancyGroups: [Int] = []
    let hasArrays = terms.contains { $0.isArray }
    for (number, term) in (ellipses == 0 ? terms + [.ellipsis] : terms).enumerated() {
      switch term {
      case .position(let position):
        if hasArrays {
          // Beside arrays an integer is an array without axes, as in NumPy.
          try addFancy(layout, axis, Checked.array(position), isMask: false)
          fancyGroups.append(number)
        } else {
          viewOffset += try Selection.place(position, layout, axis) * layout.strides[axis]
        }
        axis += 1
      case .slice(let start, let stop, let step):
        try slice(start, stop, step, layout, axis)
        axis += 1
      case .newAxis:
        viewShape.append(1)
        viewStrides.append(0)
      case .ellipsis:
        for _ in 0..<(layout.rank - used) {
          viewShape.append(layout.shape[axis])
          viewStrides.append(layout.strides[axis])
          axis += 1
        }
      case .positions(let positions):
        try addFancy(layout, axis, positions, isMask: false)
        fancyGroups.append(number)
        axis += 1
      case .mask(let mask):
        try addMask(layout, axis, mask)
        fancyGroups.append(number)
        axis += mask.layout.rank
      }
    }
    view = ArrayLayout(shape: viewShape, strides: viewStrides, offset: viewOffset)
    try finishFancy(groups: fancyGroups)
  }

  // MARK: Integers and slices

  private static func axes(of term: IndexTerm) -> Int {
    switch term {
    case .position, .slice, .positions: 1
    case .newAxis, .ellipsis: 0
    case .mask(let mask): mask.layout.rank
    }
  }

  private static func place(_ position: Int, _ layout: ArrayLayout, _ axis: Int) throws(NumericError) -> Int {
    let extent = layout.shape[axis]
    let place = position < 0 ? position &+ extent : position
    guard place >= 0, place < extent else {
      throw NumericError(.index, "index \(position) is out of bounds for axis \(axis) with size \(extent)")
    }
    return place
  }

  /// Python's rules for slices: negative bounds count from the end, all are cut to what there is.
  private mutating func slice(
    _ start: Int?, _ stop: Int?, _ step: Int, _ layout: ArrayLayout, _ axis: Int
  ) throws(NumericError) {
    if step == 0 { throw NumericError(.value, "slice step cannot be zero") }
    let extent = layout.shape[axis]
    func cut(_ bound: Int, _ low: Int, _ high: Int) -> Int {
      min(max(bound < 0 ? bound &+ extent : bound, low), high)
    }
    let first: Int
    let length: Int
    if step > 0 {
      first = start.map { cut($0, 0, extent) } ?? 0
      let last = stop.map { cut($0, 0, extent) } ?? extent
      length = last > first ? (last - first - 1) / step + 1 : 0
    } else {
      first = start.map { cut($0, -1, extent - 1) } ?? extent - 1
      let last = stop.map { cut($0, -1, extent - 1) } ?? -1
      length = first > last ? (first - last - 1) / Int(clamping: step.magnitude) + 1 : 0
    }
    viewShape.append(length)
    viewStrides.append(layout.strides[axis] &* step)
    if length > 0 { viewOffset += first * layout.strides[axis] }
  }

  // MARK: Arrays as indices

  private mutating func addFancy(
    _ layout: ArrayLayout, _ axis: Int, _ positions: NDArray<Int>, isMask: Bool
  ) throws(NumericError) {
    let extent = layout.shape[axis]
    var failure: Int?
    positions.layout.forEachElement { place in
      let position = withExtendedLifetime(positions.storage) { positions.raw.memory.load(fromByteOffset: place * 8, as: Int.self) }
      if position >= extent || position < -extent { failure = failure ?? position }
    }
    if let failure { throw NumericError(.index, "index \(failure) is out of bounds for axis \(axis) with size \(extent)") }
    fancy.append((viewShape.count, positions))
    viewShape.append(extent)
    viewStrides.append(layout.strides[axis])
  }

  private mutating func addMask(_ layout: ArrayLayout, _ axis: Int, _ mask: NDArray<Bool>) throws(NumericError) {
    for offset in 0..<mask.layout.rank where mask.layout.shape[offset] != layout.shape[axis + offset] {
      throw NumericError(
        .index,
        "boolean index did not match indexed array along axis \(axis + offset); size of axis is \(layout.shape[axis + offset]) "
          + "but size of corresponding boolean axis is \(mask.layout.shape[offset])")
    }
    let coordinates = try Checked.nonzero(mask)
    for (offset, positions) in coordinates.enumerated() { try addFancy(layout, axis + offset, positions, isMask: true) }
    if mask.layout.rank == 0 {
      // A mask without axes picks all of it once, or nothing, along a new axis.
      viewShape.append(1)
      viewStrides.append(0)
      fancy.append((viewShape.count - 1, try Checked.full([try Checked.all(mask) ? 1 : 0], 0)))
    }
  }

  private mutating func finishFancy(groups: [Int]) throws(NumericError) {
    guard let first = groups.first, let last = groups.last else { return }
    for (_, positions) in fancy {
      do {
        fancyShape = try broadcastShape(fancyShape, positions.layout.shape)
      } catch {
        let shapes = fancy.map { $0.positions.layout.shape.tuple }.joined(separator: " ")
        throw NumericError(.index, "shape mismatch: indexing arrays could not be broadcast together with shapes \(shapes)")
      }
    }
    // Arrays next to each other stay in their place; arrays with something between them go to the front.
    try Extents.check(rank: viewShape.count - fancy.count + fancyShape.count)
    let isTogether = last - first + 1 == groups.count
    let before = fancy.first?.axis ?? 0
    fancyPlace = isTogether ? before : 0
  }
}

extension IndexTerm {
  /// Whether the index is an array, so that what it picks is copied.
  fileprivate var isArray: Bool {
    switch self {
    case .positions, .mask: true
    default: false
    }
  }
}
