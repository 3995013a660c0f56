package app.matinee.transfer.damage;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// What disks, downloads and bad memory do to a file.
enum BytesDamage {
    TRUNCATED {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    FLIPPED {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            byte[] damaged = bytes.clone();
            for (int i = random.nextInt(1, 20); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return damaged;
        }
    },
    NUL_RUN {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            byte[] damaged = bytes.clone();
            int from = random.nextInt(bytes.length + 1);
            Arrays.fill(damaged, from, random.nextInt(from, bytes.length + 1), (byte) 0);
            return damaged;
        }
    },
    CUT_OUT {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length + 1);
            int to = random.nextInt(from, bytes.length + 1);
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    REPEATED {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length + 1);
            byte[] part = Arrays.copyOfRange(bytes, from, random.nextInt(from, bytes.length + 1));
            return joined(
                    Arrays.copyOf(bytes, from),
                    part,
                    part,
                    Arrays.copyOfRange(bytes, from, bytes.length));
        }
    },
    SPLICED {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length + 1);
            int from = random.nextInt(other.length + 1);
            return joined(
                    Arrays.copyOf(bytes, at),
                    Arrays.copyOfRange(other, from, random.nextInt(from, other.length + 1)),
                    Arrays.copyOfRange(bytes, at, bytes.length));
        }
    };

    abstract byte[] of(byte[] bytes, byte[] other, Random random);

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
