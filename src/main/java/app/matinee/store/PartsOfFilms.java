package app.matinee.store;

import app.matinee.model.CompanyCredit;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.ExternalId;
import app.matinee.model.Release;
import java.util.List;

/// Where a film's row finds what travels inside the film: read one by one, or for many at once.
interface PartsOfFilms {

    List<Credit> credits(long film);

    List<CompanyCredit> companies(long film);

    List<Release> releases(long film);

    List<ExternalId> identifiers(long film);

    List<Copy> copies(long film);

    List<CustomValue> customValues(long film);
}
