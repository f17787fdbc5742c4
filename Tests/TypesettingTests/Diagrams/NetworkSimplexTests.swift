import Testing

@testable import Typesetting

@Suite struct NetworkSimplexTests {
  private func cost(_ ranks: [Int], _ edges: [NetworkSimplex.Edge]) -> Int {
    edges.reduce(0) { $0 + $1.weight * (ranks[$1.head] - ranks[$1.tail]) }
  }

  /// The least cost by trying every ranking up to a limit.
  private func leastCost(_ nodeCount: Int, _ edges: [NetworkSimplex.Edge], limit: Int) -> Int {
    var best = Int.max
    var ranks = Array(repeating: 0, count: nodeCount)
    func assign(_ node: Int) {
      guard node < nodeCount else {
        if edges.allSatisfy({ ranks[$0.head] - ranks[$0.tail] >= $0.minimumLength }) { best = min(best, cost(ranks, edges)) }
        return
      }
      for rank in 0...limit {
        ranks[node] = rank
        assign(node + 1)
      }
    }
    assign(0)
    return best
  }

  @Test(arguments: 0..<60) func findsTheLeastCost(seed: Int) {
    var random = FixedRandom(state: UInt64(seed))
    let count = 5
    var edges: [NetworkSimplex.Edge] = (1..<count).map {
      .init(tail: Int.random(in: 0..<$0, using: &random), head: $0, minimumLength: 1, weight: 1)
    }
    for _ in 0..<4 {
      let a = Int.random(in: 0..<(count - 1), using: &random)
      let b = Int.random(in: (a + 1)..<count, using: &random)
      edges.append(
        .init(tail: a, head: b, minimumLength: Int.random(in: 0...2, using: &random), weight: Int.random(in: 0...5, using: &random)))
    }
    let solution = NetworkSimplex(nodeCount: count, edges: edges)
    #expect(edges.allSatisfy { solution.ranks[$0.head] - solution.ranks[$0.tail] >= $0.minimumLength })
    #expect(cost(solution.ranks, edges) == leastCost(count, edges, limit: 7))
  }

  @Test func centersWithoutRaisingTheCost() {
    let edges: [NetworkSimplex.Edge] = [
      .init(tail: 0, head: 1, minimumLength: 100, weight: 0),
      .init(tail: 3, head: 0, minimumLength: 500, weight: 1), .init(tail: 3, head: 2, minimumLength: 500, weight: 1),
      .init(tail: 4, head: 1, minimumLength: 500, weight: 1), .init(tail: 4, head: 2, minimumLength: 500, weight: 1),
    ]
    let plain = NetworkSimplex(nodeCount: 5, edges: edges)
    let centered = NetworkSimplex(nodeCount: 5, edges: edges, centers: true)
    #expect(cost(plain.ranks, edges) == cost(centered.ranks, edges))
    #expect(abs(2 * centered.ranks[2] - centered.ranks[0] - centered.ranks[1]) <= 1)
  }

  @Test func ranksUnconnectedPartsAndEmptyGraphs() {
    #expect(NetworkSimplex(nodeCount: 0, edges: []).ranks.isEmpty)
    let ranks = NetworkSimplex(nodeCount: 4, edges: [.init(tail: 0, head: 1, minimumLength: 2, weight: 1)]).ranks
    #expect(ranks[1] - ranks[0] == 2)
  }
}
