package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.ExternalId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people paste: film lines, identifiers, addresses.
class FilmLineTest {

    @Test
    void readsTitleYearAndDirectors() {
        assertThat(FilmLine.parseAll("Anora (2024) – Sean Baker\n\nParasite (2019)\nTitane\n"))
                .containsExactly(
                        new FilmLine("Anora", 2024, List.of("Sean Baker")),
                        new FilmLine("Parasite", 2019, List.of()),
                        new FilmLine("Titane", null, List.of()));
        assertThat(FilmLine.parse("Fargo (1996) - Joel Coen, Ethan Coen"))
                .contains(new FilmLine("Fargo", 1996, List.of("Joel Coen", "Ethan Coen")));
        assertThat(FilmLine.parse("Spider-Man (2002)"))
                .contains(new FilmLine("Spider-Man", 2002, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.imdb.com/title/tt28607951/?ref_=nv_sr_1, imdb, tt28607951",
        "tt0033467, imdb, tt0033467",
        "https://www.themoviedb.org/movie/1064213-anora, tmdb, 1064213",
        "https://letterboxd.com/film/anora/, letterboxd, anora",
        "https://boxd.it/B0DK, letterboxd, boxd.it/B0DK",
        "Q123456, wikidata, Q123456"
    })
    void understandsAPastedIdentifier(String pasted, String scheme, String value) {
        assertThat(PastedIdentifier.in(pasted)).contains(new ExternalId(scheme, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "mailto:a@b.c",
                "not an address",
                "",
                "http://",
                "data:text/html,x",
                "localhost"
            })
    void refusesWhatIsNoWebAddress(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void takesAnAddressWithOrWithoutItsScheme() {
        assertThat(WebAddress.parse(" www.youtube.com/watch?v=p1HxTmV5i7c "))
                .contains(URI.create("https://www.youtube.com/watch?v=p1HxTmV5i7c"));
        assertThat(WebAddress.site(URI.create("https://youtu.be/x"))).isEqualTo("YouTube");
        assertThat(WebAddress.site(URI.create("https://www.example.org/x")))
                .isEqualTo("example.org");
    }
}
