package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.job.Progress;
import app.matinee.model.Fault;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A journal of any earlier version becomes one like those made today, and loses nothing.
class MigrationsTest {

    @TempDir Path parent;

    /// Every version but the latest; the first alone while there is no other.
    static IntStream earlier() {
        return IntStream.range(1, Math.max(2, Migrations.LATEST));
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void anOlderJournalBecomesLikeAFreshOne(int version) throws Exception {
        JournalFolder fresh = new JournalFolder(parent.resolve("fresh"));
        Database.create(fresh, Clock.systemUTC()).close();
        JournalFolder old = older(version);

        try (Database journal = Database.open(old, Clock.systemUTC(), () -> {})) {
            assertThat(journal.<String>read(s -> s.films().find(1).orElseThrow().titles().title()))
                    .isEqualTo("Anora");
            assertThat(journal.<Integer>read(s -> s.viewings().ofFilm(1).size())).isEqualTo(1);
            journal.maintain(new Maintenance.RebuildDerived());
            assertThat(journal.<List<Fault>>read(s -> s.integrity().run())).isEmpty();
        }

        assertThat(schema(old)).isEqualTo(schema(fresh));
        assertThat(DatabaseHeader.read(old.database()).userVersion()).isEqualTo(Migrations.LATEST);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void theCopyBeforeHoldsTheOlderJournalAsItWas(int version) throws Exception {
        if (version == Migrations.LATEST) {
            return;
        }
        JournalFolder old = older(version);
        Path copy = parent.resolve("copy.db");

        Database.open(old, Clock.systemUTC(), () -> DatabaseCopy.write(old, copy, Progress.NONE))
                .close();

        assertThat(DatabaseCopy.prove(copy))
                .isEqualTo(new SnapshotProof.Sound(new JournalContents(version, 1, 1, 0, 0, 0, 0)));
    }

    @Test
    void withoutACopyNothingIsMigrated() throws Exception {
        if (Migrations.LATEST < 2) {
            return;
        }
        JournalFolder old = older(1);
        byte[] before = Files.readAllBytes(old.database());

        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() ->
                        Database.open(
                                        old,
                                        Clock.systemUTC(),
                                        () -> {
                                            throw new NoCopy();
                                        })
                                .close())
                .matches(refused -> refused.reason() == JournalRefused.Reason.NO_COPY);

        assertThat(DatabaseHeader.read(old.database()).userVersion()).isEqualTo(1);
        try (Handle handle = Connections.openFile(old.database(), true)) {
            assertThat(handle.select("SELECT title FROM film").mapTo(String.class).list())
                    .containsExactly("Anora");
        }
        assertThat(Files.size(old.database())).isEqualTo(before.length);
    }

    @Test
    void onlyWhoMayChangeItBringsAnOlderJournalUpToDate() throws Exception {
        JournalFolder old = older(1);
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() -> Database.openToRead(old).close())
                .matches(refused -> refused.reason() == JournalRefused.Reason.OLDER);
    }

    /// A journal as the program of that version left it, with a film and a viewing.
    private JournalFolder older(int version) throws SQLException, IOException {
        JournalFolder folder = new JournalFolder(parent.resolve("version " + version));
        Files.createDirectories(folder.root());
        try (Handle handle = Connections.open(folder, false)) {
            Migrations.run(handle.getConnection(), 0, version);
            handle.execute("PRAGMA application_id = " + DatabaseHeader.APPLICATION_ID);
            handle.execute(
                    """
                    INSERT INTO film (uuid, added, title, sort_key, folded)
                    VALUES (randomblob(16), 1, 'Anora', 'anora', 'anora')\
                    """);
            handle.execute(
                    "INSERT INTO viewing (uuid, film, date) VALUES (randomblob(16), 1, '2025-04')");
            handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
        }
        return folder;
    }

    private static List<String> schema(JournalFolder folder) throws SQLException {
        try (Handle handle = Connections.openFile(folder.database(), true)) {
            return handle.select(
                            """
                            SELECT type || ' ' || name || ' ' || coalesce(sql, '')
                            FROM sqlite_schema ORDER BY 1\
                            """)
                    .mapTo(String.class)
                    .list();
        }
    }

    private static final class NoCopy extends ExpectedFailure {

        private static final long serialVersionUID = 1L;

        NoCopy() {
            super(Phrase.of("failure.title"));
        }
    }
}
