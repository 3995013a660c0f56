package app.matinee.settings;

import java.util.List;

/// How journals came in and went out last.
///
/// @param format the code of the format exported last, "" for none yet
/// @param columns the codes of the columns chosen last; empty for the usual ones
/// @param presets how tables of other programs are read, the one named last first
public record TransferLook(String format, List<String> columns, List<TablePreset> presets) {

    public static final TransferLook DEFAULT = new TransferLook("", List.of(), List.of());

    public TransferLook {
        columns = List.copyOf(columns);
        presets = List.copyOf(presets);
    }

    public TransferLook withFormat(String value) {
        return new TransferLook(value, columns, presets);
    }

    public TransferLook withColumns(List<String> value) {
        return new TransferLook(format, value, presets);
    }

    public TransferLook withPresets(List<TablePreset> value) {
        return new TransferLook(format, columns, value);
    }
}
