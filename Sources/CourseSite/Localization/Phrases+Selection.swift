extension Phrases {
  /// The languages that pages can be in.
  static let all: [Phrases] = [simplifiedChinese, traditionalChinese, english, japanese, german, french, spanish]

  /// The phrases for a locale; English for a language that has none here.
  ///
  /// Chinese is traditional in Taiwan, Hong Kong and Macau, and wherever the tag says `Hant`.
  static func phrases(for locale: String) -> Phrases {
    let parts = locale.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let language = parts.first else { return english }
    if language == "zh" {
      return parts.contains("hans")
        ? simplifiedChinese
        : parts.contains { ["hant", "tw", "hk", "mo"].contains($0) } ? traditionalChinese : simplifiedChinese
    }
    return all.first { $0.language == language } ?? english
  }

  /// The `lang` attribute for a locale: a Chinese one says which shapes the characters take, any other stays as written.
  static func languageTag(for locale: String) -> String {
    let phrases = phrases(for: locale)
    return phrases.language.hasPrefix("zh") || locale.isEmpty ? phrases.language : locale.split(separator: "_").joined(separator: "-")
  }

  /// A phrase about something.
  static func fill(_ phrase: String, _ subject: String) -> String {
    guard let place = phrase.firstIndex(of: "%") else { return phrase }
    return phrase[..<place] + subject + phrase[phrase.index(after: place)...]
  }

  /// A phrase about a number.
  static func fill(_ phrase: String, _ number: Int) -> String { fill(phrase, String(number)) }
}
