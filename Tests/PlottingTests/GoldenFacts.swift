import Foundation

/// The golden facts beside the tests, read once.
enum GoldenFacts {
  /// One record of a file.
  struct Record: @unchecked Sendable {
    let fields: [String: Any]

    subscript(name: String) -> Any? { fields[name] }
    var id: String { string("id") }
    func string(_ name: String) -> String { fields[name] as? String ?? "" }
    func int(_ name: String) -> Int { (fields[name] as? NSNumber)?.intValue ?? 0 }
    func double(_ name: String) -> Double { GoldenFacts.double(fields[name]) }
    func doubles(_ name: String) -> [Double] { GoldenFacts.doubles(fields[name]) }
    func strings(_ name: String) -> [String] { fields[name] as? [String] ?? [] }
    func record(_ name: String) -> Record { Record(fields: fields[name] as? [String: Any] ?? [:]) }
    func rows(_ name: String) -> [[Double]] { (fields[name] as? [Any] ?? []).map { GoldenFacts.doubles($0) } }
    func shape(of name: String) -> [Int] { ((fields[name] as? [String: Any])?["s"] as? [NSNumber])?.map(\.intValue) ?? [] }
  }

  /// All records of `plot_facts.jsonl`.
  static let plotFacts: [Record] = lines("plot_facts.jsonl")

  /// The records of one kind.
  static func plotFacts(_ kind: String) -> [Record] { plotFacts.filter { $0.string("kind") == kind } }

  /// The records of `layout_facts.jsonl` with their names.
  static let layoutFacts: [(name: String, record: Record)] = lines("layout_facts.jsonl").map { ($0.string("name"), $0) }

  /// A file that is one object.
  static func object(_ name: String) -> Record { parse(contents(name)) }

  private static func lines(_ name: String) -> [Record] {
    contents(name).split(separator: UInt8(ascii: "\n")).map { parse(Data($0)) }
  }

  private static func contents(_ name: String) -> Data {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    return (try? Data(contentsOf: url)) ?? Data()
  }

  private static func parse(_ data: Data) -> Record {
    Record(fields: ((try? JSONSerialization.jsonObject(with: data)) as? [String: Any]) ?? [:])
  }

  private static func double(_ value: Any?) -> Double {
    if let number = value as? NSNumber { return number.doubleValue }
    if let text = value as? String { return bits(text) }
    guard let object = value as? [String: Any] else { return .nan }
    return double(object["v"] ?? object["np"])
  }

  private static func doubles(_ value: Any?) -> [Double] {
    if let list = value as? [Any] { return list.map(double) }
    guard let array = (value as? [String: Any]) else { return [] }
    if let inner = array["nd"] { return doubles(inner) }
    if let list = array["d"] as? [NSNumber] { return list.map(\.doubleValue) }
    let digits = Array((array["d"] as? String ?? "").utf8)
    return stride(from: 0, to: digits.count - 15, by: 16).map { start in
      bits(String(decoding: digits[start..<start + 16], as: UTF8.self))
    }
  }

  private static func bits(_ text: String) -> Double {
    UInt64(text, radix: 16).map(Double.init(bitPattern:)) ?? .nan
  }
}
