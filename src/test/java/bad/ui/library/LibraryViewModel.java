package bad.ui.library;

import javafx.scene.Node;

/// A view-model with a node.
public record LibraryViewModel(Node node) {}
