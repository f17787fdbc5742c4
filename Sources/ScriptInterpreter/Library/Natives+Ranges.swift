internal import CScriptMachine

extension Natives {
  mutating func bindRanges() {
    bindFormation("range.make", sign: "..<", isClosed: false)
    bindFormation("closedRange.make", sign: "...", isClosed: true)
    for (key, count) in [("range", 2), ("closedRange", 2)] {
      for (index, bound) in ["lowerBound", "upperBound"].prefix(count).enumerated() {
        bindGeneric("\(key).\(bound).get", arguments: 1) { types in
          let isManaged = types[0].isManaged
          return { call in
            let slot = RecordObject.slots(call[0].object.unsafelyUnwrapped)[index]
            if isManaged { script_retain(slot.object) }
            call.result = slot
          }
        }
      }
      bindGeneric("\(key).init", arguments: 1) { _ in
        { call in
          // The tuple of the bounds has the layout of a range.
          script_retain(call[0].object)
          call.result = call[0]
        }
      }
    }
    bindPartialRanges()
    bind("range.count.get") { (range: Range<Int>) throws -> Int in try Self.distance(range.lowerBound, range.upperBound, 0) }
    bind("closedRange.count.get") { (range: ClosedRange<Int>) throws -> Int in try Self.distance(range.lowerBound, range.upperBound, 1) }
    bind("range.last.get") { (range: Range<Int>) -> Int? in range.isEmpty ? nil : range.upperBound - 1 }
  }

  private mutating func bindPartialRanges() {
    for (key, bound) in [("From", "lowerBound"), ("UpTo", "upperBound"), ("Through", "upperBound")] {
      bindGeneric("partialRange\(key).init", arguments: 1) { types in
        let isManaged = types[0].isManaged
        return { call in
          call.result = try RecordLayout.make(RecordLayout.type(managed: [isManaged]), in: call.heap) { slots in
            if isManaged { script_retain(call[0].object) }
            slots[0] = call[0]
          }
        }
      }
      bindGeneric("partialRange\(key).\(bound).get", arguments: 1) { types in
        let isManaged = types[0].isManaged
        return { call in
          let slot = RecordObject.slots(call[0].object.unsafelyUnwrapped)[0]
          if isManaged { script_retain(slot.object) }
          call.result = slot
        }
      }
    }
  }

  private static func distance(_ lower: Int, _ upper: Int, _ extra: Int) throws -> Int {
    let width = upper.subtractingReportingOverflow(lower)
    let count = width.partialValue.addingReportingOverflow(extra)
    if width.overflow || count.overflow {
      throw NativeError("the range has more elements than an Int can count", identifier: "ArithmeticOverflow")
    }
    return count.partialValue
  }

  /// Bounds of numbers and strings are compared here; others by the `<` of their type, which the library's Swift body does.
  private mutating func bindFormation(_ key: String, sign: String, isClosed: Bool) {
    bindGeneric(key, arguments: 2) { types in
      let bound = types[0]
      let record = ObjectTypeAddress(sharing: RecordLayout.type(managed: [bound.isManaged, bound.isManaged]))
      return { call in
        let (lower, upper) = (call[0], call[1])
        guard bound.isAscending(lower, upper) else {
          let texts = try [lower, upper].map { try ValuePrinter.description(of: $0, bound, in: call.machine) }
          let shown = texts.joined(separator: sign)
          throw NativeError("range requires lowerBound <= upperBound: \(shown)", identifier: "RangeBounds")
        }
        call.result = try RecordLayout.make(record.pointer, in: call.heap) { slots in
          for (index, slot) in [lower, upper].enumerated() {
            if bound.isManaged { script_retain(slot.object) }
            slots[index] = slot
          }
        }
      }
    }
  }
}

extension TypeDescriptor {
  /// Whether one bound is not above another; true where the machine cannot tell.
  func isAscending(_ lower: ScriptSlot, _ upper: ScriptSlot) -> Bool {
    switch layout {
    case .integer, .scalar: lower.integer <= upper.integer
    case .unsigned: lower.bits <= upper.bits
    case .double, .float: lower.number <= upper.number
    case .string, .character: String.load(lower, as: .raw) <= String.load(upper, as: .raw)
    default: true
    }
  }
}
