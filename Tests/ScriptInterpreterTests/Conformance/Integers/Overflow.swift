let x: Int8 = 127
print(x &+ 1, x &* 2, Int8.min &- 1, UInt8.max &+ 1, 0 as UInt8 &- 1)
let (partial, overflow) = x.addingReportingOverflow(1)
print(partial, overflow)
print(x.subtractingReportingOverflow(-1), x.multipliedReportingOverflow(by: 2), x.dividedReportingOverflow(by: 2))
print(Int.max.addingReportingOverflow(1).overflow, Int.max.multipliedReportingOverflow(by: 2).partialValue)
