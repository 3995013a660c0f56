/// The rules of the architecture and the sweeps over the project's files.
///
/// Rules are built for a root package, so that `bad`, a root of offenders, proves that each can
/// fail.
package app.matinee.architecture;
