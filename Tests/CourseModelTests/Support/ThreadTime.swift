#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor time that a piece of work takes on this thread, in seconds: unlike time on the wall, no matter for what else runs.
func processorSeconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  work()
  return now() - start
}
