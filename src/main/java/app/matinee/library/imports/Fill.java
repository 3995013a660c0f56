package app.matinee.library.imports;

/// Something empty that an import fills.
///
/// @param value what comes in, short; a rating in digits from 1 to 100, a flag as ""
public record Fill(ImportField field, String value) {}
