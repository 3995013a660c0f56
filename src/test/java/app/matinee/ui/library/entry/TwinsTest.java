package app.matinee.ui.library.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.Summaries;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private final FilmSummary old = Summaries.film(1, "Solaris", 1972).done();
    private final FilmSummary fresh = Summaries.film(2, "Solaris", 2002).done();
    private final FilmSummary undated = Summaries.film(3, "L’Atalante", null).done();
    private final Twins twins = new Twins(List.of(old, fresh, undated));

    @Test
    void theYearTellsEqualTitlesApart() {
        assertThat(twins.of("solaris", 1972)).contains(old);
        assertThat(twins.of("Solaris", 2003)).contains(fresh);
        assertThat(twins.of("Solaris", 1985)).isEmpty();
    }

    @Test
    void withoutAYearTheTitleDecides() {
        assertThat(twins.of("Solaris", null)).isPresent();
        assertThat(twins.of("l'atalante", 1934)).contains(undated);
    }

    @Test
    void aPartOfATitleIsNoTwin() {
        assertThat(twins.of("Solar", 1972)).isEmpty();
        assertThat(twins.of("", null)).isEmpty();
    }
}
