package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.text.Texts;
import app.matinee.ui.film.awards.paste.PasteResults;
import app.matinee.ui.film.awards.paste.PasteWhere;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.mirror.Mirror;
import java.util.Locale;
import java.util.Optional;

/// Takes a table of results out of the clipboard and shows what it is understood as.
final class SeasonPasting {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final Clipboards clipboards;
    private final Dialogs dialogs;

    SeasonPasting(SeasonParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.texts = parts.texts();
        this.clipboards = parts.clipboards();
        this.dialogs = parts.dialogs();
    }

    /// @param at the ceremony the keyboard stands on, which the results then belong to
    void paste(Optional<Prizes> at) {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        if (dossier == null) {
            return;
        }
        String text = text();
        if (!PasteResults.isTable(text)) {
            dialogs.failure(
                    texts.get("paste.results.none"), texts.get("paste.results.none.words"), "");
            return;
        }
        KnownAwards known = new KnownAwards(mirror.journal(), jobs);
        PasteWhere where =
                new PasteWhere(
                                texts,
                                at.map(p -> p.body().name()).orElse(""),
                                at.map(p -> p.ceremony().name()).orElse(""))
                        .completing(known::suggestBodies, known::suggestCeremonies);
        known.loadBodies(() -> known.use(known.body(where.body()).orElse(null), () -> {}));
        where.whenChanged(() -> known.useNamed(where.body()));
        new PasteResults(mirror, texts, dialogs, dossier.film(), where, text).open();
    }

    /// What a browser copies of a table says more as HTML: cells that reach over several rows.
    private String text() {
        return clipboards
                .html()
                .filter(html -> html.toLowerCase(Locale.ROOT).contains("<tr"))
                .or(clipboards::text)
                .orElse("");
    }
}
