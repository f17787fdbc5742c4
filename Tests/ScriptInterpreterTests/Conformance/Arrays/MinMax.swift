let xs = [3.5, -1, 9, 2]
print(xs.min()!, xs.max()!, xs.min(by: >)!, xs.max(by: >)!, [Int]().max() as Any)
let words = ["apple", "fig", "banana"]
print(words.max()!, words.max(by: { $0.count < $1.count })!, words.min(by: { $0.count < $1.count })!)
