package app.matinee.ui.kit.merge;

import app.matinee.awards.Tally;
import app.matinee.awards.TallyWords;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.model.Honour;
import app.matinee.model.PersonHonours;
import app.matinee.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// One of two people who may be one: their films and their awards, which tell namesakes apart.
final class PersonSide extends VBox {

    private static final int MOST = 6;

    private final RadioButton keeps;

    PersonSide(Texts texts, PersonHonours person, ToggleGroup names) {
        getStyleClass().add("merge-side");
        keeps = new RadioButton(texts.get("merge.person.keep", person.person().name()));
        keeps.setToggleGroup(names);
        keeps.setWrapText(true);
        getChildren().add(keeps);
        String films = texts.get("merge.person.films", person.credits().size());
        part(films, person.credits(), texts);
        Tally tally = Tally.of(person.honours());
        String won = new TallyWords(texts).whole(tally);
        part(
                won.isEmpty() ? texts.get("merge.person.noAwards") : won,
                person.honours().reversed().stream().map(h -> honour(h, person)).toList(),
                texts);
    }

    private void part(String heading, List<String> lines, Texts texts) {
        Label title = new Label(heading);
        title.getStyleClass().addAll("caption", "strong");
        getChildren().add(title);
        Stream<String> shown = lines.stream().limit(MOST);
        int more = lines.size() - MOST;
        Stream.concat(shown, more > 0 ? Stream.of(texts.get("merge.more", more)) : Stream.empty())
                .forEach(line -> {
                    Label label = new Label(line);
                    label.getStyleClass().addAll("caption", "muted");
                    label.setWrapText(true);
                    label.setMinHeight(USE_PREF_SIZE);
                    getChildren().add(label);
                });
    }

    private static String honour(Honour honour, PersonHonours person) {
        int year = CeremonyTime.year(honour.ceremony());
        String films =
                honour.nomination().films().stream()
                        .map(film -> person.titles().getOrDefault(film.filmId(), ""))
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        year == 0 ? "" : String.valueOf(year),
                        honour.body().shownShortName(),
                        honour.category().name(),
                        films)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    RadioButton keeps() {
        return keeps;
    }
}
