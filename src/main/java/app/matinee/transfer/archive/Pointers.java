package app.matinee.transfer.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// While writing: the UUID of each key of the journal that something may point at.
final class Pointers {

    private final Map<Kind, Map<Long, UUID>> uuids = new EnumMap<>(Kind.class);
    private final Map<Long, String> people = new HashMap<>();
    private final Map<Long, String> companies = new HashMap<>();

    Pointers() {
        for (Kind kind : Kind.values()) {
            uuids.put(kind, new HashMap<>());
        }
    }

    void put(Kind kind, long id, UUID uuid) {
        of(kind).put(id, uuid);
    }

    void person(long id, UUID uuid, String name) {
        put(Kind.PERSON, id, uuid);
        people.put(id, name);
    }

    void company(long id, UUID uuid, String name) {
        put(Kind.COMPANY, id, uuid);
        companies.put(id, name);
    }

    String personName(long id) {
        return people.getOrDefault(id, "");
    }

    String companyName(long id) {
        return companies.getOrDefault(id, "");
    }

    @Nullable UUID find(Kind kind, @Nullable Long id) {
        return id == null ? null : of(kind).get(id);
    }

    private Map<Long, UUID> of(Kind kind) {
        return uuids.getOrDefault(kind, Map.of());
    }
}
