package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.text.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The one film that words on the command line mean.
final class FilmChoice {

    private static final int INDENT = 2;

    private final Journal journal;

    FilmChoice(Journal journal) {
        this.journal = journal;
    }

    /// The film's key.
    ///
    /// @throws CommandFailed if there is no such film, or several, which it lists
    long by(String words) throws CommandFailed {
        List<Long> meant = journal.films().meant(words);
        return switch (meant.size()) {
            case 0 -> throw new CommandFailed(Phrase.of("cli.film.none", words));
            case 1 -> meant.getFirst();
            default ->
                    throw new CommandFailed(
                            Phrase.of("cli.film.several", words, meant.size()), namesakes(meant));
        };
    }

    /// The film's UUID, by the same rules.
    UUID uuid(String words) throws CommandFailed {
        return journal.films()
                .find(by(words))
                .map(Film::uuid)
                .orElseThrow(() -> new CommandFailed(Phrase.of("cli.film.none", words)));
    }

    private List<String> namesakes(List<Long> meant) {
        Columns lines = new Columns(INDENT, Columns.Side.RIGHT);
        journal.films().summaries(meant).stream()
                .sorted(Comparator.comparingLong(FilmSummary::id))
                .forEach(
                        film -> lines.add(String.valueOf(film.id()), name(film), film.directors()));
        return lines.lines();
    }

    private static String name(FilmSummary film) {
        return film.year() == null ? film.title() : film.title() + " (" + film.year() + ")";
    }
}
