import NumericArrays
import Testing

/// Many numbers are drawn together; they must be those that single draws give, and leave the stream where these leave it.
@Suite struct ManyDrawsTests {
  @Test(arguments: [0, 1, 2, 3, 7, 128, 255, 1000, 5001]) func drawsManyAsOneAfterTheOther(_ count: Int) {
    for lead in 0..<4 {
      let (many, single) = (RandomState(seed: 11), RandomState(seed: 11))
      for _ in 0..<lead {
        #expect(many.randn() == single.randn())
        #expect(many.rand() == single.rand())
      }
      #expect(Array(many.randn(count).flat) == (0..<count).map { _ in single.randn() })
      #expect(Array(many.rand(count).flat) == (0..<count).map { _ in single.rand() })
      #expect(Array(many.normal(2, 3, size: count).flat) == (0..<count).map { _ in single.normal(2, 3) })
      #expect(Array(many.uniform(-1, 4, size: count).flat) == (0..<count).map { _ in single.uniform(-1, 4) })
      #expect(many.randn() == single.randn() && many.rand() == single.rand())
    }
  }
}
