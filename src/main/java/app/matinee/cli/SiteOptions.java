package app.matinee.cli;

import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteAddress;
import app.matinee.publish.wordpress.SiteLogin;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which site to publish on, and as whom.
final class SiteOptions {

    @Option(names = "--site", paramLabel = "URL", descriptionKey = "cli.publish.site")
    private @Nullable String site;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.publish.user")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.publish.passwordFile")
    private @Nullable Path passwordFile;

    /// Whether a password was given, to be kept once it has been of use.
    boolean isNew() {
        return passwordFile != null;
    }

    SiteLogin login(SitePasswords passwords) throws ExpectedFailure {
        SiteAddress address = address(passwords);
        if (passwordFile == null) {
            return passwords
                    .find(address)
                    .orElseThrow(() ->
                            new CommandFailed(Phrase.of("cli.publish.noLogin", address.root())));
        }
        if (user == null) {
            throw new WrongUsage(Phrase.of("cli.publish.noUser"));
        }
        return new SiteLogin(address, user, password(passwordFile));
    }

    private SiteAddress address(SitePasswords passwords) throws WrongUsage, PublishFailed {
        if (site != null) {
            return SiteAddress.of(site);
        }
        List<SiteAddress> known = passwords.sites();
        if (known.isEmpty()) {
            throw new WrongUsage(Phrase.of("cli.publish.noSite"));
        }
        return known.getFirst();
    }

    private static String password(Path file) throws CommandFailed {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            throw new CommandFailed(Phrase.of("cli.publish.noPasswordFile", file.toString()));
        }
    }
}
