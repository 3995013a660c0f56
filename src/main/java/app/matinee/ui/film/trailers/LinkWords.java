package app.matinee.ui.film.trailers;

import app.matinee.library.WebAddress;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link in words.
public final class LinkWords {

    static final List<String> TERMS = List.of("free", "subscription", "rent", "buy");

    private final Texts texts;
    private final DateText dates;

    public LinkWords(Texts texts, DateText dates) {
        this.texts = texts;
        this.dates = dates;
    }

    Texts texts() {
        return texts;
    }

    /// Its title, else its address without the scheme.
    static String title(Link link) {
        return link.title().isEmpty()
                ? link.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "")
                : link.title();
    }

    String kind(LinkKind kind) {
        return texts.get("trailers.kind." + kind.code());
    }

    String kinds(LinkKind kind) {
        return texts.get("trailers.kinds." + kind.code());
    }

    String term(String code) {
        return texts.get("trailers.terms." + code);
    }

    /// The second line: site and language, or the terms of a place to watch.
    String facts(Link link) {
        Stream<String> facts =
                link.kind() == LinkKind.WHERE_TO_WATCH
                        ? Stream.of(terms(link), siteUnlessTitle(link))
                        : Stream.of(link.site(), link.language());
        return facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// The terms in words, as written where they are not ours.
    String terms(Link link) {
        return Arrays.stream(link.terms().split(","))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .map(term -> TERMS.contains(term) ? term(term) : term)
                .collect(Collectors.joining(", "));
    }

    String checked(Link link) {
        return Optional.ofNullable(link.checked())
                .map(date -> texts.get("trailers.checked", dates.of(date)))
                .orElseGet(() -> texts.get("trailers.notChecked"));
    }

    /// What a screen reader says of a link.
    String aloud(Link link) {
        return Stream.of(
                        title(link),
                        kind(link.kind()),
                        facts(link),
                        link.country(),
                        link.official() ? texts.get("trailers.official") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String siteUnlessTitle(Link link) {
        String site = link.site().isEmpty() ? WebAddress.site(URI.create(link.url())) : link.site();
        return site.equals(link.title()) ? "" : site;
    }
}
