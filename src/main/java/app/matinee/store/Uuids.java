package app.matinee.store;

import java.nio.ByteBuffer;
import java.util.UUID;

/// UUIDs as they stand in a column: sixteen bytes, the most significant first.
final class Uuids {

    private Uuids() {}

    static byte[] write(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    static UUID read(byte[] column) {
        ByteBuffer bytes = ByteBuffer.wrap(column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
