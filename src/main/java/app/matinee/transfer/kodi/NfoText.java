package app.matinee.transfer.kodi;

import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an .nfo holds besides plain XML: an address behind it, or nothing but an address.
final class NfoText {

    private static final Pattern IMDB =
            Pattern.compile("imdb\\.[a-z]+/(?:[a-z]{2}/)?title/(tt\\d{7,10})");
    private static final Pattern TMDB = Pattern.compile("themoviedb\\.org/movie/(\\d{1,10})");

    /// "Blade Runner (1982)", "Blade.Runner.1982".
    private static final Pattern NAMED =
            Pattern.compile("(.+?)[ ._-]*\\(?((?:18|19|20|21)\\d\\d)\\)?(?:[ ._-].*)?");

    private NfoText() {}

    /// The films in it under one root, with lines where they were; empty where there are none.
    ///
    /// @throws ImportRefused if it breaks off within a film
    static Optional<String> movies(String file, String text) throws ImportRefused {
        int from = text.indexOf("<movie");
        if (from < 0) {
            return Optional.empty();
        }
        int to = text.lastIndexOf("</movie>");
        if (to < from) {
            throw new ImportRefused(Phrase.of("import.refused.xml", file, text.lines().count(), 1));
        }
        String before = text.substring(0, from);
        String lines = "\n".repeat((int) before.chars().filter(c -> c == '\n').count());
        String doctype = before.contains("<!") ? before.substring(before.indexOf("<!")) : "";
        return Optional.of(
                doctype + "<films>" + lines + text.substring(from, to) + "</movie></films>");
    }

    /// The film of an address, named as its file or folder is.
    static Optional<IncomingFilm> addressed(Source source, Path path, String text) {
        Matcher imdb = IMDB.matcher(text);
        Matcher tmdb = TMDB.matcher(text);
        ExternalId id =
                imdb.find()
                        ? new ExternalId(ExternalId.IMDB, imdb.group(1))
                        : tmdb.find() ? new ExternalId(ExternalId.TMDB, tmdb.group(1)) : null;
        if (id == null) {
            return Optional.empty();
        }
        String name = name(source.file(), path);
        Matcher parts = NAMED.matcher(name);
        boolean dated = parts.matches();
        String title = (dated ? parts.group(1) : name).replaceAll("[._]+", " ").strip();
        Film film =
                Film.titled(title.isEmpty() ? name : title)
                        .withFacts(
                                FilmFacts.NONE.withYear(
                                        dated ? Integer.valueOf(parts.group(2)) : null))
                        .withExternalIds(List.of(id));
        return Optional.of(IncomingFilm.of(source, film));
    }

    /// "movie.nfo" has the name of the folder it lies in.
    private static String name(String file, Path path) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        if (!name.equalsIgnoreCase("movie")) {
            return name;
        }
        int slash = file.lastIndexOf('/');
        if (slash > 0) {
            String folder = file.substring(0, slash);
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
        Path parent = path.toAbsolutePath().getParent();
        Path folder = parent == null ? null : parent.getFileName();
        return folder == null ? name : folder.toString();
    }
}
