package app.matinee.ui.people;

import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;

/// Ways out of the people.
///
/// @param back goes to where one came from
/// @param library brings the library into view
public record PeopleDoors(ActionItem back, Runnable library, Clipboards clipboards) {}
