package app.matinee.transfer.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// The golden files in memory, folders as zips, and one damaged variant of them a seed.
final class Samples {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final List<Sample> all = new ArrayList<>();

    /// @param format the code of the format that reads it
    record Sample(String format, String name, byte[] bytes) {}

    Samples() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN, 2)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Path parent = file.getParent();
                boolean beside = name.endsWith(".batch") || name.endsWith(".options");
                if (!beside && parent != null && GOLDEN.equals(parent.getParent())) {
                    String format = String.valueOf(parent.getFileName());
                    all.add(
                            Files.isDirectory(file)
                                    ? new Sample(format, name + ".zip", zip(file))
                                    : new Sample(format, name, Files.readAllBytes(file)));
                }
            }
        }
    }

    void add(Sample sample) {
        all.add(sample);
    }

    List<Sample> all() {
        return List.copyOf(all);
    }

    Sample damaged(long seed) throws IOException {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Sample good = all.get((int) (seed % all.size()));
        byte[] other = all.get(random.nextInt(all.size())).bytes();
        byte[] bytes = good.bytes();
        boolean plain = random.nextInt(3) == 0;
        if (plain) {
            BytesDamage damage = BytesDamage.values()[random.nextInt(BytesDamage.values().length)];
            bytes = damage.of(bytes, other, random);
        } else {
            bytes =
                    TextDamage.isText(bytes)
                            ? TextDamage.bytes(bytes, random)
                            : ZipDamage.bytes(bytes, random);
        }
        return new Sample(good.format(), good.name(), bytes);
    }

    private static byte[] zip(Path folder) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                entries.put(name, Files.readAllBytes(file));
            }
        }
        return ZipDamage.zip(entries);
    }
}
