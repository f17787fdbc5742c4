import Testing

@testable import CourseSite

/// Headers written out from the formats' specifications.
@Suite struct ImageSizeTests {
  @Test func readsPNG() {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x2C, 0, 0, 0, 0xC8]
    #expect(ImageSize(of: bytes).map { [$0.width, $0.height] } == [300, 200])
  }

  @Test func readsGIF() {
    #expect(ImageSize(of: Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0]).map { [$0.width, $0.height] } == [300, 200])
  }

  @Test func readsJPEGPastOtherSegments() {
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 0, 0xC8, 1, 0x2C, 3, 0, 0, 0]
    #expect(ImageSize(of: bytes).map { [$0.width, $0.height] } == [300, 200])
  }

  @Test func readsExtendedWebP() {
    let bytes = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0]
    #expect(ImageSize(of: bytes).map { [$0.width, $0.height] } == [300, 200])
  }

  @Test(arguments: ["<svg width=\"300\" height='200px'>", "<?xml version=\"1.0\"?><svg viewBox=\"0 0 300 199.6\">"]) func readsSVG(
    _ text: String
  ) {
    #expect(ImageSize(of: Array(text.utf8)).map { [$0.width, $0.height] } == [300, 200])
  }

  @Test(arguments: ["", "<svg width=\"100%\">", "GIF8", "\u{89}PNG", "RIFF0000WEBPVP8X", "<svg viewBox=\"0 0 1e99 2\">", "plain"])
  func knowsNoSizeOfWhatIsDamaged(_ text: String) {
    #expect(ImageSize(of: Array(text.utf8)) == nil)
  }
}
