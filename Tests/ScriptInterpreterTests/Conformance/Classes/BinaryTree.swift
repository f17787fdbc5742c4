class TreeNode<Key: Comparable> {
  var key: Key
  var left: TreeNode?
  var right: TreeNode?
  init(_ key: Key) { self.key = key }
}
class SearchTree<Key: Comparable> {
  var root: TreeNode<Key>?
  func insert(_ key: Key) { root = insert(key, into: root) }
  private func insert(_ key: Key, into node: TreeNode<Key>?) -> TreeNode<Key> {
    guard let node else { return TreeNode(key) }
    if key < node.key { node.left = insert(key, into: node.left) } else if key > node.key { node.right = insert(key, into: node.right) }
    return node
  }
  func contains(_ key: Key) -> Bool {
    var current = root
    while let node = current { if key == node.key { return true }; current = key < node.key ? node.left : node.right }
    return false
  }
  func inorder(_ visit: (Key) -> Void) {
    func walk(_ node: TreeNode<Key>?) { guard let node else { return }; walk(node.left); visit(node.key); walk(node.right) }
    walk(root)
  }
  var height: Int {
    func h(_ n: TreeNode<Key>?) -> Int { n == nil ? 0 : 1 + max(h(n!.left), h(n!.right)) }
    return h(root)
  }
}
let tree = SearchTree<Int>()
for k in [50, 30, 70, 20, 40, 60, 80, 30] { tree.insert(k) }
var keys: [Int] = []
tree.inorder { keys.append($0) }
print(keys, tree.height, tree.contains(60), tree.contains(65))
let words = SearchTree<String>()
"the quick brown fox jumps over the lazy dog".split(separator: " ").forEach { words.insert(String($0)) }
var out = ""
words.inorder { out += $0 + " " }
print(out)
