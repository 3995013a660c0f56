package app.matinee.library.imports;

/// Something that stands differently in the journal and in the file.
///
/// @param mine the journal's, a rating in digits from 1 to 100
/// @param theirs the file's
/// @param taken whether the owner chose the file's; the journal's stays otherwise, and stays
///   without being asked again
public record Conflict(ImportField field, String mine, String theirs, boolean taken) {}
