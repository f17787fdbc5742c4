import Testing

@testable import CourseSite

@Suite struct PhrasesTests {
  private func texts(_ phrases: Phrases) -> [(name: String, text: String)] {
    Mirror(reflecting: phrases).children.compactMap { child in
      child.label.flatMap { name in (child.value as? String).map { (name, $0) } }
    }
  }

  @Test func hasEveryPhraseInEveryLanguageWithTheSamePlaces() {
    let english = texts(.english)
    #expect(Phrases.all.count == 7)
    for phrases in Phrases.all {
      for (reference, own) in zip(english, texts(phrases)) {
        #expect(!own.text.isEmpty, "\(phrases.language) \(own.name)")
        #expect(own.text.count { $0 == "%" } == reference.text.count { $0 == "%" }, "\(phrases.language) \(own.name)")
      }
    }
  }

  @Test(arguments: [
    ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh_TW", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"), ("zh-Hans-HK", "zh-Hans"), ("ja-JP", "ja"),
    ("DE", "de"),
    ("", "en"), ("tlh", "en"),
  ])
  func choosesALanguage(_ locale: String, _ language: String) {
    #expect(Phrases.phrases(for: locale).language == language)
  }

  @Test func fillsInASubject() {
    #expect(Phrases.fill("没有找到“%”", "a%b") == "没有找到“a%b”")
  }
}
