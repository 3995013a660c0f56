package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.PartialDate;
import app.matinee.model.Watchlisting;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words why a film is one to watch now.
final class Reasons {

    private final Texts texts;
    private final DateText dates;
    private final Say say;

    Reasons(Texts texts, DateText dates) {
        this.texts = texts;
        this.dates = dates;
        this.say = new Say(texts);
    }

    /// "2024 · Coralie Fargeat · 2 h 21".
    String facts(FilmSummary film) {
        return joined(
                " · ",
                film.year() == null ? "" : String.valueOf(film.year()),
                film.directors(),
                film.minutes() == null ? "" : say.minutes(film.minutes()));
    }

    /// "since 12 April 2025"; "" where that is not known.
    String since(FilmSummary film) {
        Watchlisting listed = film.watchlist();
        PartialDate since = listed == null ? null : listed.since();
        return since == null ? "" : texts.get("watch.since", dates.of(since));
    }

    /// "MUBI, subscription".
    static String service(Link link) {
        return joined(", ", Services.name(link), link.terms());
    }

    /// The reasons for a film under a wish, the plainest first.
    List<String> of(FilmSummary film, Wish wish, List<Link> links) {
        List<String> reasons = new ArrayList<>();
        switch (Urgency.of(film)) {
            case NEXT -> reasons.add(texts.get("watch.reason.next"));
            case SOON -> reasons.add(texts.get("watch.reason.soon"));
            case SOMETIME -> {}
        }
        String since = since(film);
        if (!since.isEmpty()) {
            reasons.add(texts.get("watch.reason.since", since));
        }
        if (wish.minutes() != null && film.minutes() != null) {
            reasons.add(
                    texts.get(
                            "watch.reason.time",
                            say.minutes(film.minutes()),
                            say.minutes(wish.minutes())));
        }
        if (wish.tag() != null) {
            reasons.add(texts.get("watch.reason.tag", wish.tag()));
        }
        if (!links.isEmpty()) {
            reasons.add(
                    texts.get(
                            "watch.reason.where",
                            links.stream()
                                    .map(Reasons::service)
                                    .distinct()
                                    .collect(Collectors.joining("; "))));
        }
        if (film.counts().wins() > 0) {
            reasons.add(texts.get("watch.reason.wins", film.counts().wins()));
        }
        return reasons;
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(between));
    }
}
