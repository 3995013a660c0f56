package app.matinee.ui.kit;

import javafx.scene.Parent;

/// A loaded screen: its root node and the controller that runs it.
public record View<C>(Parent root, C controller) {}
