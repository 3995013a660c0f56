package app.matinee.transfer.awardscsv;

import app.matinee.job.Progress;
import app.matinee.model.Ceremony;
import app.matinee.model.CompanyRef;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import app.matinee.model.Person;
import app.matinee.model.Release;
import app.matinee.store.Session;
import app.matinee.store.Transactions;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.table.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes every award of a journal as a table of awards.
public final class AwardsCsvWriter {

    private final Transactions journal;

    public AwardsCsvWriter(Transactions journal) {
        this.journal = journal;
    }

    /// @return how many rows there are
    /// @throws ImportRefused if it cannot be written; an older file of the name is as it was
    public int write(Path file, Progress progress) throws ImportRefused {
        try {
            int[] count = {0};
            TableWriter.write(
                    file,
                    rows -> {
                        rows.accept(AwardsCsv.COLUMNS);
                        count[0] = journal.read(session -> new Rows(session, rows, progress).all());
                    });
            return count[0];
        } catch (IOException e) {
            throw new ImportRefused(Phrase.of("export.refused.notWritten", file.toString()), e);
        }
    }

    private static final class Rows {

        private final Session session;
        private final Consumer<List<String>> rows;
        private final Progress progress;
        private final Map<Long, @Nullable Film> films = new HashMap<>();
        private final Map<Long, String> people = new HashMap<>();

        Rows(Session session, Consumer<List<String>> rows, Progress progress) {
            this.session = session;
            this.rows = rows;
            this.progress = progress;
        }

        int all() {
            int count = 0;
            for (var body : session.awards().bodies()) {
                for (Ceremony ceremony : session.awards().ceremonies(body.id()).reversed()) {
                    progress.checkCancelled();
                    for (Honour honour : session.nominations().ofCeremony(ceremony.id())) {
                        rows.accept(row(honour));
                        count++;
                    }
                }
            }
            return count;
        }

        private List<String> row(Honour honour) {
            var nomination = honour.nomination();
            List<Film> of = new ArrayList<>();
            for (NominatedFilm film : nomination.films()) {
                Film found =
                        films.computeIfAbsent(
                                film.filmId(), id -> session.films().find(id).orElse(null));
                if (found != null) {
                    of.add(found);
                }
            }
            @Nullable Film only = of.size() == 1 ? of.getFirst() : null;
            boolean ownDetails = nomination.films().stream().anyMatch(f -> !f.detail().isEmpty());
            return List.of(
                    honour.body().name(),
                    text(honour.ceremony().edition()),
                    honour.ceremony().date() == null ? "" : honour.ceremony().date().iso(),
                    honour.ceremony().name(),
                    text(honour.ceremony().filmYear()),
                    honour.category().name(),
                    honour.category().canonical(),
                    joined(of, Film::title),
                    of.isEmpty() ? "" : text(of.getFirst().facts().year()),
                    ids(of),
                    only == null ? "" : String.join("|", only.directors()),
                    only == null ? "" : String.join("|", only.facts().countries()),
                    only == null ? "" : distributor(only),
                    joined(nomination.nominees(), this::nominee),
                    nomination.result().code(),
                    nomination.standing().code(),
                    ownDetails
                            ? joined(nomination.films(), NominatedFilm::detail)
                            : nomination.detail(),
                    nomination.citation(),
                    nomination.note(),
                    nomination.source());
        }

        private static String ids(List<Film> of) {
            String ids = joined(of, film -> film.externalId(ExternalId.IMDB));
            return ids.replace("|", "").isEmpty() ? "" : ids;
        }

        private static String distributor(Film film) {
            return film.releases().stream()
                    .filter(release -> release.country().equals("United States"))
                    .map(Release::distributor)
                    .filter(Objects::nonNull)
                    .map(CompanyRef::name)
                    .findFirst()
                    .orElse("");
        }

        private String nominee(Nominee nominee) {
            if (nominee.country()) {
                return nominee.name() + " [country]";
            }
            if (nominee.companyId() != null) {
                return nominee.name() + " [company]";
            }
            if (nominee.personId() == null) {
                return nominee.name();
            }
            String id = people.computeIfAbsent(nominee.personId(), this::imdb);
            return id.isEmpty() ? nominee.name() : nominee.name() + " [" + id + "]";
        }

        private String imdb(long person) {
            return session.people().find(person).map(Person::externalIds).stream()
                    .flatMap(List::stream)
                    .filter(id -> id.scheme().equals(ExternalId.IMDB))
                    .map(ExternalId::value)
                    .findFirst()
                    .orElse("");
        }

        private static <T> String joined(List<T> things, Function<T, String> word) {
            return things.stream().map(word).collect(Collectors.joining("|"));
        }

        private static String text(@Nullable Integer number) {
            return number == null ? "" : String.valueOf(number);
        }
    }
}
