internal import CScriptMachine

// Natives on arrays work on slots, whatever the elements are: only retaining asks whether they are references.
extension Natives {
  mutating func bindArrays() {
    bindArrayCreation()
    bindArrayRemoval()
    bindArrayChanges()
    bindArray("array.count.get", 1) { call, _ in call.result.integer = Int64(ArrayObject.count(call[0])) }
    bindArray("array.isEmpty.get", 1) { call, _ in call.result.integer = ArrayObject.count(call[0]) == 0 ? 1 : 0 }
    bindArray("array.capacity.get", 1) { call, _ in call.result.integer = ArrayObject.array(call[0]).pointee.capacity }
    bindArray("array.element.get", 2) { call, isManaged in
      let index = try Self.checkedIndex(call[1], in: call[0])
      let slot = ArrayObject.elements(call[0])[index]
      if isManaged { script_retain(slot.object) }
      call.result = slot
    }
    bindArray("array.element.set", 3) { call, isManaged in
      let index = try Self.checkedIndex(call[1], in: call[0])
      let elements = try Self.unique(call)
      if isManaged {
        script_retain(call[2].object)
        script_release(call.heap.pointer, elements[index].object)
      }
      elements[index] = call[2]
    }
    bind("array.joined") { (parts: [String], separator: String) -> String in parts.joined(separator: separator) }
    bindDescriptions()
  }

  private mutating func bindArrayCreation() {
    bindArray("array.empty", 0) { call, isManaged in call.result = try ArrayObject.make(isManaged: isManaged, capacity: 0, in: call.heap) }
    bindArray("array.repeating", 2) { call, isManaged in
      let count = Int(call[1].integer)
      guard count >= 0 else { throw NativeError("cannot make an array of \(count) elements", identifier: "IndexOutOfRange") }
      try call.machine.requireMemory(bytes: count.multipliedReportingOverflow(by: 8).overflow ? .max : count * 8)
      try call.machine.charge(steps: count >> 4)
      let value = call[0]
      call.result = try ArrayObject.make(isManaged: isManaged, count: count, in: call.heap) { _ in
        if isManaged { script_retain(value.object) }
        return value
      }
    }
    bindArray("array.slice", 3) { call, isManaged in
      let (start, end) = (Int(call[1].integer), Int(call[2].integer))
      let elements = ArrayObject.elements(call[0])
      guard start >= 0, start <= end, end <= elements.count else {
        throw NativeError(
          "range \(start)..<\(end) is out of range for an array of \(elements.count) elements", identifier: "IndexOutOfRange")
      }
      try call.machine.charge(steps: (end - start) >> 4)
      call.result = try ArrayObject.make(isManaged: isManaged, count: end - start, in: call.heap) { index in
        let slot = elements[start + index]
        if isManaged { script_retain(slot.object) }
        return slot
      }
    }
    bindArray("array.add", 2) { call, isManaged in
      let (left, right) = (ArrayObject.elements(call[0]), ArrayObject.elements(call[1]))
      try call.machine.charge(steps: (left.count + right.count) >> 4)
      call.result = try ArrayObject.make(isManaged: isManaged, count: left.count + right.count, in: call.heap) { index in
        let slot = index < left.count ? left[index] : right[index - left.count]
        if isManaged { script_retain(slot.object) }
        return slot
      }
    }
    bindArray("array.addAssign", 2) { call, isManaged in
      let added = ArrayObject.elements(call[1])
      let count = ArrayObject.count(call[0])
      try call.machine.charge(steps: added.count >> 4)
      if isManaged { for slot in added { script_retain(slot.object) } }
      do {
        try ArrayObject.reserve(&call.place(0).pointee, capacity: count + added.count, in: call.heap)
      } catch {
        if isManaged { for slot in added { script_release(call.heap.pointer, slot.object) } }
        throw error
      }
      let array = ArrayObject.array(call[0])
      for (index, slot) in added.enumerated() { script_array_elements(array)[count + index] = slot }
      array.pointee.count = Int64(count + added.count)
    }
  }

  private mutating func bindArrayRemoval() {
    bindArray("array.removeAt", 2) { call, _ in
      let index = try Self.checkedIndex(call[1], in: call[0])
      call.result = try Self.take(index, from: call)
    }
    bindArray("array.removeLast", 1) { call, _ in
      let count = ArrayObject.count(call[0])
      guard count > 0 else { throw NativeError("cannot remove the last element of an empty array", identifier: "IndexOutOfRange") }
      call.result = try Self.take(count - 1, from: call)
    }
    bindGeneric("array.popLast", arguments: 1) { types in
      let (element, isBoxed) = (types[0], TypeTable.isBoxed(types[0]))
      return { call in
        let count = ArrayObject.count(call[0])
        guard count > 0 else { return call.result.object = nil }
        let slot = try Self.take(count - 1, from: call)
        call.result = isBoxed ? try DynamicCast(machine: call.machine).boxed(slot, element) : slot
      }
    }
    bindArray("array.removeFirst", 1) { call, _ in
      guard ArrayObject.count(call[0]) > 0 else {
        throw NativeError("cannot remove the first element of an empty array", identifier: "IndexOutOfRange")
      }
      call.result = try Self.take(0, from: call)
    }
    bindArray("array.removeLastCount", 2) { call, isManaged in
      let count = ArrayObject.count(call[0])
      let removed = try Self.checkedCount(call[1], count)
      try Self.remove(count - removed..<count, from: call, isManaged)
    }
    bindArray("array.removeFirstCount", 2) { call, isManaged in
      try Self.remove(0..<Self.checkedCount(call[1], ArrayObject.count(call[0])), from: call, isManaged)
    }
    bindArray("array.removeSubrange", 2) { call, isManaged in
      let range = Range<Int>.load(call[1], as: Range<Int>.makeRepresentation())
      try Self.remove(Self.checkedRange(range, in: call[0]), from: call, isManaged)
    }
    bindArray("array.removeAll", 2) { call, isManaged in
      if call[1].integer != 0 {
        try Self.remove(0..<ArrayObject.count(call[0]), from: call, isManaged)
      } else {
        let empty = try ArrayObject.make(isManaged: isManaged, capacity: 0, in: call.heap)
        script_release(call.heap.pointer, call[0].object)
        call[0] = empty
      }
    }
  }

