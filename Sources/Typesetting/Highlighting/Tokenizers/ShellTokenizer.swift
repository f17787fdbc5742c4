/// Colours shell commands: the command of each pipeline, options, variables, strings and comments.
struct ShellTokenizer {
  private let bytes: [UInt8]
  /// Whether lines without a prompt are the output of commands.
  private let isSession: Bool
  private var position = 0
  private var output = TokenLines([])
  /// Whether the next word is a command.
  private var expectsCommand = true

  private static let keywords = CodeGrammar.words(
    "if then elif else fi for while until do done case esac function in select time coproc { } [[ ]] !")
  private static let builtins = CodeGrammar.words("export local readonly declare typeset set unset return exit source alias")

  init(_ bytes: [UInt8], isSession: Bool) {
    self.bytes = bytes
    self.isSession = isSession
  }

  consuming func run(_ output: inout TokenLines) {
    self.output = output
    startLine()
    while position < bytes.count {
      let start = position
      step()
      if position == start { position += 1 }
    }
    output = self.output
  }

  private func peek(_ distance: Int) -> UInt8 {
    let index = position + distance
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  private mutating func emit(_ kind: CodeToken.Kind, to end: Int) {
    output.add(kind, position..<end)
    position = end
  }

  /// Takes the prompt of a line; a line of a session without one is not looked at.
  private mutating func startLine() {
    expectsCommand = true
    let isPrompt =
      [UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: ">"), UInt8(ascii: "#")].contains(peek(0)) && peek(1) == UInt8(ascii: " ")
    if isPrompt, isSession || peek(0) == UInt8(ascii: "$") {
      emit(.comment, to: position + 1)
    } else if isSession {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "\n"):
      let isContinued = peek(-1) == UInt8(ascii: "\\")
      position += 1
      if isContinued { expectsCommand = false } else { startLine() }
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
    case UInt8(ascii: "#") where peek(-1) <= UInt8(ascii: " "):
      emit(.comment, to: bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): scanString(bytes[position])
    case UInt8(ascii: "$"): scanVariable()
    case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "`"):
      position += 1
      expectsCommand = true
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: ")"): position += 1
    case UInt8(ascii: "\\"): position = min(position + (peek(1) == UInt8(ascii: "\n") ? 1 : 2), bytes.count)
    default: scanWord()
    }
  }

  /// A string goes on over line breaks; within double quotes a backslash hides the next character.
  private mutating func scanString(_ quote: UInt8) {
    var index = position + 1
    while index < bytes.count, bytes[index] != quote {
      index += quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    expectsCommand = false
    emit(.string, to: min(index + 1, bytes.count))
  }

  private mutating func scanVariable() {
    let next = peek(1)
    if next == UInt8(ascii: "(") {
      position += 2
      expectsCommand = true
      return
    }
    var end = position + 1
    if next == UInt8(ascii: "{") {
      end = bytes[end..<min(bytes.count, end + 120)].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? end + 1
    } else if isWordByte(next) {
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    } else if "?#@*!$-".utf8.contains(next) {
      end += 1
    }
    emit(end > position + 1 ? .attribute : .plain, to: end)
    expectsCommand = false
  }

  private mutating func scanWord() {
    var end = position
    let stops = Set(" \t\r\n|&;()<>'\"$`\\".utf8)
    while end < bytes.count, !stops.contains(bytes[end]) { end += 1 }
    guard end > position else { return }
    let word = String(decoding: bytes[position..<end], as: UTF8.self)
    if Self.keywords.contains(word) {
      emit(.keyword, to: end)
      expectsCommand = word != "for" && word != "case" && word != "in" && word != "select"
    } else if expectsCommand, let equals = bytes[position..<end].firstIndex(of: UInt8(ascii: "=")), equals > position {
      // "NAME=value command": the command is still to come.
      emit(.attribute, to: equals)
      position = end
    } else if expectsCommand {
      emit(Self.builtins.contains(word) ? .keyword : .function, to: end)
      expectsCommand = false
    } else if word.hasPrefix("-"), word.utf8.count > 1 {
      let name = bytes[position..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
      emit(.attribute, to: name)
      position = end
    } else {
      emit(word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? .number : .plain, to: end)
    }
  }
}
