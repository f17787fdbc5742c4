import Foundation
import Testing

@testable import CourseSite

@Suite struct ThemeTests {
  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ hex: String) throws -> Double {
    var digits = hex.dropFirst()
    if digits.count == 3 { digits = Substring(digits.map { "\($0)\($0)" }.joined()) }
    let value = try #require(UInt32(digits, radix: 16))
    let channels = [value >> 16, value >> 8, value].map { channel -> Double in
      let level = Double(channel & 255) / 255
      return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let levels = [try luminance(one), try luminance(other)].sorted()
    return (levels[1] + 0.05) / (levels[0] + 0.05)
  }

  private func color(_ name: String) throws -> ThemeColor { try #require(ThemeColor.all.first { $0.name == name }) }

  @Test(arguments: ["fg", "fg2", "fg3", "link", "accent", "note", "tip", "info", "warning", "danger"], ["bg", "soft"])
  func keepsTextReadable(_ text: String, _ ground: String) throws {
    let (text, ground) = (try color(text), try color(ground))
    #expect(try contrast(text.light, ground.light) >= 4.5)
    #expect(try contrast(text.dark, ground.dark) >= 4.5)
  }

  @Test(arguments: ["kw", "str", "num", "com", "type", "fn", "attr"], ["soft", "mark"])
  func keepsCodeReadable(_ text: String, _ ground: String) throws {
    let (text, ground) = (try color(text), try color(ground))
    #expect(try contrast(text.light, ground.light) >= 4.5)
    #expect(try contrast(text.dark, ground.dark) >= 4.5)
  }

  @Test(arguments: ThemeColor.diagramHues) func keepsDiagramLabelsReadable(_ hue: String) throws {
    let (text, fill, line) = (try color("fg"), try color(hue), try color(hue + "-line"))
    #expect(try contrast(text.light, fill.light) >= 7)
    #expect(try contrast(text.dark, fill.dark) >= 7)
    #expect(try contrast(line.light, "#ffffff") >= 3)
    #expect(try contrast(line.dark, "#15181d") >= 3)
  }

  @Test func bordersControlsVisibly() throws {
    let (control, ground) = (try color("ctl"), try color("bg"))
    #expect(try contrast(control.light, ground.light) >= 3)
    #expect(try contrast(control.dark, ground.dark) >= 3)
  }

  @Test func writesNoCommentsAndNoOutsideAddresses() {
    for text in [Stylesheet.text, PageScript.text, HeadScript.text] {
      #expect(!text.contains("/*") && !text.contains("\n//") && !text.contains("://") && !text.contains("url("))
    }
    #expect(Stylesheet.text.count { $0 == "{" } == Stylesheet.text.count { $0 == "}" })
  }

  @Test func usesOnlyPropertiesThatItDeclares() {
    let declared = Set(
      Stylesheet.text.split(separator: "--").dropFirst().compactMap { part -> String? in
        let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return part.dropFirst(name.count).drop { $0 == " " }.first == ":" ? String(name) : nil
      })
    for part in Stylesheet.text.split(separator: "var(--").dropFirst() {
      let name = String(part.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
      #expect(declared.contains(name), "--\(name)")
    }
  }
}
