func knapsack(_ items: [(weight: Int, value: Int)], capacity: Int) -> Int {
  var best = Array(repeating: 0, count: capacity + 1)
  for item in items { for c in stride(from: capacity, through: item.weight, by: -1) { best[c] = max(best[c], best[c - item.weight] + item.value) } }
  return best[capacity]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], capacity: 7))
func coins(_ coins: [Int], _ total: Int) -> Int {
  var ways = [1] + Array(repeating: 0, count: total)
  for coin in coins where coin <= total { for t in coin...total { ways[t] += ways[t - coin] } }
  return ways[total]
}
print(coins([1, 2, 5], 11), coins([2], 3))
func maxSubarray(_ xs: [Int]) -> Int { var best = xs[0], current = 0; for x in xs { current = max(x, current + x); best = max(best, current) }; return best }
print(maxSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
