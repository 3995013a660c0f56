package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal.Version;
import app.matinee.model.Revision;
import app.matinee.store.Session;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The earlier versions of a text that another journal has and this one has not.
final class NewVersions {

    private NewVersions() {}

    /// @param writing the index of the text in the batch
    /// @param known the key of the journal's, 0 for one that is new
    static Stream<Revision> missing(Session session, IncomingBatch batch, int writing, long known) {
        if (batch.journal().versions().isEmpty()) {
            return Stream.empty();
        }
        Set<Instant> there =
                known == 0
                        ? Set.of()
                        : session.revisions().ofWriting(known).stream()
                                .map(Revision::at)
                                .collect(Collectors.toSet());
        return batch.journal().versions().stream()
                .filter(version -> version.writing() == writing)
                .map(Version::revision)
                .filter(revision -> !there.contains(revision.at()));
    }
}
