import NumericArrays
import ScriptInterpreter

extension MathEngineBindings {
  /// Indexing: one position, a list of indices of any kind, and the elements in index order.
  static let subscripts = """
    extension Int: ArrayIndex {}
    extension Range: ArrayIndex where Bound == Int {}
    extension ClosedRange: ArrayIndex where Bound == Int {}
    extension PartialRangeFrom: ArrayIndex where Bound == Int {}
    extension PartialRangeUpTo: ArrayIndex where Bound == Int {}
    extension PartialRangeThrough: ArrayIndex where Bound == Int {}
    extension IndexTerm: ArrayIndex {}
    extension NDArray: ArrayIndex where Element: IndexElement {}
    extension NDArray {
      @native("NDArray.row") subscript(position: Int) -> NDArray { get set }
      @_disfavoredOverload @native("NDArray.element") subscript(position: Int) -> Element { get set }
      @native("NDArray.part") subscript(indices: any ArrayIndex...) -> NDArray { get set }
      @_disfavoredOverload @native("NDArray.partElement") subscript(indices: any ArrayIndex...) -> Element { get set }
      @native("NDArray.flat") var flat: FlatElements<Element> { get set }
    }
    extension FlatElements {
      @native("FlatElements.element") subscript(position: Int) -> Element { get set }
      @native("FlatElements.count") var count: Int { get }
    }
    """

  static func bindSubscripts(into natives: inout Natives) {
    bindSubscripts(of: Double.self, "Double", into: &natives)
    bindSubscripts(of: Int.self, "Int", into: &natives)
    bindSubscripts(of: Bool.self, "Bool", into: &natives)
  }

  private static func bindSubscripts<Element: ArrayElement & ScriptRepresentable>(
    of type: Element.Type, _ name: String, into natives: inout Natives
  ) {
    natives.bind("NDArray.row.get<\(name)>") { (array: NDArray<Element>, position: Int) throws -> NDArray<Element> in
      try Checked.get(array, position)
    }
    natives.bindMutating("NDArray.row.set<\(name)>") { (array: inout NDArray<Element>, position: Int, value: NDArray<Element>) throws in
      try Checked.set(&array, [.position(position)], value)
    }
    natives.bind("NDArray.element.get<\(name)>") { (array: NDArray<Element>, position: Int) throws -> Element in
      try Checked.element(array, position)
    }
    natives.bindMutating("NDArray.element.set<\(name)>") { (array: inout NDArray<Element>, position: Int, value: Element) throws in
      try Checked.setElement(&array, position, value)
    }
    natives.bind("NDArray.part.get<\(name)>") { (array: NDArray<Element>, indices: [ErasedValue]) throws -> NDArray<Element> in
      try Checked.get(array, indices.map(indexTerm))
    }
    natives.bindMutating("NDArray.part.set<\(name)>") {
      (array: inout NDArray<Element>, indices: [ErasedValue], value: NDArray<Element>) throws in
      try Checked.set(&array, indices.map(indexTerm), value)
    }
    natives.bind("NDArray.partElement.get<\(name)>") { (array: NDArray<Element>, indices: [ErasedValue]) throws -> Element in
      try Checked.scalar(Checked.get(array, indices.map(indexTerm)))
    }
    natives.bindMutating("NDArray.partElement.set<\(name)>") {
      (array: inout NDArray<Element>, indices: [ErasedValue], value: Element) throws in
      try Checked.set(&array, indices.map(indexTerm), value)
    }
    bindFlatElements(of: type, name, into: &natives)
  }

  private static func bindFlatElements<Element: ArrayElement & ScriptRepresentable>(
    of type: Element.Type, _ name: String, into natives: inout Natives
  ) {
    natives.bind("NDArray.flat.get<\(name)>") { (array: NDArray<Element>) throws -> FlatElements<Element> in array.flat }
    natives.bindMutating("NDArray.flat.set<\(name)>") { (array: inout NDArray<Element>, elements: FlatElements<Element>) throws in
      array.flat = elements
    }
    natives.bind("FlatElements.count.get<\(name)>") { (elements: FlatElements<Element>) throws -> Int in elements.count }
    natives.bind("FlatElements.element.get<\(name)>") { (elements: FlatElements<Element>, position: Int) throws -> Element in
      try Checked.flatElement(elements.array, position)
    }
    natives.bindMutating("FlatElements.element.set<\(name)>") {
      (elements: inout FlatElements<Element>, position: Int, value: Element) throws in
      try Checked.setFlatElement(&elements.array, position, value)
    }
    // `x.flat[i] = value` in one step, so that the array is never shared while it changes.
    natives.bindMutating("NDArray.flat.get/FlatElements.element.set<\(name)>") {
      (array: inout NDArray<Element>, position: Int, value: Element) throws in
      try Checked.setFlatElement(&array, position, value)
    }
  }

  /// The index that an erased value is; the checker lets only `ArrayIndex` types through.
  @Sendable private static func indexTerm(_ value: ErasedValue) throws -> IndexTerm {
    if let position = value.value(as: Int.self) { return position.indexTerm }
    if let term = value.value(as: IndexTerm.self) { return term }
    if let range = value.value(as: Range<Int>.self) { return range.indexTerm }
    if let range = value.value(as: ClosedRange<Int>.self) { return range.indexTerm }
    if let range = value.value(as: PartialRangeFrom<Int>.self) { return range.indexTerm }
    if let range = value.value(as: PartialRangeUpTo<Int>.self) { return range.indexTerm }
    if let range = value.value(as: PartialRangeThrough<Int>.self) { return range.indexTerm }
    if let positions = value.value(as: NDArray<Int>.self) { return positions.indexTerm }
    if let mask = value.value(as: NDArray<Bool>.self) { return mask.indexTerm }
    throw NativeError(
      "only integers, ranges, 'all', 'newAxis', 'ellipsis', slices and integer or Boolean arrays are valid indices",
      identifier: "InvalidIndex")
  }
}
