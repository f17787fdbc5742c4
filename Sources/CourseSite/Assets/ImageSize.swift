/// The width and height of an image in pixels, read from its first bytes: PNG, GIF, JPEG, WebP and SVG with a size or a `viewBox`.
struct ImageSize: Equatable {
  /// Pixels across.
  let width: Int

  /// Pixels down.
  let height: Int

  /// The size of an image, or nil for what is none of the known formats or is cut off.
  init?(of bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    guard let size = reader.png ?? reader.gif ?? reader.webP ?? reader.jpeg ?? reader.svg, size.0 > 0, size.1 > 0 else { return nil }
    (width, height) = size
  }
}

/// Reads numbers from the head of an image.
private struct ByteReader {
  let bytes: [UInt8]

  /// The header chunk of a PNG file.
  var png: (Int, Int)? {
    guard starts(with: [0x89, 0x50, 0x4E, 0x47]), let width = big(16, 4), let height = big(20, 4) else { return nil }
    return (width, height)
  }

  var gif: (Int, Int)? {
    guard starts(with: Array("GIF8".utf8)), let width = little(6, 2), let height = little(8, 2) else { return nil }
    return (width, height)
  }

  /// The three kinds of WebP: extended, lossless, lossy.
  var webP: (Int, Int)? {
    guard starts(with: Array("RIFF".utf8)), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X": return little(24, 3).flatMap { width in little(27, 3).map { (width + 1, $0 + 1) } }
    case "VP8L": return little(21, 4).map { (($0 & 0x3FFF) + 1, ($0 >> 14 & 0x3FFF) + 1) }
    case "VP8 ": return little(26, 2).flatMap { width in little(28, 2).map { (width & 0x3FFF, $0 & 0x3FFF) } }
    default: return nil
    }
  }

  /// The first frame header of a JPEG file.
  var jpeg: (Int, Int)? {
    guard starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame, let height = big(index + 5, 2), let width = big(index + 7, 2) { return (width, height) }
      guard let length = big(index + 2, 2) else { return nil }
      index += 2 + length
    }
    return nil
  }

  /// The `width` and `height`, else the `viewBox`, of the root element of an SVG file.
  var svg: (Int, Int)? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return nil }
    let tag = text[start.upperBound...].prefix { $0 != ">" }
    if let width = attribute("width", in: tag).flatMap(number), let height = attribute("height", in: tag).flatMap(number) {
      return (width, height)
    }
    let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," } ?? []
    guard box.count == 4, let width = number(box[2]), let height = number(box[3]) else { return nil }
    return (width, height)
  }

  private func attribute(_ name: String, in tag: Substring) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=") else { return nil }
    let rest = tag[start.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return rest.dropFirst().prefix { $0 != quote }
  }

  private func number(_ text: Substring) -> Int? {
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text
    guard let value = Double(digits), value > 0, value < 100_000 else { return nil }
    return Int(value.rounded())
  }

  private func starts(with prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  private func big(_ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private func little(_ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
