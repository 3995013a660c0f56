package app.matinee.transfer.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What goes wrong with a zip, or is done to it.
enum ZipDamage {
    AN_ENTRY {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            String name = entries.keySet().stream().toList().get(random.nextInt(entries.size()));
            Map<String, byte[]> damaged = new LinkedHashMap<>(entries);
            damaged.put(name, TextDamage.bytes(entries.get(name), random));
            return zip(damaged);
        }
    },
    AN_ENTRY_GONE {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            Map<String, byte[]> fewer = new LinkedHashMap<>(entries);
            fewer.remove(entries.keySet().stream().toList().get(random.nextInt(entries.size())));
            return zip(fewer);
        }
    },
    ESCAPING {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            String[] ways = {"../../", "/etc/", "C:\\", "..\\..\\", "./../", "a/../../"};
            Map<String, byte[]> escaping = new LinkedHashMap<>();
            entries.forEach(
                    (name, bytes) -> escaping.put(ways[random.nextInt(ways.length)] + name, bytes));
            return zip(escaping);
        }
    },
    WRONG_SUM {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            return changed(zip(entries), 16, random.nextInt());
        }
    },
    WRONG_SIZE {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            return changed(zip(entries), random.nextBoolean() ? 20 : 24, random.nextInt(100_000));
        }
    },
    PASSWORD {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            byte[] zip = zip(entries);
            int at = directory(zip);
            zip[at + 8] |= 1;
            zip[6] |= 1;
            return zip;
        }
    },
    MANY_ENTRIES {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            Map<String, byte[]> many = new LinkedHashMap<>(entries);
            for (int i = random.nextInt(9_990, 10_010); i > 0; i--) {
                many.put("extra/" + i + ".csv", new byte[0]);
            }
            return zip(many);
        }
    },
    BOMB {
        @Override
        byte[] of(Map<String, byte[]> entries, Random random) throws IOException {
            Map<String, byte[]> bomb = new LinkedHashMap<>(entries);
            String name = entries.keySet().stream().toList().get(random.nextInt(entries.size()));
            bomb.put(name, new byte[101_000_000]);
            return zip(bomb);
        }
    };

    /// How often one is chosen, of all; the costly ones are rare.
    private static final int[] WEIGHTS = {40, 10, 15, 15, 15, 10, 1, 1};

    abstract byte[] of(Map<String, byte[]> entries, Random random) throws IOException;

    static byte[] bytes(byte[] good, Random random) throws IOException {
        int at = random.nextInt(107);
        int chosen = 0;
        while (at >= WEIGHTS[chosen]) {
            at -= WEIGHTS[chosen++];
        }
        return values()[chosen].of(entries(good), random);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// Writes a number over one of the first entry in the central directory.
    private static byte[] changed(byte[] zip, int offset, int value) {
        int at = directory(zip) + offset;
        for (int i = 0; i < 4; i++) {
            zip[at + i] = (byte) (value >>> (8 * i));
        }
        return zip;
    }

    private static int directory(byte[] zip) {
        for (int i = 0; i < zip.length - 3; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalArgumentException("no zip");
    }
}
