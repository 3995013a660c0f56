package app.matinee.ui.kit.record;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.PersonRecord;
import app.matinee.awards.Tally;
import app.matinee.awards.TallyWords;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.model.Honour;
import app.matinee.model.PersonHonours;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What the journal knows of a person's awards: the totals, a bar a year, the bodies, and the last
/// honours one by one.
public final class PersonRecordCard extends VBox {

    private static final double MARK = 14;
    private static final int MOST_LISTED = 8;
    private static final int MOST_CREDITS = 4;

    private final Texts texts;
    private final PersonHonours person;

    public PersonRecordCard(Texts texts, PersonHonours person) {
        this.texts = texts;
        this.person = person;
        getStyleClass().add("person-record");
        getStylesheets().add(PersonRecordCard.class.getResource("record.css").toExternalForm());
        PersonRecord record = PersonRecord.of(person.honours());
        Label name = new Label(person.person().name());
        name.getStyleClass().add("reading");
        name.setWrapText(true);
        getChildren().add(name);
        credits();
        if (person.honours().isEmpty()) {
            getChildren().add(muted(texts.get("record.none")));
        } else {
            getChildren().addAll(bars(record), bodies(record), honours());
        }
    }

    private void credits() {
        List<String> credits = person.credits();
        VBox list = new VBox();
        credits.stream().limit(MOST_CREDITS).forEach(c -> list.getChildren().add(muted(c)));
        int more = credits.size() - MOST_CREDITS;
        if (more > 0) {
            list.getChildren().add(muted(texts.get("record.credits.more", more)));
        }
        if (!credits.isEmpty()) {
            getChildren().add(list);
        }
    }

    private TallyBars bars(PersonRecord record) {
        String whole = new TallyWords(texts).whole(record.whole());
        return new YearBars(texts).of(record, whole, _ -> {});
    }

    private FlowPane bodies(PersonRecord record) {
        FlowPane bodies = new FlowPane();
        bodies.getStyleClass().add("record-bodies");
        for (BodyTotal total : record.bodies()) {
            String name =
                    total.isPooled()
                            ? texts.get("awards.bestOf")
                            : total.bodies().getFirst().shownShortName();
            HBox figures = new HBox(muted(name));
            figures.getStyleClass().add("record-figures");
            Tally tally = total.tally();
            figure(figures, Marks.won(MARK, ""), tally.wins(), "gold");
            figure(figures, Marks.nominated(MARK, ""), tally.lost(), "muted");
            figure(figures, Marks.named(MARK, ""), tally.namings(), "muted");
            figures.setAccessibleText(name + ", " + new TallyWords(texts).of(tally));
            bodies.getChildren().add(figures);
        }
        return bodies;
    }

    private static void figure(HBox row, Pane mark, int count, String ink) {
        if (count > 0) {
            Label number = new Label(String.valueOf(count));
            number.getStyleClass().addAll("caption", "strong", ink);
            HBox pair = new HBox(mark, number);
            pair.getStyleClass().add("record-pair");
            row.getChildren().add(pair);
        }
    }

    private VBox honours() {
        VBox list = new VBox();
        list.getStyleClass().add("record-list");
        List<Honour> latest = person.honours().reversed().stream().limit(MOST_LISTED).toList();
        latest.forEach(honour -> list.getChildren().add(line(honour)));
        int more = person.honours().size() - latest.size();
        if (more > 0) {
            list.getChildren().add(muted(texts.get("record.honours.more", more)));
        }
        return list;
    }

    private Label line(Honour honour) {
        int year = CeremonyTime.year(honour.ceremony());
        String films =
                honour.nomination().films().stream()
                        .map(film -> person.titles().getOrDefault(film.filmId(), ""))
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.joining(", "));
        String result = texts.get("awards.result." + honour.nomination().result().code());
        Label line =
                new Label(
                        List.of(
                                        year == 0 ? "" : String.valueOf(year),
                                        honour.body().shownShortName(),
                                        honour.category().name(),
                                        films,
                                        result)
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        switch (honour.nomination().result()) {
                            case WON -> Marks.won(MARK, "");
                            case NOMINATED -> Marks.nominated(MARK, "");
                            case NAMED -> Marks.named(MARK, "");
                            case SHORTLISTED -> Marks.outline(MARK, "");
                        });
        line.getStyleClass().add("caption");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
