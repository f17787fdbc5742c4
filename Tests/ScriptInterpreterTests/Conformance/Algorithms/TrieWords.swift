final class Trie {
  final class Node {
    var children: [Character: Node] = [:]
    var isWord = false
  }
  private let root = Node()
  func insert(_ word: String) {
    var node = root
    for character in word {
      if node.children[character] == nil { node.children[character] = Node() }
      node = node.children[character]!
    }
    node.isWord = true
  }
  private func node(at prefix: String) -> Node? {
    var node = root
    for character in prefix {
      guard let next = node.children[character] else { return nil }
      node = next
    }
    return node
  }
  func contains(_ word: String) -> Bool { node(at: word)?.isWord ?? false }
  func words(startingWith prefix: String) -> [String] {
    guard let start = node(at: prefix) else { return [] }
    var found: [String] = []
    func visit(_ node: Node, _ text: String) {
      if node.isWord { found.append(text) }
      for (character, child) in node.children.sorted(by: { $0.key < $1.key }) { visit(child, text + String(character)) }
    }
    visit(start, prefix)
    return found
  }
}
let trie = Trie()
"car card care cat dog do done".split(separator: " ").forEach { trie.insert(String($0)) }
print(trie.contains("car"), trie.contains("ca"), trie.words(startingWith: "car"), trie.words(startingWith: "do"), trie.words(startingWith: "x"))
