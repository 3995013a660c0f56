package app.matinee.ui.diary.log;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SmallPoster;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A film to choose: its poster, title, year and director, and where it is known from.
final class ChoiceCell extends ListCell<FilmChoice> {

    private static final double POSTER = 24;

    private final Texts texts;
    private final SmallPoster poster;
    private final StackPane fresh = new StackPane(Icon.ADD.node(Icon.SMALL));
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label from = new Label();
    private final HBox line;

    ChoiceCell(DiaryParts parts, Runnable taken) {
        this.texts = parts.texts();
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        facts.getStyleClass().add("muted");
        facts.setMinWidth(0);
        from.getStyleClass().addAll("caption", "hint");
        from.setMinWidth(USE_PREF_SIZE);
        fresh.setMinWidth(POSTER);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(poster, fresh, title, facts, space, from);
        line.getStyleClass().add("log-choice");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                taken.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FilmChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Integer year = choice.year();
        String when = year == null ? "" : String.valueOf(year);
        boolean known = choice instanceof FilmChoice.Known;
        poster.setVisible(known);
        poster.setManaged(known);
        fresh.setVisible(!known);
        fresh.setManaged(!known);
        switch (choice) {
            case FilmChoice.Known(FilmSummary film) -> {
                poster.show(film);
                title.setText(Typeset.of(film.title()));
                facts.setText(
                        when.isEmpty() || film.directors().isEmpty()
                                ? when + film.directors()
                                : when + " · " + film.directors());
                from.setText(texts.get(film.flags().reference() ? "log.reference" : "log.library"));
            }
            case FilmChoice.Fresh(String words, _) -> {
                title.setText(texts.get("log.fresh", words));
                facts.setText(when);
                from.setText(texts.get("log.fresh.words"));
            }
        }
        setGraphic(line);
        setAccessibleText(title.getText() + ", " + facts.getText() + ", " + from.getText());
    }
}
