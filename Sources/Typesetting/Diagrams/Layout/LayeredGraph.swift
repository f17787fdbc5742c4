/// A graph to be drawn in layers, in a frame where every edge points down: *across* is x, *along* is y, whatever way the drawing turns.
struct LayeredGraph {
  /// A rectangle to be placed.
  struct Box {
    /// Its size across.
    var breadth: Int
    /// Its size along.
    var depth: Int
    /// The innermost cluster that holds it.
    var cluster: Int?
    /// Room kept free beside it, behind its larger across side, for edges from the box to itself.
    var trailingRoom = 0
  }

  /// An edge between two boxes that are not the same.
  struct Edge {
    var source: Int
    var target: Int
    /// How many ranks it spans at least.
    var length = 1
    /// The size of its label, across and along; nil without one.
    var label: (breadth: Int, depth: Int)?
  }

  /// A rectangle around boxes.
  struct Cluster {
    var parent: Int?
    /// The room between its border and what it holds: before and after along, before and after across.
    var padding = Padding()
    /// The least size across.
    var minimumBreadth = 0
    /// The least size along.
    var minimumDepth = 0
  }

  /// Room inside the border of a cluster.
  struct Padding {
    var top = 14
    var bottom = 14
    var leading = 14
    var trailing = 14
  }

  var boxes: [Box] = []
  var edges: [Edge] = []
  var clusters: [Cluster] = []
  /// Pairs of boxes of which the first should be in an earlier layer, though no edge joins them.
  var orderings: [(upper: Int, lower: Int)] = []

  /// The least distances.
  var boxGap = 28
  var edgeGap = 14
  var rankGap = 44
  var labelGap = 16

  /// The clusters around a place, innermost first.
  func clusterChain(_ cluster: Int?) -> [Int] {
    var chain: [Int] = []
    var current = cluster
    while let index = current {
      chain.append(index)
      current = clusters[index].parent
    }
    return chain
  }
}

/// Where everything of a layered graph is, in its own frame.
struct LayeredPlacement {
  /// A rectangle by its edges.
  struct Rectangle {
    var left = 0.0
    var top = 0.0
    var right = 0.0
    var bottom = 0.0
  }

  /// The course of an edge: it starts and ends at the sides of its boxes that face each other.
  struct Route {
    /// The offsets across from the middle of the boxes at which the edge is attached.
    var sourceOffset = 0.0
    var targetOffset = 0.0
    /// The bands of the layers it passes between its ends.
    var passages: [Passage] = []
    /// The passage that holds its label.
    var labelPassage: Int?
    /// Whether the edge runs up, against the layers.
    var isReversed = false
  }

  /// A point at which an edge passes through the band of a layer.
  struct Passage {
    var across: Double
    var top: Double
    var bottom: Double
    /// How far to either side the edge is free to move in the band.
    var clearance: Double
  }

  /// The middle of each box.
  var centers: [(across: Double, along: Double)] = []
  /// The band of the layer of each box.
  var bands: [(top: Double, bottom: Double)] = []
  var routes: [Route] = []
  var clusters: [Rectangle] = []
}
