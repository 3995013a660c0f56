package app.matinee.model;

/// What a film holds in a custom field, as text: a number in digits, a date in ISO form, "yes" or
/// "no".
public record CustomValue(long fieldId, String value) {}
