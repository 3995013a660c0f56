package app.matinee.transfer.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What spreadsheets, editors, other programs and people do to a text.
enum TextDamage {
    HUGE_CELL {
        @Override
        String of(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            int most = random.nextInt(10) == 0 ? 6_000_000 : 60_000;
            return text.substring(0, at)
                    + "\""
                    + "x".repeat(random.nextInt(1, most))
                    + text.substring(at);
        }
    },
    HEADER_TWICE {
        @Override
        String of(String text, Random random) {
            return lines(text).getFirst() + "\n" + text;
        }
    },
    COLUMN_TWICE {
        @Override
        String of(String text, Random random) {
            String header = lines(text).getFirst();
            String[] names = header.split("[,;\t]");
            return header
                    + ","
                    + names[random.nextInt(Math.max(1, names.length))]
                    + text.substring(header.length());
        }
    },
    RAGGED {
        @Override
        String of(String text, Random random) {
            StringBuilder ragged = new StringBuilder();
            text.chars()
                    .forEach(c -> {
                        boolean separator =
                                c == ',' || c == '\t' || c == '|' || c == '<' || c == '{';
                        int chance = separator ? random.nextInt(12) : 2;
                        if (chance != 0) {
                            ragged.append((char) c);
                        }
                        if (chance == 1) {
                            ragged.append((char) c);
                        }
                    });
            return ragged.toString();
        }
    },
    LINES_SHUFFLED {
        @Override
        String of(String text, Random random) {
            List<String> lines = new ArrayList<>(lines(text));
            Collections.shuffle(lines, random);
            return String.join("\n", lines);
        }
    },
    QUOTES {
        @Override
        String of(String text, Random random) {
            StringBuilder quoted = new StringBuilder(text);
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                quoted.insert(random.nextInt(quoted.length() + 1), '"');
            }
            return quoted.toString();
        }
    },
    OTHER_SEPARATOR {
        @Override
        String of(String text, Random random) {
            return text.replace(',', random.nextBoolean() ? ';' : '\t');
        }
    },
    STRANGE_VALUES {
        @Override
        String of(String text, Random random) {
            String[] fields = text.split("(?<=[,\t\":<>\n])");
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                int at = random.nextInt(fields.length);
                String field = fields[at];
                String end = field.isEmpty() ? "" : field.substring(field.length() - 1);
                fields[at] = STRANGE.get(random.nextInt(STRANGE.size())) + end;
            }
            return String.join("", fields);
        }
    },
    WEB_PAGE {
        @Override
        String of(String text, Random random) {
            return "<!DOCTYPE html><html><body>" + text + "</body></html>";
        }
    },
    ENTITIES {
        @Override
        String of(String text, Random random) {
            return text.replaceFirst(
                            "<\\?xml[^>]*>|^",
                            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                    .replaceFirst(">[A-Z]", ">&e;");
        }
    },
    NESTED {
        @Override
        String of(String text, Random random) {
            String open = random.nextBoolean() ? "[" : "<a>";
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + open.repeat(5_000) + text.substring(at);
        }
    };

    private static final List<String> STRANGE =
            List.of(
                    "-1",
                    "0",
                    "99999999999999999999",
                    "1e308",
                    "NaN",
                    "0000-00-00",
                    "2024-02-30",
                    "9999-12-31T23:59:59.999Z",
                    "+999999999-12-31",
                    "tt0",
                    "tt" + "9".repeat(40),
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "=cmd()",
                    "\u0000",
                    "\uFFFF",
                    "\uD800",
                    "🎬",
                    "\u202E",
                    " ",
                    "",
                    "\r",
                    "../../etc/passwd",
                    "javascript:alert(1)",
                    "½",
                    "١٢",
                    "Year");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    abstract String of(String text, Random random);

    private static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    /// A damaged text in some encoding, often one it does not say.
    static byte[] bytes(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.UTF_8);
        TextDamage damage = values()[random.nextInt(values().length)];
        String damaged = text.isEmpty() ? "" : damage.of(text, random);
        return switch (random.nextInt(8)) {
            case 0 ->
                    BytesDamage.joined(
                            new byte[] {(byte) 0xFF, (byte) 0xFE},
                            damaged.getBytes(StandardCharsets.UTF_16LE));
            case 1 -> damaged.getBytes(StandardCharsets.UTF_16BE);
            case 2 -> damaged.getBytes(WINDOWS);
            case 3 ->
                    new String(damaged.getBytes(StandardCharsets.UTF_8), WINDOWS)
                            .getBytes(StandardCharsets.UTF_8);
            case 4 ->
                    BytesDamage.joined(
                            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                            damaged.getBytes(StandardCharsets.UTF_8));
            default -> damaged.getBytes(StandardCharsets.UTF_8);
        };
    }

    static boolean isText(byte[] bytes) {
        return !Arrays.equals(Arrays.copyOf(bytes, 2), new byte[] {'P', 'K'});
    }
}
