package app.matinee.ui.kit;

import java.nio.file.Path;

/// Opens addresses and folders outside the program. A seam: tests must not start a browser.
public interface Browser {

    /// Opens a web address in the user's browser; returns at once. Any other scheme is refused with
    /// a message.
    ///
    /// @param address as a person or a file gave it, with its scheme
    void open(String address);

    /// Shows a folder in the desktop's file manager; returns at once.
    void show(Path folder);
}
