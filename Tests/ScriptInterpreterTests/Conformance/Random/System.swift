let dice = (0..<100).map { _ in Int.random(in: 1...6) }
print(dice.allSatisfy { (1...6).contains($0) }, [1, 2, 3].shuffled().sorted(), Double.random(in: 0..<1) < 1, [1, 2].randomElement() != nil, [Int]().randomElement() as Any)
