class A {}
class B: A {}
let a: A = A()
print("x")
let b = a as! B
print(b)
