func check(_ name: String, _ matched: Bool) { print(name, matched ? "yes" : "no") }
check("optional group", "color".wholeMatch(of: #/colou?r/#) != nil)
check("alternation", "cat".wholeMatch(of: #/cat|dog/#) != nil)
check("counted", "aaaa".wholeMatch(of: #/a{2,3}/#) != nil)
check("anchors", "abc".firstMatch(of: #/^b/#) != nil)
check("class", "q7".wholeMatch(of: #/[a-z][0-9]/#) != nil)
check("negated class", "x".wholeMatch(of: #/[^xyz]/#) != nil)
check("lookahead", "price: 100".firstMatch(of: #/\d+(?= dollars)/#) != nil)
check("negative lookahead", "price: 100".firstMatch(of: #/price(?!:)/#) != nil)
check("backreference", "hello".firstMatch(of: #/(.)\1/#) != nil)
check("case", "SWIFT".wholeMatch(of: #/(?i)swift/#) != nil)
let pair = "k=v".wholeMatch(of: #/(\w+)=(\w+)?/#)!
print(pair.1, pair.2 ?? "nothing")
let none = "k=".wholeMatch(of: #/(\w+)=(\w+)?/#)!
print(none.1, none.2 == nil)
let lazy = "<a><b>".firstMatch(of: #/<.+?>/#)!.output
let greedy = "<a><b>".firstMatch(of: #/<.+>/#)!.output
print(lazy, greedy)
let kinds = ["42", "abc"].map { $0.wholeMatch(of: #/[0-9]+/#) != nil ? "number" : "word" }
print(kinds)
