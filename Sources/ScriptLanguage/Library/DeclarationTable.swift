internal import Glibc

/// Declarations by name; those of a library's interface are read when their name is first asked for.
final class DeclarationTable: @unchecked Sendable {
  private var known: [Name: [Declaration]] = [:]
  private var unread: [Name: () -> Void] = [:]

  /// Names whose declarations have been read or wait for it.
  var keys: Set<Name> { readingLock.locked { Set(known.keys).union(unread.keys) } }

  var isEmpty: Bool { readingLock.locked { known.isEmpty && unread.isEmpty } }

  /// All declarations, read now.
  var values: [[Declaration]] { sorted { $0.key.text < $1.key.text }.map(\.value) }

  subscript(name: Name) -> [Declaration]? {
    get {
      readingLock.locked {
        if !unread.isEmpty, let read = unread.removeValue(forKey: name) { read() }
        return known[name]
      }
    }
    set { readingLock.locked { known[name] = newValue } }
  }

  subscript(name: Name, default value: [Declaration]) -> [Declaration] {
    get { self[name] ?? value }
    set { self[name] = newValue }
  }

  /// Whether there is a declaration of a name, without reading it.
  func declares(_ name: Name) -> Bool { readingLock.locked { known[name] != nil || unread[name] != nil } }

  /// Takes out declarations of a name that have been read.
  func removeKnown(_ name: Name, where isUnwanted: (Declaration) -> Bool) {
    readingLock.locked { known[name]?.removeAll(where: isUnwanted) }
  }

  /// Says how the declarations of a name are read; several ways are taken in order.
  func postpone(_ name: Name, _ read: @escaping () -> Void) {
    readingLock.locked {
      if let earlier = unread[name] {
        unread[name] = {
          earlier()
          read()
        }
      } else {
        unread[name] = read
      }
    }
  }

  /// All declarations, read now, in an order of the caller's.
  func sorted(by isBefore: ((key: Name, value: [Declaration]), (key: Name, value: [Declaration])) -> Bool)
    -> [(key: Name, value: [Declaration])]
  {
    keys.map { (key: $0, value: self[$0] ?? []) }.sorted(by: isBefore)
  }
}

/// Guards what is read late; one thread may take it several times, since reading one name asks for others.
///
/// All tables of the process share it, so that threads that ask for each other's names cannot wait for each other.
let readingLock = RecursiveLock()

/// A lock that its owner may take again.
final class RecursiveLock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() {
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
    pthread_mutex_init(mutex, &attributes)
    pthread_mutexattr_destroy(&attributes)
  }

  func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}
