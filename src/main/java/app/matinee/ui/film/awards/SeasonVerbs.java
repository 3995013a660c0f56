package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.library.Awards;
import app.matinee.library.FilmDossier;
import app.matinee.library.FilmField;
import app.matinee.model.Category;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.Release;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is written of the open film's season, each a step that undo takes back.
record SeasonVerbs(Mirror mirror) {

    /// The open film, null while there is none.
    @Nullable Film film() {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        return dossier == null ? null : dossier.film();
    }

    /// Adds a ceremony with the first result there.
    ///
    /// @param then gets the key of the nomination
    void add(
            CeremonyFields.Draft draft,
            String category,
            Nomination nomination,
            Consumer<Long> then) {
        mirror.write(
                () -> awards().addHonour(draft.body(), draft.ceremony(), category, nomination),
                then);
    }

    /// Adds a result at a ceremony.
    ///
    /// @param then gets the key of the nomination
    void add(Prizes prizes, String category, Nomination nomination, Consumer<Long> then) {
        mirror.write(
                () -> awards().addNomination(prizes.ceremony().id(), category, nomination), then);
    }

    void edit(Honour honour, String category, Nomination nomination, Runnable then) {
        mirror.write(
                () -> awards().editNomination(honour.ceremony().id(), category, nomination),
                _ -> then.run());
    }

    void editCeremony(CeremonyFields.Draft draft) {
        mirror.write(() -> awards().editCeremony(draft.body(), draft.ceremony()));
    }

    void swap(Category one, Category other) {
        mirror.write(() -> awards().swapCategories(one, other));
    }

    void delete(Honour honour) {
        mirror.write(() -> awards().deleteNomination(honour));
    }

    /// Deletes all the open film has of a ceremony.
    void delete(Prizes prizes) {
        Film film = Objects.requireNonNull(film());
        mirror.write(() -> awards().deleteFromCeremony(film.id(), prizes.ceremony()));
    }

    void addRelease(Release release) {
        changeReleases(all -> Stream.concat(all.stream(), Stream.of(release)).toList());
    }

    void editRelease(Release release) {
        changeReleases(all -> all.stream().map(r -> r.id() == release.id() ? release : r).toList());
    }

    void deleteRelease(Release release) {
        changeReleases(all -> all.stream().filter(r -> r.id() != release.id()).toList());
    }

    private void changeReleases(UnaryOperator<List<Release>> change) {
        Film film = Objects.requireNonNull(film());
        mirror.write(() ->
                mirror.journal()
                        .films()
                        .edit(
                                film.id(),
                                FilmField.RELEASES,
                                f -> f.withReleases(change.apply(f.releases()))));
    }

    private Awards awards() {
        return mirror.journal().awards();
    }
}
