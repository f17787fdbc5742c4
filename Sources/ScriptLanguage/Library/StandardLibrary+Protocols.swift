extension LibraryModule {
  static let protocolInterface = """
    protocol Equatable { static func == (lhs: Self, rhs: Self) -> Bool }
    protocol AnyObject {}
    extension Equatable { static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) } }
    func ~= <T: Equatable>(pattern: T, value: T) -> Bool { pattern == value }

    protocol Hashable: Equatable { func hash(into hasher: inout Hasher) }
    @native("hasher") struct Hasher {
      @native("hasher.init") init()
      @native("hasher.combine") mutating func combine<H: Hashable>(_ value: H)
      @native("hasher.finalize") mutating func finalize() -> Int
    }

    protocol Comparable: Equatable {
      static func < (lhs: Self, rhs: Self) -> Bool
      static func <= (lhs: Self, rhs: Self) -> Bool
      static func >= (lhs: Self, rhs: Self) -> Bool
      static func > (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
      static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }
      static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }
    }

    protocol Error {}
    protocol CustomStringConvertible { var description: String { get } }
    protocol CustomDebugStringConvertible { var debugDescription: String { get } }
    protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
    protocol CaseIterable { static var allCases: [Self] { get } }
    protocol RawRepresentable {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    protocol Identifiable {
      associatedtype ID
      var id: ID { get }
    }

    protocol ExpressibleByNilLiteral { init(nilLiteral: ()) }
    protocol ExpressibleByIntegerLiteral {
      associatedtype IntegerLiteralType
      init(integerLiteral value: IntegerLiteralType)
    }
    protocol ExpressibleByFloatLiteral {
      associatedtype FloatLiteralType
      init(floatLiteral value: FloatLiteralType)
    }
    protocol ExpressibleByBooleanLiteral {
      associatedtype BooleanLiteralType
      init(booleanLiteral value: BooleanLiteralType)
    }
    protocol ExpressibleByStringLiteral {
      associatedtype StringLiteralType
      init(stringLiteral value: StringLiteralType)
    }
    protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {}
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
      init(arrayLiteral elements: ArrayLiteralElement...)
    }
    protocol ExpressibleByDictionaryLiteral {
      associatedtype Key
      associatedtype Value
      init(dictionaryLiteral elements: (Key, Value)...)
    }

    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (lhs: Self, rhs: Self) -> Self
      static func - (lhs: Self, rhs: Self) -> Self
      static func += (lhs: inout Self, rhs: Self)
      static func -= (lhs: inout Self, rhs: Self)
    }
    extension AdditiveArithmetic {
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      static prefix func + (x: Self) -> Self { x }
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude
      var magnitude: Magnitude { get }
      static func * (lhs: Self, rhs: Self) -> Self
      static func *= (lhs: inout Self, rhs: Self)
    }
    extension Numeric { static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs } }
    protocol SignedNumeric: Numeric {
      static prefix func - (operand: Self) -> Self
      mutating func negate()
    }
    protocol Strideable: Comparable {
      associatedtype Stride: SignedNumeric, Comparable
      func distance(to other: Self) -> Stride
      func advanced(by n: Stride) -> Self
      static func _step(after current: (index: Int, value: Self), from start: Self, by distance: Stride) -> (index: Int, value: Self)
    }
    extension Strideable {
      static func _step(after current: (index: Int, value: Self), from start: Self, by distance: Stride) -> (index: Int, value: Self) {
        (index: 0, value: current.value.advanced(by: distance))
      }
    }
    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
      static func / (lhs: Self, rhs: Self) -> Self
      static func % (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static func %= (lhs: inout Self, rhs: Self)
      func isMultiple(of other: Self) -> Bool
      var _int: Int { get }
    }
    protocol FixedWidthInteger: BinaryInteger {
      static var max: Self { get }
      static var min: Self { get }
    }
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    protocol UnsignedInteger: BinaryInteger {}
    protocol FloatingPoint: SignedNumeric, Strideable, Hashable {
      static var infinity: Self { get }
      static var nan: Self { get }
      static var pi: Self { get }
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      func squareRoot() -> Self
      var isNaN: Bool { get }
      var isFinite: Bool { get }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {}

    protocol IteratorProtocol {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
      func makeIterator() -> Iterator
    }
    extension Sequence where Iterator == Self {
      func makeIterator() -> Self { self }
    }
    protocol Collection: Sequence {
      associatedtype Index: Comparable
      var startIndex: Index { get }
      var endIndex: Index { get }
      var count: Int { get }
      var isEmpty: Bool { get }
      var first: Element? { get }
      func index(after i: Index) -> Index
      subscript(position: Index) -> Element { get }
    }
    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var count: Int {
        var n = 0
        var i = startIndex
        while i != endIndex {
          n += 1
          i = index(after: i)
        }
        return n
      }
      var first: Element? { isEmpty ? nil : self[startIndex] }
    }
    protocol BidirectionalCollection: Collection { func index(before i: Index) -> Index }
    extension BidirectionalCollection {
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
    }
    protocol RandomAccessCollection: BidirectionalCollection {}
    protocol MutableCollection: Collection {}
    protocol RangeReplaceableCollection: Collection {}
    protocol StringProtocol: Comparable, Hashable {}

    @native("never") enum Never {}
    protocol Sendable {}
    """
}
