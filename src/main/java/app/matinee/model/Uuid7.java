package app.matinee.model;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562, 5.7): 48 bits of Unix time in milliseconds, then random
/// bits, so that newer things sort after older ones.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        byte[] bytes = new byte[2 * Long.BYTES];
        RANDOM.nextBytes(bytes);
        ByteBuffer random = ByteBuffer.wrap(bytes);
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (random.getLong() & 0x0FFFL);
        long low = (random.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
