class A {
  let x: Int
  init() {
  }
}
