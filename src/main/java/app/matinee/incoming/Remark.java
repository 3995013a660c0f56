package app.matinee.incoming;

import app.matinee.text.Phrase;

/// A row that a reader did not make anything of, and why.
///
/// @param about what the row is about in the file's own words, such as a title; may be ""
/// @param outcome SKIPPED or FAILED
public record Remark(Source source, String about, Outcome outcome, Phrase reason) {}
