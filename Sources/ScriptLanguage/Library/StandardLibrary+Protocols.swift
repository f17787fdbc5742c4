extension LibraryModule {
  static let protocolInterface = """
    protocol Equatable { static func == (lhs: Self, rhs: Self) -> Bool }
    protocol AnyObject {}
    extension Equatable { static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) } }
    func ~= <T: Equatable>(pattern: T, value: T) -> Bool { pattern == value }

    protocol Hashable: Equatable { func hash(into hasher: inout Hasher) }
    extension Hashable {
      var hashValue: Int {
        var hasher = Hasher()
        hasher.combine(self)
        return hasher.finalize()
      }
    }
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
    protocol CustomReflectable { var customMirror: Mirror { get } }
    protocol TextOutputStream { mutating func write(_ string: String) }
    protocol TextOutputStreamable {}
    protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
    protocol CaseIterable { static var allCases: [Self] { get } }
    protocol RawRepresentable {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    protocol SetAlgebra: Equatable, ExpressibleByArrayLiteral {
      associatedtype Element
      init()
    }
    protocol OptionSet: SetAlgebra, RawRepresentable {
      associatedtype Element = Self
      associatedtype ArrayLiteralElement = Self
      init(rawValue: RawValue)
    }
    extension OptionSet where RawValue: FixedWidthInteger {
      init() { self = Self(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        self = Self(rawValue: 0)
        for element in elements { formUnion(element) }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Self {
        self = Self(rawValue: 0)
        for element in elements { formUnion(element) }
      }
      static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }
      var isEmpty: Bool { rawValue == 0 }
      func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      func isSubset(of other: Self) -> Bool { rawValue & other.rawValue == rawValue }
      func isSuperset(of other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }
      func isStrictSubset(of other: Self) -> Bool { isSubset(of: other) && rawValue != other.rawValue }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && rawValue != other.rawValue }
      func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let isNew = !contains(newMember)
        formUnion(newMember)
        return (inserted: isNew, memberAfterInsert: newMember)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let common = intersection(member)
        if common.isEmpty { return nil }
        subtract(member)
        return common
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let common = intersection(newMember)
        formUnion(newMember)
        return common.isEmpty ? nil : common
      }
    }
    protocol Identifiable {
      associatedtype ID: Hashable
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

    @native("never") enum Never: Error, Hashable {}
    extension Never {
      static func == (lhs: Never, rhs: Never) -> Bool { true }
      func hash(into hasher: inout Hasher) {}
    }
    protocol Sendable {}
    """
}
