package app.matinee.library;

import app.matinee.model.Coded;

/// The part of a person an edit changes; it names the step in the undo menu, `step.person.<code>`.
public enum PersonField implements Coded {
    NAME,
    SORT_NAME,
    OTHER_NAMES,
    BORN,
    DIED,
    NOTE,
    IDENTIFIERS;

    String stepKey() {
        return "step.person." + code();
    }
}
