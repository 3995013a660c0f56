package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Coded;
import app.matinee.model.FilmList;
import app.matinee.model.Writing;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.Templates;
import app.matinee.text.Phrase;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `publish` is asked for: a film, a piece of writing, a list or a month, and the template.
final class PublishSubject {

    @Parameters(paramLabel = "FILM", arity = "0..*", descriptionKey = "cli.publish.film")
    private List<String> film = List.of();

    @Option(names = "--draft", paramLabel = "ID", descriptionKey = "cli.publish.draft")
    private @Nullable String draft;

    @Option(names = "--list", paramLabel = "NAME", descriptionKey = "cli.publish.list")
    private @Nullable String list;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "cli.publish.month")
    private @Nullable String month;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.publish.template")
    private @Nullable String template;

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "cli.publish.author")
    private String author = "";

    /// @throws WrongUsage unless exactly one thing was named
    void check() throws WrongUsage {
        long named =
                Stream.of(draft, list, month).filter(Objects::nonNull).count()
                        + (film.isEmpty() ? 0 : 1);
        if (named != 1) {
            throw new WrongUsage(Phrase.of("cli.publish.oneThing"));
        }
    }

    private Subject in(Journal journal) throws CommandFailed, WrongUsage {
        if (draft != null) {
            return new Subject.OfWriting(writing(journal, draft).id());
        }
        if (list != null) {
            return new Subject.OfList(listOf(journal, list));
        }
        if (month != null) {
            try {
                return new Subject.OfMonth(YearMonth.parse(month));
            } catch (DateTimeException _) {
                throw new WrongUsage(Phrase.of("cli.publish.noMonth", month));
            }
        }
        return new Subject.OfFilm(new FilmChoice(journal).by(String.join(" ", film)));
    }

    /// What was asked for, with the usual template of its kind where none was named.
    PostRequest request(Journal journal) throws CommandFailed, WrongUsage {
        Subject subject = in(journal);
        return new PostRequest(
                subject, template == null ? usual(subject, journal) : template, author);
    }

    private static String usual(Subject subject, Journal journal) {
        return switch (subject) {
            case Subject.OfFilm _ -> Templates.FEATURED;
            case Subject.OfList _ -> Templates.TOP_TEN;
            case Subject.OfMonth _ -> Templates.DIARY;
            case Subject.OfWriting(long id) ->
                    journal.writings()
                            .find(id)
                            .map(writing ->
                                    switch (writing.kind()) {
                                        case FEATURE -> Templates.FEATURED;
                                        case TOP_TEN -> Templates.TOP_TEN;
                                        default ->
                                                writing.filmId() == null
                                                        ? Templates.TOP_TEN
                                                        : Templates.REVIEW;
                                    })
                            .orElse(Templates.REVIEW);
        };
    }

    /// A piece by its key, its UUID or its title.
    private static Writing writing(Journal journal, String words) throws CommandFailed {
        List<Writing> meant =
                journal.writings().all().stream()
                        .filter(w ->
                                words.equals(String.valueOf(w.id()))
                                        || words.equalsIgnoreCase(w.uuid().toString())
                                        || words.equalsIgnoreCase(w.title()))
                        .toList();
        if (meant.size() != 1) {
            throw new CommandFailed(
                    Phrase.of(meant.isEmpty() ? "cli.draft.none" : "cli.draft.several", words),
                    meant.stream()
                            .map(w -> "  " + w.id() + "  " + w.title() + "  " + code(w.kind()))
                            .toList());
        }
        return meant.getFirst();
    }

    private static String code(Coded choice) {
        return choice.code();
    }

    private static long listOf(Journal journal, String words) throws CommandFailed {
        List<FilmList> meant = journal.lists().meant(words);
        if (meant.size() != 1) {
            throw new CommandFailed(Phrase.of("cli.list.noSuchList", words));
        }
        return meant.getFirst().id();
    }
}
