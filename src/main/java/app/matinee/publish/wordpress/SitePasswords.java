package app.matinee.publish.wordpress;

import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The sites one publishes on and their passwords: in the system's keyring, else in a file that
/// only its owner can read. Neither is in a journal.
public final class SitePasswords {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path file;
    private final Keyring keyring;

    /// @param file beside the settings; made when the first site comes
    public SitePasswords(Path file, Keyring keyring) {
        this.file = file;
        this.keyring = keyring;
    }

    /// A site and who publishes there.
    ///
    /// @param password "" where the keyring has it
    record Kept(String site, String user, String password) {}

    /// The sites known, the one added last first.
    public List<SiteAddress> sites() throws PublishFailed {
        return kept().reversed().stream().map(each -> new SiteAddress(each.site())).toList();
    }

    /// Who publishes on a site; empty where that is not known, or the password is gone.
    public Optional<SiteLogin> find(SiteAddress site) throws PublishFailed {
        return kept().stream()
                .filter(each -> each.site().equals(site.root()))
                .findFirst()
                .flatMap(each ->
                        (each.password().isEmpty()
                                        ? keyring.find(each.site(), each.user())
                                        : Optional.of(each.password()))
                                .map(password -> new SiteLogin(site, each.user(), password)));
    }

    /// Keeps a login in place of the one the site had.
    ///
    /// @return whether the keyring took the password; else the file holds it
    public boolean keep(SiteLogin login) throws PublishFailed {
        String site = login.site().root();
        boolean inKeyring = keyring.keep(site, login.user(), login.password());
        List<Kept> all = new ArrayList<>(without(site));
        all.add(new Kept(site, login.user(), inKeyring ? "" : login.password()));
        write(all);
        return inKeyring;
    }

    public void forget(SiteAddress site) throws PublishFailed {
        for (Kept each : kept()) {
            if (each.site().equals(site.root())) {
                keyring.forget(each.site(), each.user());
            }
        }
        write(without(site.root()));
    }

    private List<Kept> without(String site) throws PublishFailed {
        return kept().stream().filter(each -> !each.site().equals(site)).toList();
    }

    private List<Kept> kept() throws PublishFailed {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return List.of(json.readValue(Files.readAllBytes(file), Kept[].class));
        } catch (JacksonException damaged) {
            return List.of();
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    /// The file is closed to others before anything is in it.
    private void write(List<Kept> all) throws PublishFailed {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            Path fresh =
                    posix
                            ? Files.createTempFile(
                                    folder,
                                    "sites",
                                    ".tmp",
                                    PosixFilePermissions.asFileAttribute(
                                            PosixFilePermissions.fromString("rw-------")))
                            : Files.createTempFile(folder, "sites", ".tmp");
            Files.write(fresh, json.writeValueAsBytes(all));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw failed(unwritable);
        }
    }

    private PublishFailed failed(IOException cause) {
        return new PublishFailed(Phrase.of("publish.site.noPasswords", file.toString()), cause);
    }
}
