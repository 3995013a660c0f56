package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.library.SiteNotes;
import app.matinee.model.QueuedPost;
import app.matinee.publish.Publishing;
import app.matinee.publish.Sent;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.wordpress.SiteAddress;
import app.matinee.publish.wordpress.SiteChanged;
import app.matinee.publish.wordpress.SiteLogin;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.stream.Stream;

/// What `publish` does with a site.
final class SitePublish {

    private final Console console;
    private final Journal journal;
    private final Publishing publishing;
    private final SitePasswords passwords;

    SitePublish(Console console, Journal journal, Publishing publishing, SitePasswords passwords) {
        this.console = console;
        this.journal = journal;
        this.publishing = publishing;
        this.passwords = passwords;
    }

    /// Sends one post; a password that was given and was of use is kept for the next time.
    void send(PostRequest request, SiteOptions options, boolean overwrite) throws ExpectedFailure {
        SiteLogin login = options.login(passwords);
        send(request, login, overwrite);
        if (options.isNew()) {
            boolean inKeyring = passwords.keep(login);
            console.note(
                    Phrase.of(
                            inKeyring ? "cli.publish.keptInKeyring" : "cli.publish.keptInFile",
                            login.site().root()));
        }
    }

    /// Sends what waits, each to its site; the first that fails ends it.
    void sendQueued() throws ExpectedFailure {
        List<QueuedPost> queue = journal.publications().queue();
        for (QueuedPost post : queue) {
            SiteAddress site = SiteAddress.of(post.site());
            SiteLogin login =
                    passwords
                            .find(site)
                            .orElseThrow(() ->
                                    new CommandFailed(
                                            Phrase.of("cli.publish.noLogin", site.root())));
            send(PostRequest.waiting(post), login, false);
        }
        console.note(Phrase.of("cli.publish.queueSent", queue.size()));
    }

    private void send(PostRequest request, SiteLogin login, boolean overwrite)
            throws ExpectedFailure {
        try {
            Sent sent = publishing.send(request, login, new SiteNotes(journal), overwrite);
            sent.post().notes().forEach(console::note);
            console.note(
                    Phrase.of(
                            sent.again() ? "cli.publish.updated" : "cli.publish.made",
                            sent.post().head().title(),
                            sent.publication().status()));
            console.line(sent.publication().address());
        } catch (SiteChanged changed) {
            throw new CommandFailed(changed.phrase(), lines(changed));
        }
    }

    /// The lines that are only on the site, and those that are only here.
    private List<String> lines(SiteChanged changed) {
        List<String> here = changed.here().lines().filter(line -> !line.isBlank()).toList();
        List<String> there = changed.there().lines().filter(line -> !line.isBlank()).toList();
        return Stream.concat(
                        there.stream()
                                .filter(line -> !here.contains(line))
                                .map(line -> console.texts().get("cli.publish.there", line)),
                        here.stream()
                                .filter(line -> !there.contains(line))
                                .map(line -> console.texts().get("cli.publish.here", line)))
                .toList();
    }
}
