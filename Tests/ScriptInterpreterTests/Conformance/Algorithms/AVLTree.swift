import Foundation
/// A self-balancing binary search tree.
public final class AVLNode<T: Comparable> {
  public var value: T
  public var leftChild: AVLNode<T>?
  public var rightChild: AVLNode<T>?
  public var height = 0
  public init(value: T) { self.value = value }
  public var balanceFactor: Int { return leftHeight - rightHeight }
  public var leftHeight: Int { return leftChild?.height ?? -1 }
  public var rightHeight: Int { return rightChild?.height ?? -1 }
}
extension AVLNode: CustomStringConvertible {
  public var description: String { return diagram(for: self) }
  private func diagram(for node: AVLNode?, _ top: String = "", _ root: String = "", _ bottom: String = "") -> String {
    guard let node = node else { return root + "nil\n" }
    if node.leftChild == nil && node.rightChild == nil { return root + "\(node.value)\n" }
    return diagram(for: node.rightChild, top + " ", top + "┌──", top + "│ ") + root + "\(node.value)\n"
      + diagram(for: node.leftChild, bottom + "│ ", bottom + "└──", bottom + " ")
  }
  public func traverseInOrder(visit: (T) -> Void) { leftChild?.traverseInOrder(visit: visit); visit(value); rightChild?.traverseInOrder(visit: visit) }
}
public struct AVLTree<T: Comparable> {
  public private(set) var root: AVLNode<T>?
  public init() {}
  private func leftRotate(_ node: AVLNode<T>) -> AVLNode<T> {
    let pivot = node.rightChild!
    node.rightChild = pivot.leftChild
    pivot.leftChild = node
    node.height = max(node.leftHeight, node.rightHeight) + 1
    pivot.height = max(pivot.leftHeight, pivot.rightHeight) + 1
    return pivot
  }
  private func rightRotate(_ node: AVLNode<T>) -> AVLNode<T> {
    let pivot = node.leftChild!
    node.leftChild = pivot.rightChild
    pivot.rightChild = node
    node.height = max(node.leftHeight, node.rightHeight) + 1
    pivot.height = max(pivot.leftHeight, pivot.rightHeight) + 1
    return pivot
  }
  private func balanced(_ node: AVLNode<T>) -> AVLNode<T> {
    switch node.balanceFactor {
    case 2:
      if let left = node.leftChild, left.balanceFactor == -1 { node.leftChild = leftRotate(left) }
      return rightRotate(node)
    case -2:
      if let right = node.rightChild, right.balanceFactor == 1 { node.rightChild = rightRotate(right) }
      return leftRotate(node)
    default: return node
    }
  }
  public mutating func insert(_ value: T) { root = insert(from: root, value: value) }
  private func insert(from node: AVLNode<T>?, value: T) -> AVLNode<T> {
    guard let node = node else { return AVLNode(value: value) }
    if value < node.value { node.leftChild = insert(from: node.leftChild, value: value) } else { node.rightChild = insert(from: node.rightChild, value: value) }
    let balancedNode = balanced(node)
    balancedNode.height = max(balancedNode.leftHeight, balancedNode.rightHeight) + 1
    return balancedNode
  }
  public func contains(_ value: T) -> Bool {
    var current = root
    while let node = current {
      if node.value == value { return true }
      current = value < node.value ? node.leftChild : node.rightChild
    }
    return false
  }
  public mutating func remove(_ value: T) { root = remove(node: root, value: value) }
  private func remove(node: AVLNode<T>?, value: T) -> AVLNode<T>? {
    guard let node = node else { return nil }
    if value == node.value {
      if node.leftChild == nil && node.rightChild == nil { return nil }
      if node.leftChild == nil { return node.rightChild }
      if node.rightChild == nil { return node.leftChild }
      var smallest = node.rightChild!
      while let next = smallest.leftChild { smallest = next }
      node.value = smallest.value
      node.rightChild = remove(node: node.rightChild, value: node.value)
    } else if value < node.value { node.leftChild = remove(node: node.leftChild, value: value) } else { node.rightChild = remove(node: node.rightChild, value: value) }
    let balancedNode = balanced(node)
    balancedNode.height = max(balancedNode.leftHeight, balancedNode.rightHeight) + 1
    return balancedNode
  }
}
extension AVLTree: CustomStringConvertible { public var description: String { guard let root = root else { return "empty tree" }; return String(describing: root) } }
var tree = AVLTree<Int>()
for i in 0..<15 { tree.insert(i) }
print(tree)
tree.remove(7); tree.remove(0)
var out: [Int] = []
tree.root?.traverseInOrder { out.append($0) }
print(out, tree.contains(7), tree.contains(8), tree.root!.height)
