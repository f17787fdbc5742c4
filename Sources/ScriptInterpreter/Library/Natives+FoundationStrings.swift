internal import CScriptMachine
internal import ScriptLanguage

extension Natives {
  mutating func bindFoundationStrings() {
    bind("string.folding") { (text: String, options: Int) throws -> String in try TextComparison(options: options).folded(text) }
    bindSlots("error.number", arguments: 1) { call in
      guard let slots = call[0].object.map(RecordObject.slots) else { return }
      call.result.integer = 1
      switch TypeDescriptor.at(slots[0]).layout {
      case .plainEnum: call.result.integer = slots[1].integer
      case .enumeration(let declaration, _):
        // Cases with a payload are numbered before those without.
        guard let number = slots[1].object.map({ Int(RecordObject.slots($0)[0].integer) }), declaration.cases.indices.contains(number)
        else { return }
        let isEmpty = declaration.cases[number].payload.isEmpty
        let before = declaration.cases.prefix(number).count { $0.payload.isEmpty == isEmpty }
        let payloads = declaration.cases.count { !$0.payload.isEmpty }
        call.result.integer = Int64(isEmpty ? payloads + before : before)
      default: break
      }
    }
  }
}
