package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Touched;
import app.matinee.model.Uuid7;
import app.matinee.model.WritingKind;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The verbs on the featured film of a month.
public final class Features {

    private final Database database;

    Features(Database database) {
        this.database = database;
    }

    /// All of them, the latest month first.
    public List<FeaturedFilm> all() {
        return database.read(s -> s.featured().all());
    }

    public Optional<FeaturedFilm> of(YearMonth month) {
        return all().stream().filter(f -> f.month().iso().equals(month.toString())).findFirst();
    }

    /// Features a film in a month, in the place of another one.
    public Done<Long> choose(YearMonth month, long film) {
        return database.write(
                StepLabel.of("step.feature.choose", title(film)),
                s -> {
                    before(s, month).ifPresent(before -> s.featured().delete(before.id()));
                    return s.featured()
                            .insert(
                                    new FeaturedFilm(
                                            0,
                                            Uuid7.next(),
                                            new PartialDate(month.toString()),
                                            film,
                                            "",
                                            List.of()));
                });
    }

    /// Features no film in a month any more.
    public Done<Long> clear(FeaturedFilm featured) {
        return database.write(
                StepLabel.of("step.feature.clear", title(featured.filmId())),
                s -> {
                    s.featured().delete(featured.id());
                    return featured.id();
                });
    }

    /// Says which text is a piece of the month.
    ///
    /// @param writing null to let the one that has come farthest be it
    public Done<Long> fill(FeaturedFilm featured, WritingKind kind, @Nullable Long writing) {
        List<FeaturedPiece> pieces = new ArrayList<>(featured.pieces());
        pieces.removeIf(piece -> piece.kind() == kind);
        if (writing != null) {
            pieces.add(new FeaturedPiece(0, kind, writing));
        }
        if (pieces.equals(featured.pieces())) {
            return new Done<>(featured.id(), Touched.NOTHING);
        }
        return database.write(
                StepLabel.of("step.feature.fill", title(featured.filmId())),
                s -> {
                    s.featured().pieces(featured.id(), pieces);
                    return featured.id();
                });
    }

    private static Optional<FeaturedFilm> before(Session s, YearMonth month) {
        return s.featured().all().stream()
                .filter(f -> f.month().iso().equals(month.toString()))
                .findFirst();
    }

    private String title(long film) {
        return database.read(s -> s.films().find(film).map(Film::title).orElse(""));
    }
}
