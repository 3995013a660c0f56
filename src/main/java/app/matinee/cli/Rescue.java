package app.matinee.cli;

import app.matinee.backup.BackupFailed;
import app.matinee.backup.Backups;
import app.matinee.backup.Backups.Good;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import app.matinee.text.Say;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of a damaged journal which snapshot is good, and how to bring it back.
final class Rescue {

    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

    private final JournalFolder folder;
    private final Clock clock;
    private final Console console;

    Rescue(JournalFolder folder, Clock clock, Console console) {
        this.folder = folder;
        this.clock = clock;
        this.console = console;
    }

    /// The failure to tell in place of one; where it is not of damage, that one is thrown on.
    CommandFailed told(JournalRefused refused) throws JournalRefused {
        if (refused.reason() != JournalRefused.Reason.DAMAGED) {
            throw refused;
        }
        LOG.info("Refused: {}", refused.getMessage());
        return new CommandFailed(refused.phrase(), newestGood().map(this::lines).orElse(List.of()));
    }

    private Optional<Good> newestGood() {
        try {
            return new Backups(folder, clock).newestGood();
        } catch (BackupFailed e) {
            LOG.warn("The snapshots cannot be read", e);
            return Optional.empty();
        }
    }

    private List<String> lines(Good good) {
        Say say = new Say(console.texts());
        var taken = good.snapshot().taken().atZone(clock.getZone());
        return List.of(
                console.texts()
                        .get(
                                "cli.rescue.newest",
                                say.day(taken.toLocalDate()),
                                say.clock(taken.toLocalTime()),
                                good.contents().films()),
                "  matinee --journal \"%s\" restore \"%s\""
                        .formatted(folder.root(), good.snapshot().name()));
    }
}
