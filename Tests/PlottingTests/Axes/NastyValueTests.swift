import Testing

@testable import Plotting

@Suite("Values that must not end the process")
struct NastyValueTests {
  static let nasty: [[Double]] = [
    [], [.nan], [.infinity, -.infinity], [1e308, -1e308], [.leastNonzeroMagnitude, 0], [0, 0, 0], [-1, -2, -3], [1e16, 1e16 + 2],
    [1, .nan, 3, .infinity],
    [1e-300, 1e300],
  ]

  @Test("draws every kind of plot of every kind of value", arguments: 0..<nasty.count)
  func drawsAll(index: Int) {
    let values = Self.nasty[index]
    let calls: [(CheckedAxes) throws -> Void] = [
      { try $0.plot(values, values, "o-") }, { try $0.scatter(values, values, c: values) }, { try $0.bar(values, values) },
      { try $0.barh(values, values) }, { try $0.hist(values) }, { try $0.hist(values, edges: values) },
      { try $0.fillBetween(values, values, values) }, { try $0.errorbar(values, values, yerr: values) }, { try $0.boxplot([values]) },
      { try $0.step(values, values, at: "mid") }, { try $0.stem(values, values) }, { try $0.pie(values) },
      { try $0.quiver(values, values, values, values) }, { try $0.imshow([values]) }, { try $0.contour(nil, nil, [values, values]) },
      { try $0.contourf(nil, nil, [values, values]) }, { try $0.pcolormesh(values, values, [values, values]) },
      { try $0.hist2d(values, values) }, { try $0.violinplot([values]) }, { try $0.plotSurface(values, [0, 1], [values, values]) },
      { try $0.scatter3D(values, values, values, c: values) }, { try $0.text(values.first ?? 0, 0, "text") },
      { try $0.straightLine(.x, at: values.first ?? 0) }, { try $0.setLimits(.x, values.first ?? 0, values.last ?? 0) },
      { try $0.setTicks(.x, values, labels: values.map { "\($0)" }) }, { try $0.plotColumns([values]) },
    ]
    for call in calls {
      for scale in [AxisScale.linear, .log] {
        let figure = Figure(size: (6, 4))
        let axes = figure.subplots()
        // A refusal is as good as a picture.
        try? call(axes.checked)
        axes.xScale = scale
        axes.yScale = scale
        axes.legend()
        figure.tightLayout()
        let svg = figure.svg
        for text in ["=\"nan", "=\"inf", "=\"-inf", "from inf"] { #expect(!svg.contains(text)) }
      }
    }
  }

  @Test("draws ends that are not positive on a logarithmic axis, and odd figures")
  func drawsOddAxes() {
    let figure = Figure(size: (.nan, -3))
    let axes = figure.subplots()
    axes.plot([1, 10, 100])
    axes.xLim = (-5, 5)
    axes.yLim = (0, 0)
    axes.xScale = .log
    axes.yScale = .log
    figure.tightLayout()
    #expect(figure.svg.contains("svg"))
    axes.viewInit(elev: .nan, azim: .infinity)
    axes.scatter3D([1], [1], [1])
    #expect(figure.svg.contains("svg"))
  }
}
