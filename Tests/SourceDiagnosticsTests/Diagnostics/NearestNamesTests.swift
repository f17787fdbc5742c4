import SourceDiagnostics
import Testing

@Suite struct NearestNamesTests {
  @Test func offersTheNearestNameFirst() {
    #expect(nearestNames(to: "pritn", among: ["sprint", "print", "paint"]) == ["print"])
    #expect(nearestNames(to: "keepDim", among: ["axis", "keepDims"]) == ["keepDims"])
  }

  @Test func ignoresCase() {
    #expect(nearestNames(to: "ndarray", among: ["NDArray"]) == ["NDArray"])
  }

  @Test func offersNothingThatIsFarOrTheNameItself() {
    #expect(nearestNames(to: "loss", among: ["loss", "figure", "epochs"]).isEmpty)
    #expect(nearestNames(to: "x", among: ["yz"]).isEmpty)
  }

  @Test func countsASwapOfNeighboursAsOneEdit() {
    #expect(nearestNames(to: "ab", among: ["ba"]) == ["ba"])
  }

  @Test func keepsTheGivenOrderAmongEquals() {
    #expect(nearestNames(to: "abc", among: ["abd", "abe", "abf", "abg"]) == ["abd", "abe", "abf"])
  }
}
