package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Coded;
import app.matinee.publish.FileTarget;
import app.matinee.publish.Publishing;
import app.matinee.publish.WriteOptions;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.Subject;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `publish FILM|--draft ID --template NAME --to TARGET --out DIR`
@Command
final class PublishCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    @Mixin private PublishSubject what = new PublishSubject();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TARGET",
            descriptionKey = "cli.publish.to")
    private String to = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.publish.out")
    private @Nullable Path out;

    @Option(names = "--base", paramLabel = "URL", descriptionKey = "cli.publish.base")
    private String base = "";

    @Option(names = "--embed", descriptionKey = "cli.publish.embed")
    private boolean embed;

    @Option(names = "--overwrite", descriptionKey = "cli.publish.overwrite")
    private boolean overwrite;

    PublishCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        FileTarget target =
                Coded.find(FileTarget.class, to)
                        .orElseThrow(
                                () -> new WrongUsage(Phrase.of("cli.noSuchFormat", to, targets())));
        if (out == null) {
            throw new WrongUsage(Phrase.of("cli.publish.noOut"));
        }
        if (!base.isEmpty() && !base.matches("(?i)https?://\\S+")) {
            throw new WrongUsage(Phrase.of("cli.publish.noAddress", base));
        }
        what.check();
        try (Journal journal = journals.toWrite()) {
            files(journal, target, out);
        }
        return 0;
    }

    private void files(Journal journal, FileTarget target, Path folder) throws ExpectedFailure {
        Subject subject = what.in(journal);
        Publishing publishing =
                new Publishing(
                        journal, journal.pictureFolder(), journal.folder(), console.texts(), clock);
        Post post = publishing.compose(what.request(subject, journal));
        WriteOptions options = new WriteOptions(embed, overwrite, base);
        Written written = publishing.write(post, target, folder, options);
        post.notes().forEach(console::note);
        post.writing()
                .ifPresent(id ->
                        journal.writings()
                                .published(
                                        id,
                                        written.head().slug(),
                                        written.head().date(),
                                        written.address(base)));
        written.files().forEach(file -> console.line(file.toString()));
    }

    private static String targets() {
        return Arrays.stream(FileTarget.values())
                .map(Coded::code)
                .collect(Collectors.joining(", "));
    }
}
