package app.matinee.ui.film.awards;

import app.matinee.awards.HonourContext;
import app.matinee.awards.SeasonEntry;
import app.matinee.library.FilmDossier;
import app.matinee.model.Honour;
import java.util.List;

/// What the tab shows of a film's season, after its filter.
record ShownSeason(
        FilmDossier film,
        List<Honour> honours,
        List<SeasonEntry> entries,
        HonourContext context) {}
