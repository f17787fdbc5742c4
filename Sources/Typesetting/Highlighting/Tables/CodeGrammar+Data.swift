extension CodeGrammar {
  static let json = CodeGrammar().with {
    $0.constants = ["true", "false", "null"]
    $0.lineComments = [Array("//".utf8)]
    $0.blockComment = (Array("/*".utf8), Array("*/".utf8))
    $0.strings = [StringRule("\""), StringRule("'")]
    $0.hasStringKeys = true
  }

  static let sql = CodeGrammar().with {
    $0.keywords = words(
      """
      add all alter and any as asc begin between by cascade case check column commit constraint create cross database default delete desc
      distinct drop else end except exists explain fetch foreign from full grant group having if in index inner insert intersect into is
      join key left like limit natural not offset on or order outer over partition primary references returning revoke right rollback
      row rows select set table then to transaction trigger truncate union unique update using values view when where window with
      """)
    $0.constants = ["null", "true", "false", "unknown"]
    $0.types = words(
      "bigint binary blob boolean char date datetime decimal double float int integer json numeric real serial smallint text time timestamp uuid varchar"
    )
    $0.lineComments = [Array("--".utf8)]
    $0.blockComment = (Array("/*".utf8), Array("*/".utf8))
    $0.strings = [StringRule("'", hasEscapes: false, isMultiline: true)]
    $0.ignoresCase = true
  }

  static let make = hashCommented("ifeq ifneq ifdef ifndef else endif include define endef export override .PHONY").with {
    $0.hasDollarNames = true
    $0.nameBytes = [UInt8(ascii: "."), UInt8(ascii: "-")]
  }

  static let docker = hashCommented(
    "FROM AS RUN CMD LABEL MAINTAINER EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL"
  ).with { $0.hasDollarNames = true }

  static let mermaid = CodeGrammar().with {
    $0.keywords = words(
      """
      graph flowchart subgraph end direction style classDef class linkStyle click TD TB LR RL BT sequenceDiagram participant actor activate
      deactivate loop alt else opt par and note over of critical break rect autonumber stateDiagram stateDiagram-v2 state classDiagram
      pie title mindmap gantt section dateFormat axisFormat erDiagram journey gitGraph timeline
      """)
    $0.lineComments = [Array("%%".utf8)]
    $0.strings = [StringRule("\"", hasEscapes: false)]
  }
}
