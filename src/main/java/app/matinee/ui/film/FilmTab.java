package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import java.util.function.ToIntFunction;

/// A tab of the film page. Its words are the message `film.tab.<key>`.
///
/// @param controller whose screen it shows, loaded when the tab is chosen for the first time
/// @param count the number after its words; 0 shows none
public record FilmTab(String key, Class<?> controller, ToIntFunction<FilmDossier> count) {}
