extension Natives {
  mutating func bindHashing() {}
}
