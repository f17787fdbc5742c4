let name = "Ada", n = 3
print("Hi \(name), \(n * 2) \(n > 2 ? "big" : "small") \("nested \(name)")")
print("tab\tquote\" backslash\\ \u{48}\u{49} single'")
print(#"raw \n "quoted" \#(n)"#, ##"a "# b"##)
let block = """
  First line
    indented \(name)
  "quotes" and \\ backslash
  joined \
  line
  """
print(block)
print(block.split(separator: "\n").count, """
one
""")
