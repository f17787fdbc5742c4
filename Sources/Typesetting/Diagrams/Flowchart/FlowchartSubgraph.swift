/// A box around nodes of a flowchart.
package struct FlowchartSubgraph: Sendable, Equatable {
  /// The name that edges and styles use.
  package var id: String
  /// What stands at its top.
  package var title: DiagramLabel
  /// The direction of its own, if one is given.
  package var direction: FlowDirection?
  /// The index of the subgraph around it.
  package var parent: Int?
  /// Its colours and lines.
  package var style = DiagramStyle()

  /// A box.
  package init(id: String, title: DiagramLabel) {
    self.id = id
    self.title = title
  }
}
