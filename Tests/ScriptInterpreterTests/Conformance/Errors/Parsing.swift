enum Token: Equatable { case number(Double), plus, minus, times, divide, lparen, rparen }
enum ParseError: Error, CustomStringConvertible {
  case unexpectedCharacter(Character, position: Int), unexpectedEnd, unexpectedToken(Token)
  var description: String {
    switch self {
    case .unexpectedCharacter(let c, let p): "unexpected '\(c)' at \(p)"
    case .unexpectedEnd: "unexpected end"
    case .unexpectedToken(let t): "unexpected token \(t)"
    }
  }
}
struct Lexer {
  static func tokenize(_ input: String) throws -> [Token] {
    var tokens: [Token] = []
    let chars = Array(input)
    var i = 0
    while i < chars.count {
      let c = chars[i]
      switch c {
      case " ": i += 1
      case "+": tokens.append(.plus); i += 1
      case "-": tokens.append(.minus); i += 1
      case "*": tokens.append(.times); i += 1
      case "/": tokens.append(.divide); i += 1
      case "(": tokens.append(.lparen); i += 1
      case ")": tokens.append(.rparen); i += 1
      case _ where c.isNumber:
        var text = ""
        while i < chars.count && (chars[i].isNumber || chars[i] == ".") { text.append(chars[i]); i += 1 }
        tokens.append(.number(Double(text)!))
      default: throw ParseError.unexpectedCharacter(c, position: i)
      }
    }
    return tokens
  }
}
indirect enum Node { case number(Double), unary(Node), binary(Node, Token, Node)
  var value: Double {
    get throws {
      switch self {
      case .number(let n): return n
      case .unary(let n): return try -n.value
      case .binary(let l, let op, let r):
        let (a, b) = (try l.value, try r.value)
        switch op {
        case .plus: return a + b
        case .minus: return a - b
        case .times: return a * b
        case .divide:
          guard b != 0 else { throw MathError.divisionByZero }
          return a / b
        default: throw ParseError.unexpectedToken(op)
        }
      }
    }
  }
}
enum MathError: Error { case divisionByZero }
struct Parser {
  private let tokens: [Token]
  private var position = 0
  init(_ tokens: [Token]) { self.tokens = tokens }
  private var current: Token? { position < tokens.count ? tokens[position] : nil }
  private mutating func advance() { position += 1 }
  mutating func parse() throws -> Node {
    let node = try expression()
    if let t = current { throw ParseError.unexpectedToken(t) }
    return node
  }
  private mutating func expression() throws -> Node {
    var left = try term()
    while let op = current, op == .plus || op == .minus {
      advance()
      left = .binary(left, op, try term())
    }
    return left
  }
  private mutating func term() throws -> Node {
    var left = try factor()
    while let op = current, [.times, .divide].contains(op) {
      advance()
      left = .binary(left, op, try factor())
    }
    return left
  }
  private mutating func factor() throws -> Node {
    guard let token = current else { throw ParseError.unexpectedEnd }
    advance()
    switch token {
    case .number(let n): return .number(n)
    case .minus: return .unary(try factor())
    case .lparen:
      let inner = try expression()
      guard current == .rparen else { throw current.map { ParseError.unexpectedToken($0) } ?? .unexpectedEnd }
      advance()
      return inner
    default: throw ParseError.unexpectedToken(token)
    }
  }
}
func evaluate(_ s: String) -> Result<Double, Error> {
  Result {
    var parser = Parser(try Lexer.tokenize(s))
    return try parser.parse().value
  }
}
for s in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 2)", "2 * (3 + ", "2 $ 3", "1 2", "10 / 4 - 0.5"] {
  switch evaluate(s) {
  case .success(let v): print("\(s) = \(v)")
  case .failure(let e as ParseError): print("\(s): parse error: \(e)")
  case .failure(let e): print("\(s): \(e)")
  }
}
