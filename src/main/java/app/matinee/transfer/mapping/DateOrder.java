package app.matinee.transfer.mapping;

import app.matinee.model.Coded;

/// In which order a column writes day and month where its dates are no ISO ones.
public enum DateOrder implements Coded {
    DAY_FIRST,
    MONTH_FIRST;

    /// The key of its name in the texts.
    public String nameKey() {
        return "import.dates." + code();
    }
}
