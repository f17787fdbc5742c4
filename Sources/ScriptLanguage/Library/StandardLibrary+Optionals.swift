extension LibraryModule {
  static let optionalInterface = """
    @native("Optional") enum Optional<Wrapped>: ExpressibleByNilLiteral {
      case none
      case some(Wrapped)
      @native("optional.nil") init(nilLiteral: ())
      init(_ value: Wrapped) { self = value }
      func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        if let value = self { return try transform(value) }
        return nil
      }
      func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        if let value = self { return try transform(value) }
        return nil
      }
      var debugDescription: String { String(reflecting: self) }
      var unsafelyUnwrapped: Wrapped { self! }
      mutating func take() -> Wrapped? {
        let value = self
        self = nil
        return value
      }
      static func == (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return false }
        return true
      }
      static func != (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return true }
        return false
      }
      static func == (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return false }
        return true
      }
      static func != (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return true }
        return false
      }
    }
    @native("nil") struct _OptionalNilComparisonType: ExpressibleByNilLiteral {
      @native("nil.literal") init(nilLiteral: ())
    }
    extension Optional: Equatable where Wrapped: Equatable {
      static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
        if let l = lhs {
          if let r = rhs { return l == r }
          return false
        }
        if let _ = rhs { return false }
        return true
      }
    }
    func ~= <Wrapped>(pattern: _OptionalNilComparisonType, value: Wrapped?) -> Bool {
      if let _ = value { return false }
      return true
    }
    extension Optional: Hashable where Wrapped: Hashable {
      func hash(into hasher: inout Hasher) {
        if let value = self {
          hasher.combine(1)
          hasher.combine(value)
        } else {
          hasher.combine(0)
        }
      }
    }
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)
      func get() throws -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
    }
    extension Result where Failure == any Error {
      init(catching body: () throws -> Success) {
        do {
          self = .success(try body())
        } catch {
          self = .failure(error)
        }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {
      static func == (lhs: Result<Success, Failure>, rhs: Result<Success, Failure>) -> Bool {
        switch (lhs, rhs) {
        case (.success(let a), .success(let b)): return a == b
        case (.failure(let a), .failure(let b)): return a == b
        default: return false
        }
      }
    }
    """
}
