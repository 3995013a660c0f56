package app.matinee.transfer.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// While reading: which key of the journal each UUID of the archive has got, and what it stands for.
final class Keys {

    private static final int KINDS = 16;

    private final Map<UUID, Long> known = new HashMap<>();
    private final Map<Long, String> people = new HashMap<>();
    private final Map<Long, String> companies = new HashMap<>();

    /// Checks that a UUID is new and keeps it; its key follows with [#is].
    void claim(UUID uuid, Kind kind, JsonIn in) throws ArchiveRefused {
        if (known.putIfAbsent(uuid, (long) kind.ordinal()) != null) {
            throw in.twice("uuid");
        }
    }

    /// The key the journal gave a claimed UUID.
    void is(UUID uuid, long id) {
        known.computeIfPresent(uuid, (_, value) -> id * KINDS + value % KINDS);
    }

    void person(UUID uuid, long id, String name) {
        is(uuid, id);
        people.put(id, name);
    }

    void company(UUID uuid, long id, String name) {
        is(uuid, id);
        companies.put(id, name);
    }

    String personName(long id) {
        return people.getOrDefault(id, "");
    }

    String companyName(long id) {
        return companies.getOrDefault(id, "");
    }

    /// The key of the thing a field points at, or null where the field is absent.
    @Nullable Long find(JsonIn in, String field, Kind kind) throws ArchiveRefused {
        UUID uuid = in.uuid(field);
        if (uuid == null) {
            return null;
        }
        Long value = known.get(uuid);
        if (value == null || value % KINDS != kind.ordinal()) {
            throw in.refused("archive.wrong.pointer", field);
        }
        return value / KINDS;
    }

    long must(JsonIn in, String field, Kind kind) throws ArchiveRefused {
        Long id = find(in, field, kind);
        if (id == null) {
            throw in.missing(field);
        }
        return id;
    }
}
