import CScriptMachine
import Testing

@testable import ScriptInterpreter

/// The hash tables of the core against a model, through random insertions, removals, copies and reservations.
@Suite struct TableTests {
  private let machine = Machine(limits: Limits(), host: nil)
  private var heap: UnsafeMutablePointer<ScriptHeap> { machine.heap.pointer }

  /// Keys and values in the order of insertion.
  private typealias Model = [(key: UInt64, value: Int64)]

  private func makeTable() throws -> ScriptSlot {
    let table = try #require(script_table_make(heap, 3, 0, 0, 0))
    return ScriptSlot(object: UnsafeMutableRawPointer(table).assumingMemoryBound(to: ScriptObject.self))
  }

  private func entries(_ slot: ScriptSlot) -> [[Int64]] {
    TableObject.positions(slot).map { [TableObject.key(slot, $0).integer, TableObject.value(slot, $0).integer] }
  }

  private func set(_ key: UInt64, _ value: Int64, in slot: inout ScriptSlot, _ model: inout Model) {
    let position = script_table_find(TableObject.table(slot), key)
    if position >= 0 {
      #expect(script_table_make_unique(heap, &slot) == 1)
      script_table_entry(TableObject.table(slot), position)[2].integer = value
      if let index = model.firstIndex(where: { $0.key == key }) { model[index].value = value }
    } else {
      #expect(script_table_insert(heap, &slot, script_table_hash(key), ScriptSlot(bits: key), ScriptSlot(integer: value)) >= 0)
      model.append((key, value))
    }
  }

  private func remove(_ key: UInt64, in slot: inout ScriptSlot, _ model: inout Model) {
    let position = script_table_find(TableObject.table(slot), key)
    #expect((position >= 0) == model.contains { $0.key == key })
    guard position >= 0 else { return }
    #expect(script_table_make_unique(heap, &slot) == 1)
    script_table_remove(TableObject.table(slot), position)
    model.removeAll { $0.key == key }
  }

  @Test(arguments: 1...8) func behavesAsAListOfPairs(_ seed: Int) throws {
    var state = UInt64(seed)
    func random(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    var slots = [try makeTable(), try makeTable()]
    var models: [Model] = [[], []]
    for step in 0..<4_000 {
      let index = Int(random(below: 2))
      switch random(below: 60) {
      case 0:
        // From here on the two share their entries, until one changes.
        script_retain(slots[index].object)
        script_release(heap, slots[1 - index].object)
        slots[1 - index] = slots[index]
        models[1 - index] = models[index]
      case 1: #expect(script_table_reserve(heap, &slots[index], Int64(random(below: 200))) == 1)
      case 2...34: set(random(below: 80), Int64(step), in: &slots[index], &models[index])
      default: remove(random(below: 80), in: &slots[index], &models[index])
      }
      if step % 50 == 0 {
        for (slot, model) in zip(slots, models) {
          #expect(entries(slot) == model.map { [Int64(bitPattern: $0.key), $0.value] })
          #expect(Int(TableObject.table(slot).pointee.count) == model.count)
        }
      }
    }
    for slot in slots { script_release(heap, slot.object) }
    #expect(heap.pointee.liveObjects == 0)
    #expect(heap.pointee.usedBytes == 0)
  }
}
