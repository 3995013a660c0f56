package app.matinee.transfer.reading;

/// Something of a format that is a matter of choice, such as whether television comes too.
///
/// @param code its word, unique within the format
/// @param chosen whether it is chosen unless the owner says otherwise
public record ImportOption(String code, boolean chosen) {

    /// The key of its sentence in the texts.
    public String nameKey(Importer importer) {
        return "import.option." + importer.format() + "." + code;
    }
}
