import Testing

@testable import Plotting

@Suite("Colours by the facts of matplotlib")
struct ColorTests {
  @Test("knows all colour maps, every entry")
  func knowsAllColorMaps() throws {
    let facts = GoldenFacts.object("colormaps.json")
    #expect(facts.fields.count == 49)
    for name in facts.fields.keys.sorted() {
      let map = try ColorMap.named(name)
      let digits = map.colors.map { $0.hexadecimal.dropFirst() }.joined()
      #expect(digits == facts.record(name).string("rgb"), "\(name)")
      #expect(map.colors.count == facts.record(name).int("N"), "\(name)")
    }
    #expect(ColorMap.allNames.count == 47)
    #expect(ColorMap.rdBu.reversed.name == "RdBu_r")
    #expect(ColorMap.coolwarm.colors.count == 256)
  }

  @Test("cuts positions as matplotlib does")
  func cutsPositions() {
    #expect(ColorMap.coolwarm.color(at: 127.9 / 256).hexadecimal == "#dcdddd")
    #expect(ColorMap.coolwarm.color(at: 0.5).hexadecimal == "#dddcdc")
    #expect(ColorMap.coolwarm.color(at: 1) == ColorMap.coolwarm.color(at: 7))
    #expect(ColorMap.coolwarm.color(at: -1).hexadecimal == "#3b4cc0")
    #expect(ColorMap.coolwarm.color(at: .nan).alpha == 0)
  }

  @Test("reads all names of colours")
  func readsNames() {
    let facts = GoldenFacts.object("colors_rc.json")
    for group in ["css4", "tableau", "base"] {
      let names = facts.record(group).fields
      #expect(!names.isEmpty)
      for (name, value) in names {
        #expect(Color(text: name)?.hexadecimal == (value as? String)?.lowercased(), "\(name)")
      }
    }
  }

  @Test(
    "reads hexadecimal colours, greys and the cycle",
    arguments: [("#f80", "#ff8800"), ("#12345678", "#123456"), ("0.5", "#808080"), ("C1", "#ff7f0e"), ("C13", "#d62728")])
  func readsOtherForms(text: String, hexadecimal: String) {
    #expect(Color(text: text)?.hexadecimal == hexadecimal)
  }

  @Test("names the nearest colour for an unknown one")
  func suggestsNames() {
    #expect(throws: PlotError("'gren' is not a valid value for color; did you mean 'green'?")) { try Paint("gren") }
    #expect(throws: PlotError("'veridis' is not a valid value for cmap; did you mean 'viridis'?")) { try ColorMap.named("veridis") }
  }
}
