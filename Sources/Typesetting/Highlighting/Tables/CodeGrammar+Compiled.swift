extension CodeGrammar {
  static let c = cLike(
    """
    auto break case const continue default do else enum extern for goto if inline register restrict return sizeof static struct switch
    typedef union volatile while _Alignas _Alignof _Atomic _Generic _Noreturn _Static_assert _Thread_local
    """,
    constants: "NULL true false nullptr",
    types: """
      bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t
      uint32_t uint64_t FILE
      """
  ).with {
    $0.hasDirectives = true
    $0.capitalsAreTypes = false
  }

  static let cPlusPlus = c.with {
    $0.keywords.formUnion(
      words(
        """
        alignas alignof and catch class co_await co_return co_yield concept const_cast consteval constexpr constinit decltype delete
        dynamic_cast explicit export final friend module mutable namespace new noexcept not operator or override private protected
        public reinterpret_cast requires static_assert static_cast template this throw try typeid typename using virtual xor
        __global__ __device__ __host__ __shared__
        """))
    $0.types.formUnion(words("string vector map set pair array wchar_t char8_t char16_t char32_t"))
    $0.strings.insert(StringRule("R\"(", ")\"", hasEscapes: false, isMultiline: true), at: 0)
    $0.capitalsAreTypes = true
  }

  static let rust = cLike(
    """
    as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub ref return static
    struct super trait type union unsafe use where while yield
    """,
    constants: "true false self None",
    types: "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize"
  ).with {
    $0.strings = [
      StringRule("r##\"", "\"##", hasEscapes: false, isMultiline: true), StringRule("r#\"", "\"#", hasEscapes: false, isMultiline: true),
      StringRule("r\"", "\"", hasEscapes: false, isMultiline: true), StringRule("\"", isMultiline: true),
    ]
    $0.stringPrefixes = ["b", "c"]
    $0.nestsComments = true
    $0.isRust = true
  }

  static let go = cLike(
    """
    break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select
    struct switch type var
    """,
    constants: "true false nil iota",
    types: """
      any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32
      uint64 uintptr
      """
  ).with {
    $0.strings.append(StringRule("`", hasEscapes: false, isMultiline: true))
    $0.capitalsAreTypes = false
  }

  static let java = cLike(
    """
    abstract assert break case catch class const continue default do else enum exports extends final finally for goto if implements
    import instanceof interface module native new non-sealed package permits private protected public record requires return sealed
    static strictfp super switch synchronized this throw throws transient try var volatile while yield
    """,
    constants: "true false null", types: "boolean byte char double float int long short void"
  ).with {
    $0.strings.insert(StringRule("\"\"\"", isMultiline: true), at: 0)
    $0.hasAtAttributes = true
  }

  static let kotlin = cLike(
    """
    abstract actual annotation as break by catch class companion const constructor continue crossinline data do else enum expect
    external final finally for fun get if import in infix init inline inner interface internal is lateinit noinline object open
    operator out override package private protected public reified return sealed set super suspend tailrec this throw try typealias
    typeof val value var vararg when where while
    """,
    constants: "true false null"
  ).with {
    $0.strings.insert(StringRule("\"\"\"", hasEscapes: false, isMultiline: true), at: 0)
    $0.hasAtAttributes = true
    $0.nestsComments = true
  }

  static let cSharp = cLike(
    """
    abstract as async await base break case catch checked class const continue default delegate do else enum event explicit extern
    finally fixed for foreach get goto if implicit in init interface internal is lock namespace new operator out override params
    partial private protected public readonly record ref required return sealed set sizeof stackalloc static struct switch this throw
    try typeof unchecked unsafe using var virtual volatile when where while with yield
    """,
    constants: "true false null",
    types: "bool byte char decimal double dynamic float int long nint object sbyte short string uint ulong ushort void"
  ).with {
    $0.strings = [
      StringRule("\"\"\"", hasEscapes: false, isMultiline: true), StringRule("@\"", "\"", hasEscapes: false, isMultiline: true),
      StringRule("\""), StringRule("'"),
    ]
    $0.hasDirectives = true
  }

  /// Swift by a table, for code that is too big or too deeply nested for the parser.
  static let swiftTable = cLike(
    """
    actor any as associatedtype async await break case catch class continue convenience default defer deinit do else enum extension
    fallthrough fileprivate final for func get guard if import in indirect infix init inout internal is lazy let macro mutating nonisolated
    open operator override package postfix precedencegroup prefix private protocol public repeat rethrows return set some static struct
    subscript super switch throw throws try typealias unowned var weak where while willSet didSet
    """,
    constants: "true false nil self Self"
  ).with {
    $0.strings = [
      StringRule("#\"\"\"", "\"\"\"#", hasEscapes: false, isMultiline: true), StringRule("\"\"\"", isMultiline: true),
      StringRule("#\"", "\"#", hasEscapes: false), StringRule("\""),
    ]
    $0.nestsComments = true
    $0.hasAtAttributes = true
    $0.hasDirectives = true
  }
}
