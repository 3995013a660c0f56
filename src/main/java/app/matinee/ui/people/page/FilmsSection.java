package app.matinee.ui.people.page;

import app.matinee.model.Coded;
import app.matinee.text.Texts;
import app.matinee.ui.kit.SegmentedControl;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The films of a person, a part for each kind of work: all of them, those seen, or those not yet.
final class FilmsSection extends VBox {

    /// So many at first; the rest is a button away.
    private static final int FIRST = 36;

    /// Which films are looked at.
    enum Which implements Coded {
        ALL,
        SEEN,
        UNSEEN;

        boolean holds(CreditedFilm credited) {
            return switch (this) {
                case ALL -> true;
                case SEEN -> credited.film().flags().seen();
                case UNSEEN -> !credited.film().flags().seen();
            };
        }
    }

    private final PersonParts parts;
    private final Texts texts;
    private final SegmentedControl<Which> which = new SegmentedControl<>();
    private final VBox groups = new VBox();
    private Filmography films = Filmography.NONE;

    FilmsSection(PersonParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        getStyleClass().add("person-section");
        groups.getStyleClass().add("person-groups");
        which.setId("which");
        for (Which choice : Which.values()) {
            which.add(choice, texts.get("people.films." + choice.code()), null);
        }
        which.setValue(Which.ALL);
        which.valueProperty().subscribe((_, _) -> fill());
        Label heading = new Label(texts.get("people.films"));
        heading.getStyleClass().add("reading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, which);
        head.getStyleClass().add("person-section-head");
        getChildren().addAll(head, groups);
    }

    /// @param other whether it is another person than before
    void show(Filmography filmography, boolean other) {
        if (!other && filmography.equals(films)) {
            return;
        }
        films = filmography;
        if (other) {
            which.setValue(Which.ALL);
        }
        fill();
    }

    private void fill() {
        Which wanted = which.getValue() == null ? Which.ALL : which.getValue();
        groups.getChildren().clear();
        films.shelved()
                .forEach((department, all) ->
                        add(texts.get("people.department." + department.code()), all, wanted));
        add(texts.get("people.films.reference"), films.reference(), wanted);
        if (groups.getChildren().isEmpty()) {
            Label none =
                    new Label(
                            texts.get(
                                    switch (wanted) {
                                        case ALL -> "people.films.none";
                                        case SEEN -> "people.films.noneSeen";
                                        case UNSEEN -> "people.films.noneUnseen";
                                    }));
            none.getStyleClass().add("hint");
            groups.getChildren().add(none);
        }
    }

    private void add(String heading, List<CreditedFilm> all, Which wanted) {
        List<CreditedFilm> some = all.stream().filter(wanted::holds).toList();
        if (!some.isEmpty()) {
            groups.getChildren().add(group(heading, some));
        }
    }

    private VBox group(String heading, List<CreditedFilm> some) {
        Label name = new Label(heading);
        name.getStyleClass().add("strong");
        Label count = new Label(String.valueOf(some.size()));
        count.getStyleClass().addAll("caption", "hint");
        HBox head = new HBox(name, count);
        head.getStyleClass().add("person-group-head");
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("film-cards");
        some.stream().limit(FIRST).forEach(film -> cards.getChildren().add(card(film)));
        if (some.size() > FIRST) {
            Button more = new Button(texts.get("people.films.more", some.size() - FIRST));
            more.getStyleClass().add("small");
            more.setOnAction(_ -> {
                cards.getChildren().remove(more);
                some.stream().skip(FIRST).forEach(film -> cards.getChildren().add(card(film)));
            });
            cards.getChildren().add(more);
        }
        VBox group = new VBox(head, cards);
        group.getStyleClass().add("person-group");
        return group;
    }

    private FilmCard card(CreditedFilm film) {
        return new FilmCard(parts, film);
    }
}
