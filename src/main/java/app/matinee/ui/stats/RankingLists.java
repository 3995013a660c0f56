package app.matinee.ui.stats;

import app.matinee.stats.Rankings;
import app.matinee.stats.Share;
import app.matinee.text.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.StackPane;

/// All rankings of a span.
final class RankingLists extends StackPane {

    private static final double LEAST = 17;

    private final StatsParts parts;
    private final ShareList directors;
    private final ShareList actors;
    private final ShareList writers;
    private final ShareList genres;
    private final ShareList countries;
    private final ShareList decades;
    private final ShareList prizes;

    RankingLists(StatsParts parts) {
        this.parts = parts;
        Texts texts = parts.texts();
        directors = list("stats.directors", UnaryOperator.identity());
        actors = list("stats.actors", UnaryOperator.identity());
        writers = list("stats.writers", UnaryOperator.identity());
        genres = list("stats.genres", UnaryOperator.identity());
        countries = list("stats.countries", UnaryOperator.identity());
        decades = list("stats.decades", decade -> texts.get("library.value.decade", decade));
        prizes = list("stats.prizes", UnaryOperator.identity());
        getChildren()
                .add(
                        new EvenColumns(
                                LEAST, directors, actors, writers, genres, countries, decades,
                                prizes));
    }

    /// @param credits whether the credits had been read
    void show(Rankings most, boolean credits) {
        people(directors, most.directors(), credits);
        people(actors, most.actors(), credits);
        people(writers, most.writers(), credits);
        genres.show(most.genres());
        countries.show(most.countries());
        decades.show(most.decades());
        prizes.show(most.prizes());
    }

    private static void people(ShareList list, List<Share> people, boolean credits) {
        if (credits) {
            list.show(people);
        } else {
            list.showReading();
        }
    }

    private ShareList list(String heading, UnaryOperator<String> called) {
        return new ShareList(parts.texts(), parts.texts().get(heading), called, parts.doors());
    }
}
