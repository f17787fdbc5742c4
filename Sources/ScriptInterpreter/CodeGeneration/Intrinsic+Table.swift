internal import CScriptMachine
internal import Glibc

extension Intrinsic {
  static let table: [String: Intrinsic] = [
    "int.add": .binary(SCRIPT_ADD_INT)
  ]
}
