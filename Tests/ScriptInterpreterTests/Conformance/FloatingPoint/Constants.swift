print(Double.pi, Float.pi, Double.infinity, -Double.infinity, Double.nan)
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne)
print(Float.greatestFiniteMagnitude, Float.leastNormalMagnitude, Float.ulpOfOne, Double.zero, Float.infinity)
