package app.matinee.publish.post;

/// What shall be composed.
///
/// @param template the name of a template
/// @param author who signs it, "" for nobody
public record PostRequest(Subject subject, String template, String author) {}
