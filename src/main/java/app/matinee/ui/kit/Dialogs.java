package app.matinee.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// The only opener of choosers and dialogs. A seam: the system's choosers cannot be shown where
/// there is no display, so tests answer for them.
///
/// Choosers wait for the answer; everything else returns at once and lies over the window.
public interface Dialogs {

    /// An existing file, or empty when the user changed their mind.
    Optional<Path> chooseFile(FileQuestion question);

    /// Existing files; empty when the user changed their mind.
    List<Path> chooseFiles(FileQuestion question);

    Optional<Path> chooseFolder(FileQuestion question);

    /// Where to write a file; the system has asked before it overwrites one.
    Optional<Path> chooseTarget(FileQuestion question);

    /// Tells of a failure: an expected one in its own words, any other in plain ones with its
    /// details to copy. Does not log.
    void failure(Throwable failure);

    /// Tells of a failure in words of the caller's.
    ///
    /// @param details what a developer would ask for; empty for none
    void failure(String title, String text, String details);

    /// Asks, with a button a choice; Escape takes none of them.
    void ask(String title, String text, List<Choice> choices);

    /// Lays a form over the window until [Sheet#close], Escape or a click beside it.
    ///
    /// @param accessibleName what a screen reader calls it
    Sheet open(String accessibleName, Node content);
}
