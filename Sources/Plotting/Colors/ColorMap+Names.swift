extension ColorMap {
  // MARK: - Maps whose lightness rises evenly, and `turbo`

  /// matplotlib's `viridis`.
  public static let viridis = ColorMap(known: "viridis")
  /// matplotlib's `plasma`.
  public static let plasma = ColorMap(known: "plasma")
  /// matplotlib's `inferno`.
  public static let inferno = ColorMap(known: "inferno")
  /// matplotlib's `magma`.
  public static let magma = ColorMap(known: "magma")
  /// matplotlib's `cividis`.
  public static let cividis = ColorMap(known: "cividis")
  /// matplotlib's `turbo`.
  public static let turbo = ColorMap(known: "turbo")

  // MARK: - Maps from light to dark in one or a few hues (ColorBrewer)

  /// matplotlib's `Blues`.
  public static let blues = ColorMap(known: "Blues")
  /// matplotlib's `Reds`.
  public static let reds = ColorMap(known: "Reds")
  /// matplotlib's `Greens`.
  public static let greens = ColorMap(known: "Greens")
  /// matplotlib's `Oranges`.
  public static let oranges = ColorMap(known: "Oranges")
  /// matplotlib's `Purples`.
  public static let purples = ColorMap(known: "Purples")
  /// matplotlib's `Greys`.
  public static let greys = ColorMap(known: "Greys")
  /// matplotlib's `YlOrRd`.
  public static let ylOrRd = ColorMap(known: "YlOrRd")
  /// matplotlib's `YlGnBu`.
  public static let ylGnBu = ColorMap(known: "YlGnBu")

  // MARK: - Maps with a light middle between two hues

  /// matplotlib's `coolwarm`.
  public static let coolwarm = ColorMap(known: "coolwarm")
  /// matplotlib's `bwr`.
  public static let bwr = ColorMap(known: "bwr")
  /// matplotlib's `seismic`.
  public static let seismic = ColorMap(known: "seismic")
  /// matplotlib's `RdBu`.
  public static let rdBu = ColorMap(known: "RdBu")
  /// matplotlib's `RdYlBu`.
  public static let rdYlBu = ColorMap(known: "RdYlBu")
  /// matplotlib's `RdYlGn`.
  public static let rdYlGn = ColorMap(known: "RdYlGn")
  /// matplotlib's `Spectral`.
  public static let spectral = ColorMap(known: "Spectral")
  /// matplotlib's `PiYG`.
  public static let piYG = ColorMap(known: "PiYG")

  // MARK: - Maps made of straight pieces, some kept for old habits

  /// matplotlib's `gray`.
  public static let gray = ColorMap(known: "gray")
  /// matplotlib's `binary`.
  public static let binary = ColorMap(known: "binary")
  /// matplotlib's `hot`.
  public static let hot = ColorMap(known: "hot")
  /// matplotlib's `cool`.
  public static let cool = ColorMap(known: "cool")
  /// matplotlib's `jet`.
  public static let jet = ColorMap(known: "jet")
  /// matplotlib's `rainbow`.
  public static let rainbow = ColorMap(known: "rainbow")
  /// matplotlib's `hsv`.
  public static let hsv = ColorMap(known: "hsv")
  /// matplotlib's `spring`.
  public static let spring = ColorMap(known: "spring")
  /// matplotlib's `summer`.
  public static let summer = ColorMap(known: "summer")
  /// matplotlib's `autumn`.
  public static let autumn = ColorMap(known: "autumn")
  /// matplotlib's `winter`.
  public static let winter = ColorMap(known: "winter")

  // MARK: - Cyclic and terrain-like maps, and lists of distinct colours

  /// matplotlib's `twilight`.
  public static let twilight = ColorMap(known: "twilight")
  /// matplotlib's `terrain`.
  public static let terrain = ColorMap(known: "terrain")
  /// matplotlib's `copper`.
  public static let copper = ColorMap(known: "copper")
  /// matplotlib's `bone`.
  public static let bone = ColorMap(known: "bone")
  /// matplotlib's `pink`.
  public static let pink = ColorMap(known: "pink")
  /// matplotlib's `tab10`.
  public static let tab10 = ColorMap(known: "tab10")
  /// matplotlib's `tab20`.
  public static let tab20 = ColorMap(known: "tab20")
  /// matplotlib's `Set1`.
  public static let set1 = ColorMap(known: "Set1")
  /// matplotlib's `Set2`.
  public static let set2 = ColorMap(known: "Set2")
  /// matplotlib's `Set3`.
  public static let set3 = ColorMap(known: "Set3")
  /// matplotlib's `Paired`.
  public static let paired = ColorMap(known: "Paired")
  /// matplotlib's `Pastel1`.
  public static let pastel1 = ColorMap(known: "Pastel1")
  /// matplotlib's `Accent`.
  public static let accent = ColorMap(known: "Accent")
  /// matplotlib's `Dark2`.
  public static let dark2 = ColorMap(known: "Dark2")
}
