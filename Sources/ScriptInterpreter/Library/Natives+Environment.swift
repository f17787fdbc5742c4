internal import CScriptMachine

extension Natives {
  mutating func bindEnvironment() {
    bindSlots("environment.exit", arguments: 1) { call in
      let code = call[0].integer
      call.machine.hasExited = code == 0
      throw NativeError("the program ends itself with exit code \(code)", identifier: "Exit")
    }
    // POSIX's linear congruential generator of 48 bits.
    bindSlots("random.seed48", arguments: 1) { call in
      call.machine.randomState48 = UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: call[0].integer)) << 16 | 0x330E
    }
    bindSlots("random.next48", arguments: 0) { call in
      call.machine.randomState48 = (call.machine.randomState48 &* 0x5_DEEC_E66D &+ 0xB) & 0xFFFF_FFFF_FFFF
      call.result.number = Double(call.machine.randomState48) / 0x1p48
    }
    bind("constant.NSNotFound.get") { () -> Int in Int.max }
    for (name, value) in Self.constants { bind("constant.\(name).get") { () -> Double in value } }
  }

  /// The constants of C's `math.h`.
  private static let constants: [(String, Double)] = [
    ("M_E", 2.718281828459045), ("M_LOG2E", 1.4426950408889634), ("M_LOG10E", 0.4342944819032518), ("M_LN2", 0.6931471805599453),
    ("M_LN10", 2.302585092994046), ("M_PI", 3.141592653589793), ("M_PI_2", 1.5707963267948966), ("M_PI_4", 0.7853981633974483),
    ("M_1_PI", 0.3183098861837907), ("M_2_PI", 0.6366197723675814), ("M_2_SQRTPI", 1.1283791670955126), ("M_SQRT2", 1.4142135623730951),
    ("M_SQRT1_2", 0.7071067811865476),
  ]
}
