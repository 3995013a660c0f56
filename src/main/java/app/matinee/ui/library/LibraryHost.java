package app.matinee.ui.library;

import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SplitHost;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What stands around the library.
///
/// @param split where the page of the leading film opens
/// @param page makes that page
/// @param navigation the places of the rail
public record LibraryHost(SplitHost split, Supplier<Node> page, Navigation navigation) {}
