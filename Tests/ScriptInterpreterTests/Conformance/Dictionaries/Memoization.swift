var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
  if n < 2 { return n }
  if let known = memo[n] { return known }
  let result = fib(n - 1) + fib(n - 2)
  memo[n] = result
  return result
}
print(fib(50), memo.count)
