enum Problem: Error { case missing(String), broken, code(Int, why: String) }
struct Custom: Error { var line = 3 }
do { throw Problem.missing("file") } catch { print(error, "\(error)") }
do { throw Problem.code(4, why: "w") } catch let e as Problem { print(e, [e]) } catch {}
do { throw Custom() } catch { print(error) }
print(Result<Int, Problem>.failure(.broken), Result<Int, Problem>.success(1))
