package app.matinee.ui.people.page;

import app.matinee.awards.PersonRecord;
import app.matinee.awards.TallyWords;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.PersonHonours;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.record.YearBars;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a person won and was nominated for: the sum, a bar a year, and a line each that leads to
/// the film and to the season.
final class AwardsSection extends VBox {

    private static final double MARK = 16;
    private static final int FIRST = 10;

    private final PersonParts parts;
    private final Texts texts;
    private final VBox content = new VBox();

    AwardsSection(PersonParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        getStyleClass().add("person-section");
        getStylesheets().add(YearBars.class.getResource("record.css").toExternalForm());
        Label heading = new Label(texts.get("people.awards"));
        heading.getStyleClass().add("reading");
        content.getStyleClass().add("person-awards");
        getChildren().addAll(heading, content);
    }

    void show(PersonHonours person) {
        boolean any = !person.honours().isEmpty();
        setVisible(any);
        setManaged(any);
        content.getChildren().clear();
        if (!any) {
            return;
        }
        PersonRecord record = PersonRecord.of(person.honours());
        String whole = new TallyWords(texts).whole(record.whole());
        if (record.years().size() > 1) {
            content.getChildren().add(new YearBars(texts).of(record, whole, _ -> {}));
        } else {
            Label sum = new Label(whole);
            sum.getStyleClass().add("muted");
            content.getChildren().add(sum);
        }
        VBox lines = new VBox();
        lines.getStyleClass().add("person-honours");
        List<Honour> latest = person.honours().reversed();
        latest.stream().limit(FIRST).forEach(h -> lines.getChildren().add(line(h, person)));
        content.getChildren().add(lines);
        if (latest.size() > FIRST) {
            Button more = new Button(texts.get("people.awards.more", latest.size() - FIRST));
            more.getStyleClass().addAll("small", "flat");
            more.setOnAction(_ -> {
                content.getChildren().remove(more);
                latest.stream().skip(FIRST).forEach(h -> lines.getChildren().add(line(h, person)));
            });
            content.getChildren().add(more);
        }
    }

    private HBox line(Honour honour, PersonHonours person) {
        int year = CeremonyTime.year(honour.ceremony());
        Label when = new Label(year == 0 ? "" : String.valueOf(year));
        when.getStyleClass().addAll("caption", "hint", "honour-year");
        Label category = new Label(Typeset.of(honour.category().name()));
        category.getStyleClass().add(honour.won() ? "strong" : "medium");
        category.setWrapText(true);
        FlowPane second = new FlowPane();
        second.getStyleClass().add("honour-second");
        for (NominatedFilm film : honour.nomination().films()) {
            String title = person.titles().getOrDefault(film.filmId(), "");
            if (!title.isEmpty()) {
                second.getChildren().add(link(title, () -> parts.film().accept(film.filmId())));
            }
        }
        second.getChildren()
                .add(
                        link(
                                honour.ceremony().name(),
                                () -> parts.season().accept(honour.ceremony().id())));
        VBox words = new VBox(category, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(when, mark(honour), words);
        line.getStyleClass().add("honour-line");
        return line;
    }

    private Node mark(Honour honour) {
        String says = texts.get("awards.result." + honour.nomination().result().code());
        return switch (honour.nomination().result()) {
            case WON -> Marks.won(MARK, says);
            case NOMINATED -> Marks.nominated(MARK, says);
            case NAMED -> Marks.named(MARK, says);
            case SHORTLISTED -> Marks.outline(MARK, says);
        };
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(Typeset.of(words));
        link.getStyleClass().addAll("caption", "quiet-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
