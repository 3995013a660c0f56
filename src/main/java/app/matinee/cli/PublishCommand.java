package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Coded;
import app.matinee.publish.FileTarget;
import app.matinee.publish.Publishing;
import app.matinee.publish.WriteOptions;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.wordpress.SitePasswords;
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

/// `publish FILM|--draft ID --template NAME --to TARGET --out DIR`, or `--to wordpress-site`
@Command
final class PublishCommand implements Callable<Integer> {

    private static final String SITE = "wordpress-site";

    private final Console console;
    private final JournalChoice journals;
    private final SitePasswords passwords;
    private final Clock clock;

    @Mixin private PublishSubject what = new PublishSubject();
    @Mixin private SiteOptions site = new SiteOptions();

    @Option(names = "--to", paramLabel = "TARGET", descriptionKey = "cli.publish.to")
    private String to = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.publish.out")
    private @Nullable Path out;

    @Option(names = "--base", paramLabel = "URL", descriptionKey = "cli.publish.base")
    private String base = "";

    @Option(names = "--embed", descriptionKey = "cli.publish.embed")
    private boolean embed;

    @Option(names = "--overwrite", descriptionKey = "cli.publish.overwrite")
    private boolean overwrite;

    @Option(names = "--queued", descriptionKey = "cli.publish.queued")
    private boolean queued;

    PublishCommand(Console console, JournalChoice journals, SitePasswords passwords, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (!queued) {
            what.check();
        }
        FileTarget target = queued || to.equals(SITE) ? null : target();
        try (Journal journal = journals.toWrite()) {
            Publishing publishing =
                    new Publishing(
                            journal,
                            journal.pictureFolder(),
                            journal.folder(),
                            console.texts(),
                            clock);
            SitePublish sites = new SitePublish(console, journal, publishing, passwords);
            if (queued) {
                sites.sendQueued();
            } else if (target == null) {
                sites.send(what.request(journal), site, overwrite);
            } else {
                write(journal, publishing, what.request(journal), target);
            }
        }
        return 0;
    }

    private FileTarget target() throws WrongUsage {
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
        return target;
    }

    private void write(
            Journal journal, Publishing publishing, PostRequest request, FileTarget target)
            throws ExpectedFailure {
        Path folder = out == null ? Path.of("") : out;
        Post post = publishing.compose(request);
        Written written =
                publishing.write(post, target, folder, new WriteOptions(embed, overwrite, base));
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
        return Arrays.stream(FileTarget.values()).map(Coded::code).collect(Collectors.joining(", "))
                + ", "
                + SITE;
    }
}
