package app.matinee.awards.season;

import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Coded;
import app.matinee.model.Honour;
import java.util.List;

/// A film year at a glance: films and performers against the bodies that gave awards.
///
/// @param columns in order of time
/// @param films those with most wins first, then most nominations
/// @param performers people nominated for acting, in the same order
public record SeasonGrid(
        int filmYear, List<Column> columns, List<FilmRow> films, List<PerformerRow> performers) {

    public SeasonGrid {
        columns = List.copyOf(columns);
        films = List.copyOf(films);
        performers = List.copyOf(performers);
    }

    /// A body with its ceremony of the year.
    public record Column(AwardBody body, Ceremony ceremony) {}

    /// What became of somebody at a ceremony.
    public enum Mark implements Coded {
        WON,
        NOMINATED,
        NAMED,
        ABSENT
    }

    /// Where a row and a column meet.
    ///
    /// @param honours what the mark stands for, wins first; empty where it is absent
    public record Cell(Mark mark, List<Honour> honours) {
        public Cell {
            honours = List.copyOf(honours);
        }
    }

    /// @param cells one for each column
    public record FilmRow(AwardedFilm film, List<Cell> cells) {
        public FilmRow {
            cells = List.copyOf(cells);
        }
    }

    /// A performer in one film.
    ///
    /// @param name as the nominations write it most often
    /// @param cells one for each column
    public record PerformerRow(long person, String name, AwardedFilm film, List<Cell> cells) {
        public PerformerRow {
            cells = List.copyOf(cells);
        }
    }
}
