struct IntegerReference { var value = 10 }
var firstIntegers = [IntegerReference(), IntegerReference()]
let secondIntegers = firstIntegers
firstIntegers[0].value = 100
print(secondIntegers[0].value, firstIntegers[0].value)
firstIntegers[0] = IntegerReference()
print(firstIntegers[0].value)
