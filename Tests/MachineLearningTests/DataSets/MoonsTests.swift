import CourseTestSupport
import Foundation
import MachineLearning
import NumericArrays
import Testing

@Suite struct MoonsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test func makesTheMoonsOfScikitLearnBitForBit() throws {
    var count = 0
    for record in try GoldenRecord.all(in: "datasets", folder: Self.folder) where record["fn"].string == "make_moons" {
      let arguments = record["k"]
      if arguments["shuffle"] == .bool(false) || arguments["n_samples"].int == nil { continue }
      let samples = try #require(arguments["n_samples"].int)
      let (X, y) = makeMoons(samples: samples, noise: arguments["noise"].double, seed: arguments["random_state"].int ?? 0)
      #expect(X.shape == record["X"]["shape"].ints, "\(record.id)")
      #expect(digest(of: X.flat.map(\.bitPattern)) == record["X"]["sha256_be"].string, "\(record.id)")
      #expect(digest(of: y.flat.map { UInt64(bitPattern: Int64($0)) }) == record["y"]["sha256_be"].string, "\(record.id)")
      count += 1
    }
    #expect(count >= 25)
  }

  /// The digest of 64-bit words, the upper byte first.
  private func digest(of words: [UInt64]) -> String {
    Digest.sha256(words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) } })
  }

  @Test func refusesANegativeNumberOfSamples() {
    #expect(throws: NumericError.self) { try Checked.makeMoons(samples: -1, seed: 0) }
    #expect(throws: NumericError.self) { try Checked.makeMoons(samples: 10, noise: -1, seed: 0) }
    #expect(throws: NumericError.self) { try Checked.makeMoons(samples: 10, seed: -1) }
  }
}