  private mutating func bindArrayChanges() {
    bindArray("array.append", 2) { call, isManaged in
      let count = ArrayObject.count(call[0])
      try ArrayObject.reserve(&call.place(0).pointee, capacity: count + 1, in: call.heap)
      if isManaged { script_retain(call[1].object) }
      let array = ArrayObject.array(call[0])
      script_array_elements(array)[count] = call[1]
      array.pointee.count += 1
    }
    bindArray("array.insert", 3) { call, isManaged in
      let count = ArrayObject.count(call[0])
      let index = Int(call[2].integer)
      guard index >= 0, index <= count else {
        throw NativeError("index \(index) is out of range for inserting into an array of \(count) elements", identifier: "IndexOutOfRange")
      }
      try call.machine.charge(steps: (count - index) >> 4)
      try ArrayObject.reserve(&call.place(0).pointee, capacity: count + 1, in: call.heap)
      if isManaged { script_retain(call[1].object) }
      let array = ArrayObject.array(call[0])
      let elements = script_array_elements(array)
      (elements + index + 1).update(from: elements + index, count: count - index)
      elements[index] = call[1]
      array.pointee.count += 1
    }
    bindArray("array.reserveCapacity", 2) { call, _ in
      try ArrayObject.reserve(&call.place(0).pointee, capacity: max(Int(call[1].integer), ArrayObject.count(call[0])), in: call.heap)
    }
    bindArray("array.swapAt", 3) { call, _ in
      let i = try Self.checkedIndex(call[1], in: call[0])
      let j = try Self.checkedIndex(call[2], in: call[0])
      try Self.unique(call).swapAt(i, j)
    }
    bindArray("array.reverse", 1) { call, _ in
      try call.machine.charge(steps: ArrayObject.count(call[0]) >> 4)
      var elements = try Self.unique(call)
      elements.reverse()
    }
  }

  private mutating func bindDescriptions() {
    bindGeneric("array.description.get", arguments: 1) { types in
      { call in
        var text = "["
        for (index, slot) in ArrayObject.elements(call[0]).enumerated() {
          text += (index > 0 ? ", " : "") + (try ValuePrinter.description(of: slot, types[0], in: call.machine, isNested: true))
        }
        call.result = ScriptSlot(object: try StringObject.make(text + "]", in: call.heap))
      }
    }
  }

  // MARK: - Parts

  private mutating func bindArray(_ key: String, _ arguments: Int, _ body: @escaping @Sendable (NativeCall, Bool) throws -> Void) {
    bindGeneric(key, arguments: arguments) { types in
      let isManaged = types[0].isManaged
      return { call in try body(call, isManaged) }
    }
  }

  private static func checkedIndex(_ slot: ScriptSlot, in array: ScriptSlot) throws -> Int {
    let index = Int(slot.integer)
    let count = ArrayObject.count(array)
    guard index >= 0, index < count else {
      throw NativeError(FailedInstruction.indexMessage(index, count: count), identifier: "IndexOutOfRange")
    }
    return index
  }

  private static func checkedRange(_ range: Range<Int>, in array: ScriptSlot) throws -> Range<Int> {
    let count = ArrayObject.count(array)
    guard range.lowerBound >= 0, range.upperBound <= count else {
      throw NativeError("range \(range) is out of range for an array of \(count) elements", identifier: "IndexOutOfRange")
    }
    return range
  }

  private static func checkedCount(_ slot: ScriptSlot, _ count: Int) throws -> Int {
    let removed = Int(slot.integer)
    guard removed >= 0, removed <= count else {
      throw NativeError("cannot remove \(removed) elements from an array of \(count)", identifier: "IndexOutOfRange")
    }
    return removed
  }

  /// The elements of the array in the first argument's place, after it became their only owner.
  private static func unique(_ call: NativeCall) throws -> UnsafeMutableBufferPointer<ScriptSlot> {
    guard script_array_make_unique(call.heap.pointer, call.place(0)) != 0 else {
      throw MemoryLimitReached(requestedBytes: ArrayObject.count(call[0]) * 8)
    }
    return ArrayObject.elements(call[0])
  }

  /// Takes one element out; its reference goes to the caller.
  private static func take(_ index: Int, from call: NativeCall) throws -> ScriptSlot {
    let elements = try unique(call)
    let slot = elements[index]
    let rest = elements.count - index - 1
    try call.machine.charge(steps: rest >> 4)
    if rest > 0, let base = elements.baseAddress { (base + index).update(from: base + index + 1, count: rest) }
    ArrayObject.array(call[0]).pointee.count -= 1
    return slot
  }

  private static func remove(_ range: Range<Int>, from call: NativeCall, _ isManaged: Bool) throws {
    guard !range.isEmpty else { return }
    let elements = try unique(call)
    try call.machine.charge(steps: (elements.count - range.lowerBound) >> 4)
    let removed = isManaged ? Array(elements[range]) : []
    if let base = elements.baseAddress {
      (base + range.lowerBound).update(from: base + range.upperBound, count: elements.count - range.upperBound)
    }
    ArrayObject.array(call[0]).pointee.count -= Int64(range.count)
    for slot in removed { script_release(call.heap.pointer, slot.object) }
  }
}
