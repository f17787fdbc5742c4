import Foundation
enum Level: String, Codable, CaseIterable { case low, medium, high }
enum Code: Int, Codable { case ok = 200, missing = 404 }
enum Shape: Codable { case circle(radius: Double), rect(Double, Double), empty }
struct Report: Codable { var level: Level; var code: Code; var shapes: [Shape] }
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
let report = Report(level: .high, code: .missing, shapes: [.circle(radius: 1.5), .rect(2, 3), .empty])
let data = try encoder.encode(report)
print(String(decoding: data, as: UTF8.self))
let back = try JSONDecoder().decode(Report.self, from: data)
print(back.level, back.code.rawValue, back.shapes.count)
if case .rect(let w, let h) = back.shapes[1] { print(w * h) }
do {
  _ = try JSONDecoder().decode(Level.self, from: Data("\"wild\"".utf8))
} catch { print("no such level") }
print(String(decoding: try encoder.encode(["b": 2, "a": 1]), as: UTF8.self))
print(try JSONDecoder().decode([String: [Int]].self, from: Data("{\"x\": [1, 2]}".utf8)))
