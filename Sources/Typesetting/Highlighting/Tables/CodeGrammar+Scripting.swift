extension CodeGrammar {
  static let python = hashCommented(
    """
    and as assert async await break class continue def del elif else except finally for from global if import in is lambda match
    nonlocal not or pass raise return try while with yield case type
    """,
    constants: "True False None NotImplemented Ellipsis self cls __name__",
    types: "int float str bool list dict tuple set frozenset bytes bytearray object complex range"
  ).with {
    $0.strings = [
      StringRule("\"\"\"", isMultiline: true), StringRule("'''", isMultiline: true), StringRule("\""), StringRule("'"),
    ]
    $0.stringPrefixes = words("r b f u t rb br fr rf R B F U Rb bR")
    $0.hasAtAttributes = true
    $0.capitalsAreTypes = true
  }

  static let javaScript = cLike(
    """
    async await break case catch class const continue debugger default delete do else export extends finally for from function get if
    import in instanceof let new of return set static super switch this throw try typeof var void while with yield as
    """,
    constants: "true false null undefined NaN Infinity"
  ).with {
    $0.strings.append(StringRule("`", isMultiline: true))
    $0.nameBytes = [UInt8(ascii: "$")]
    $0.hasRegularExpressions = true
    $0.hasAtAttributes = true
  }

  static let typeScript = javaScript.with {
    $0.keywords.formUnion(
      words(
        "abstract declare enum implements infer interface is keyof module namespace override private protected public readonly satisfies type"
      ))
    $0.types = words("any bigint boolean never number object string symbol unknown void")
  }

  static let r = hashCommented(
    "break else for function if in next repeat return while library require source",
    constants: "TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ Inf NaN T F"
  ).with { $0.nameBytes = [UInt8(ascii: ".")] }

  static let julia = hashCommented(
    """
    abstract baremodule begin break catch const continue do else elseif end export finally for function global if import in isa let
    local macro module mutable primitive quote return struct try type using where while
    """,
    constants: "true false nothing missing NaN Inf pi"
  ).with {
    $0.strings = [StringRule("\"\"\"", isMultiline: true), StringRule("\"", isMultiline: true)]
    $0.blockComment = (Array("#=".utf8), Array("=#".utf8))
    $0.nameBytes = [UInt8(ascii: "!")]
    $0.capitalsAreTypes = true
    $0.hasAtAttributes = true
  }

  static let ruby = hashCommented(
    """
    alias and begin break case class def defined? do else elsif end ensure for if in include module next not or redo require rescue
    retry return self super then undef unless until when while yield attr_accessor attr_reader
    """,
    constants: "true false nil"
  ).with {
    $0.capitalsAreTypes = true
    $0.nameBytes = [UInt8(ascii: "?"), UInt8(ascii: "!")]
    $0.hasAtAttributes = true
  }

  static let lua = hashCommented(
    "and break do else elseif end for function goto if in local not or repeat return then until while", constants: "true false nil"
  ).with {
    $0.lineComments = [Array("--".utf8)]
    $0.blockComment = (Array("--[[".utf8), Array("]]".utf8))
    $0.strings.append(StringRule("[[", "]]", hasEscapes: false, isMultiline: true))
  }
}
