/// The operations of the engine in their throwing form: one function for each, under the name of the public one.
///
/// Public functions and operators cannot be marked with `try` in ordinary-looking code, so each is a thin wrapper around its namesake here
/// that stops the program on a mistake. The interpreter binds these functions, and a mistake becomes a diagnostic of the lesson.
package enum Checked {}
