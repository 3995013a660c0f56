package app.matinee.ui.film.trailers;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkGroupTest {

    private final Link review = link(1, LinkKind.REVIEW, "");
    private final Link first = link(2, LinkKind.TRAILER, "");
    private final Link finland = link(3, LinkKind.WHERE_TO_WATCH, "Finland");
    private final Link second = link(4, LinkKind.TRAILER, "");
    private final Link france = link(5, LinkKind.WHERE_TO_WATCH, "France");
    private final List<Link> all = List.of(review, first, finland, second, france);

    @Test
    void kindsStandTogetherTrailersFirstAndCountriesApart() {
        assertThat(LinkGroup.of(all))
                .extracting(LinkGroup::links)
                .containsExactly(
                        List.of(first, second), List.of(review), List.of(finland), List.of(france));
    }

    @Test
    void aStepPassesTheNeighbourOfItsOwnKind() {
        assertThat(LinkGroup.moved(all, second.id(), -1))
                .containsExactly(review, second, first, finland, france);
        assertThat(LinkGroup.moved(all, first.id(), -1)).isEqualTo(all);
        assertThat(LinkGroup.moved(all, finland.id(), 1)).isEqualTo(all);
    }

    @Test
    void oneIsOnlyPutWhereAnotherOfItsGroupStands() {
        assertThat(LinkGroup.placed(all, first.id(), second.id()))
                .containsExactly(review, finland, second, first, france);
        assertThat(LinkGroup.placed(all, first.id(), review.id())).isEqualTo(all);
        assertThat(LinkGroup.placed(all, 99, review.id())).isEqualTo(all);
    }

    private static Link link(long id, LinkKind kind, String country) {
        Link link = Link.of(7, kind, "https://example.org/" + id, "").withCountry(country);
        return new Link(
                id,
                link.uuid(),
                link.filmId(),
                link.kind(),
                link.url(),
                link.title(),
                link.language(),
                link.site(),
                link.country(),
                link.terms(),
                link.official(),
                link.checked());
    }
}
