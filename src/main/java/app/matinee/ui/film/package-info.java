/// The page of a film: its heading and the host of its tabs.
///
/// A tab is a package below this one and a line in [FilmTabs]; it knows neither this package nor
/// other tabs. What the heading wants of a tab it asks through `ui.mirror.FilmRequests`. May use
/// `ui.kit`, `ui.mirror`, `library`, `awards`, `model`, `settings` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.film;

import org.jspecify.annotations.NullMarked;
