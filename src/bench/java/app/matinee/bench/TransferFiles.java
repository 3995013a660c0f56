package app.matinee.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Made-up files to be taken in, the same each time.
///
/// @param folder where they are written
record TransferFiles(Path folder) {

    private interface Writing {
        void write(Writer out) throws IOException;
    }

    /// A table with a film a row: title, facts, rating.
    Path flat(int films) throws IOException {
        return file(
                "flat.csv",
                out -> {
                    Random random = new Random(1);
                    out.write("Title,Year,Runtime,Genres,Countries,Rating,Tags,IMDb\n");
                    for (int i = 0; i < films; i++) {
                        out.write(
                                "%s,%d,%d,\"Drama, Comedy\",France,%d,\"quiet, blue\",tt%07d\n"
                                        .formatted(
                                                title(i),
                                                1930 + random.nextInt(95),
                                                60 + random.nextInt(120),
                                                1 + random.nextInt(10),
                                                i + 1));
                    }
                });
    }

    /// The same with ten credits and three viewings each.
    Path rich(int films) throws IOException {
        return file(
                "rich.csv",
                out -> {
                    Random random = new Random(2);
                    out.write("Title,Year,Directors,Writers,Cast,Rating,Watched on,IMDb\n");
                    for (int i = 0; i < films; i++) {
                        out.write(title(i) + "," + (1930 + random.nextInt(95)) + ",Name " + i);
                        out.write(",Name " + (i + 1) + ",\"");
                        for (int c = 0; c < 8; c++) {
                            out.write((c == 0 ? "" : "; ") + "Actor " + random.nextInt(9_000));
                        }
                        out.write("\"," + (1 + random.nextInt(10)) + ",\"2019-03-0");
                        out.write((1 + i % 9) + "; 2021-11-1" + i % 10 + "; 2024-07-2" + i % 10);
                        out.write("\",tt%07d\n".formatted(i + 1));
                    }
                });
    }

    /// Films of which some have the numbers of the data files, others only their titles.
    Path wanted(int films, int titles) throws IOException {
        return file(
                "wanted.csv",
                out -> {
                    out.write("Title,Year,IMDb\n");
                    for (int i = 0; i < films; i++) {
                        int number = 1 + i * (titles / films);
                        String id = i % 2 == 0 ? "tt%07d".formatted(number) : "";
                        out.write("%s,%d,%s\n".formatted(title(number), year(number), id));
                    }
                });
    }

    /// Data files of so many rows together: a sixth titles, a sixth other titles, a sixth crews,
    /// two sixths parts, a sixth names.
    Path imdb(int rows) throws IOException {
        Path data = Files.createDirectories(folder.resolve("imdb"));
        int titles = rows / 6;
        packed(
                data.resolve("title.basics.tsv.gz"),
                out -> {
                    out.write(
                            "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear"
                                    + "\tendYear\truntimeMinutes\tgenres\n");
                    for (int i = 1; i <= titles; i++) {
                        out.write(
                                "tt%07d\tmovie\t%s\t%s\t0\t%d\t\\N\t95\tDrama,Comedy\n"
                                        .formatted(i, title(i), title(i), year(i)));
                    }
                });
        packed(
                data.resolve("title.akas.tsv.gz"),
                out -> {
                    out.write(
                            "titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes"
                                    + "\tisOriginalTitle\n");
                    for (int i = 1; i <= titles; i++) {
                        out.write(
                                "tt%07d\t1\tDer Garten Nummer %d\tDE\t\\N\t\\N\t\\N\t0\n"
                                        .formatted(i, i));
                    }
                });
        packed(
                data.resolve("title.crew.tsv.gz"),
                out -> {
                    out.write("tconst\tdirectors\twriters\n");
                    for (int i = 1; i <= titles; i++) {
                        out.write("tt%07d\tnm%07d\tnm%07d\n".formatted(i, i, i % 1000 + 1));
                    }
                });
        packed(
                data.resolve("title.principals.tsv.gz"),
                out -> {
                    out.write("tconst\tordering\tnconst\tcategory\tjob\tcharacters\n");
                    for (int i = 1; i <= 2 * titles; i++) {
                        out.write(
                                "tt%07d\t%d\tnm%07d\tactor\t\\N\t[\"Someone\"]\n"
                                        .formatted((i + 1) / 2, i % 2 + 1, i % titles + 1));
                    }
                });
        packed(
                data.resolve("name.basics.tsv.gz"),
                out -> {
                    out.write("nconst\tprimaryName\tbirthYear\n");
                    for (int i = 1; i <= titles; i++) {
                        out.write("nm%07d\tName Number %d\t1970\n".formatted(i, i));
                    }
                });
        return data;
    }

    void delete() throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(path -> {
                        try {
                            Files.delete(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static String title(int number) {
        return "The Perfect Garden of Number " + Integer.toString(number, 36);
    }

    private static int year(int number) {
        return 1930 + number % 95;
    }

    private Path file(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            writing.write(out);
        }
        return file;
    }

    private static void packed(Path file, Writing writing) throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                                StandardCharsets.UTF_8))) {
            writing.write(out);
        }
    }
}
