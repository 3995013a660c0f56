package app.matinee.ui.mirror;

import java.util.List;

/// Opens what writes films into files, from wherever they are shown.
@FunctionalInterface
public interface FilmsExport {

    /// @param shown the keys of the films in view, in their order; empty where no choice is in view
    /// @param selected the keys of those that are selected
    void open(List<Long> shown, List<Long> selected);
}
