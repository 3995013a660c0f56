package app.matinee.transfer.awardscsv;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPerson;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Film;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.transfer.table.TableRow;
import java.util.List;

/// What a row tells of its film beside the award, added to the film where no earlier row told it.
final class FilmFactsOfRow {

    private static final String DISTRIBUTED_IN = "United States";

    private final Gathering gathering;

    FilmFactsOfRow(Gathering gathering) {
        this.gathering = gathering;
    }

    void add(int index, TableRow row) {
        IncomingFilm known = gathering.film(index);
        IncomingFilm told = known;
        List<String> countries = Several.of(row.get(AwardsCsv.COUNTRIES));
        if (known.film().facts().countries().isEmpty() && !countries.isEmpty()) {
            Film film = told.film();
            told = told.withFilm(film.withFacts(film.facts().withCountries(countries)));
        }
        if (known.credits().isEmpty()) {
            told =
                    told.withCredits(
                            Several.nominees(row.get(AwardsCsv.DIRECTORS)).stream()
                                    .map(n -> new IncomingPerson(n.name(), n.ids()))
                                    .map(IncomingCredit::director)
                                    .toList());
        }
        String distributor = row.get(AwardsCsv.DISTRIBUTOR);
        if (known.film().companies().isEmpty() && !distributor.isEmpty()) {
            told = told.withFilm(distributed(told.film(), CompanyRef.named(distributor)));
        }
        if (told != known) {
            gathering.replace(index, told);
        }
    }

    private static Film distributed(Film film, CompanyRef by) {
        return film.withCompanies(List.of(new CompanyCredit(0, by, CompanyRole.DISTRIBUTION)))
                .withReleases(
                        List.of(
                                new Release(
                                        0,
                                        null,
                                        DISTRIBUTED_IN,
                                        ReleaseKind.THEATRICAL,
                                        "",
                                        by,
                                        "")));
    }
}
