package app.matinee.publish;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.FilmList;
import app.matinee.model.JournalFolder;
import app.matinee.model.ListItem;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.post.Subject;
import app.matinee.starter.StarterJournal;
import app.matinee.store.StepLabel;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// The starter journal at the end of its featured month, and posts made of it.
final class StarterPosts implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-30T10:00:00Z"), ZoneOffset.UTC);

    private final Journal journal;
    private final long anora;
    private final long list;

    private StarterPosts(Journal journal) {
        this.journal = journal;
        this.anora = journal.films().meant("Anora").getFirst();
        this.list =
                journal.write(
                                StepLabel.of("step.film.add", ""),
                                s ->
                                        s.lists()
                                                .insert(
                                                        new FilmList(
                                                                0,
                                                                UUID.fromString(
                                                                        "01966b1d-4000-7c41-8f0e-5d2a9b7e6102"),
                                                                "Carriages that were only rented",
                                                                true,
                                                                "Two fairy tales, *returned* in the morning.",
                                                                List.of("fairy tales"),
                                                                List.of(
                                                                        item(
                                                                                "Anora",
                                                                                "The bill comes."),
                                                                        item("Parasite", "")),
                                                                "")))
                        .value();
    }

    /// With the history of awards, which facts about a film need.
    static StarterPosts withHistory(Path folder) throws ExpectedFailure {
        return new StarterPosts(
                new StarterJournal(CLOCK, Texts.english())
                        .in(new JournalFolder(folder), Progress.NONE));
    }

    /// The films alone, which is quicker.
    static StarterPosts of(Path folder) throws ExpectedFailure {
        try (Archive films = new ArchiveReader().openStarter(Progress.NONE)) {
            return new StarterPosts(
                    new NewJournal(new JournalFolder(folder), CLOCK)
                            .<ExpectedFailure>filled(made ->
                                    new ArchiveImport(made, made.pictureFolder(), CLOCK)
                                            .run(films, Progress.NONE)));
        }
    }

    private ListItem item(String title, String note) {
        return new ListItem(0, journal.films().meant(title).getFirst(), note);
    }

    Journal journal() {
        return journal;
    }

    long anora() {
        return anora;
    }

    Publishing publishing() {
        return new Publishing(
                journal, journal.pictureFolder(), journal.folder(), Texts.english(), CLOCK);
    }

    Post post(String template) throws PublishFailed {
        Subject subject =
                switch (template) {
                    case "diary" -> new Subject.OfMonth(YearMonth.of(2025, 4));
                    case "top-ten" -> new Subject.OfList(list);
                    default -> new Subject.OfFilm(anora);
                };
        return publishing().compose(new PostRequest(subject, template, "Ada Reel"));
    }

    @Override
    public void close() {
        journal.close();
    }
}
