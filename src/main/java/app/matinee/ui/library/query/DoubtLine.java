package app.matinee.ui.library.query;

import app.matinee.query.Doubt;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says what of the typed query was not understood, and offers what was probably meant. It waits
/// until one has stopped typing: half a word is no mistake.
public final class DoubtLine extends HBox {

    private static final Duration STOPPED_TYPING = Duration.millis(600);

    private final LibraryViewModel model;
    private final Texts texts;
    private final Label says = new Label();
    private final Button mend = new Button();
    private final Debounce later = new Debounce(STOPPED_TYPING, this::show);

    public DoubtLine(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("doubt-line");
        getStylesheets()
                .add(
                        Objects.requireNonNull(DoubtLine.class.getResource("query.css"))
                                .toExternalForm());
        says.setId("doubt");
        says.getStyleClass().add("caption");
        says.setWrapText(true);
        says.setAccessibleRole(AccessibleRole.TEXT);
        mend.setId("mend");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.getStyleClass().addAll("flat", "small");
        getChildren().addAll(Icon.INFO.node(Icon.SMALL), says, mend);
        hide();
        model.filterProperty().subscribe(this::changed);
    }

    private void changed(Filter filter) {
        if (filter.reading().doubts().isEmpty()) {
            later.cancel();
            hide();
        } else if (isVisible()) {
            show();
        } else {
            later.call();
        }
    }

    private void show() {
        Filter filter = model.filterProperty().get();
        List<Doubt> doubts = filter.reading().doubts();
        if (doubts.isEmpty()) {
            return;
        }
        Doubt doubt = doubts.getFirst();
        says.setText(words(doubt));
        boolean meant = !doubt.better().isEmpty();
        mend.setVisible(meant);
        mend.setManaged(meant);
        mend.setText(texts.get("library.doubt.mend", better(doubt)));
        mend.setOnAction(
                _ -> model.filterProperty().set(filter.withWords(doubt.mended(filter.words()))));
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private static String better(Doubt doubt) {
        return doubt.key() == null ? doubt.better() : doubt.key().code() + ":" + doubt.better();
    }

    private String words(Doubt doubt) {
        String key = doubt.key() == null ? "" : doubt.key().code();
        return texts.get("library.doubt." + doubt.kind().code(), doubt.text(), key);
    }
}
