enum E: Error { case bad }
func risky(_ n: Int) throws -> Int { if n < 0 { throw E.bad }; return n * 2 }
print((try? risky(2)) as Any, (try? risky(-1)) as Any, (try? risky(3)) ?? 0, [1, -1, 2].compactMap { try? risky($0) }, (try! risky(5)))
let r = Result { try risky(4) }, q = Result { try risky(-4) }
print((try? r.get()) as Any, (try? q.get()) as Any)
switch q { case .success(let v): print(v); case .failure(let e): print("error", e) }
print(r.map { $0 + 1 })
