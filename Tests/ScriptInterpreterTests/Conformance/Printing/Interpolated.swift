let n = 7, name = "x", list = [1, 2]
print("n=\(n) \(name)=\(list) \(n > 5 ? "big" : "small") \(list.map { $0 * n }) \(list.isEmpty) \(Optional(n) as Any) \(n)\(n)")
print("nested \("in \("deep \(n)")")", "\(n + 1)", "\(Double(n) / 2)", "\(-n)", "\((n, name))", "\([name: n])", #"\(n) \#(n)"#)
