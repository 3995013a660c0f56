package app.matinee.ui.lists;

import app.matinee.query.Doubt;
import app.matinee.query.QueryReader;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The filter a list follows, as one types it; there only while there is one, or while it is typed.
final class FollowLine extends HBox {

    private final Texts texts;
    private final InPlaceText query;

    /// @param keep gets the filter; "" lets the list be filled by hand again, with the films it has
    FollowLine(Texts texts, Consumer<String> keep) {
        this.texts = texts;
        getStyleClass().add("list-filter");
        Label says = new Label(texts.get("lists.follows"), Icon.FILTER.node(Icon.SMALL));
        says.getStyleClass().addAll("caption", "muted");
        says.setMinWidth(USE_PREF_SIZE);
        query =
                new InPlaceText(
                                texts,
                                texts.get("lists.filter"),
                                typed -> {
                                    Optional<String> wrong = wrong(typed);
                                    if (wrong.isEmpty()) {
                                        keep.accept(typed);
                                    }
                                    return wrong;
                                },
                                "mono")
                        .prompt(texts.get("lists.filter.prompt"));
        query.setId("listFilter");
        query.setMinWidth(0);
        HBox.setHgrow(query, Priority.ALWAYS);
        query.editingProperty().subscribe(_ -> present());
        getChildren().addAll(says, query);
        show("");
    }

    void show(String text) {
        query.show(text);
        query.setUserData(text);
        present();
    }

    void edit() {
        setVisible(true);
        setManaged(true);
        query.edit();
    }

    private void present() {
        boolean shown = query.isEditing() || !"".equals(query.getUserData());
        setVisible(shown);
        setManaged(shown);
    }

    /// The first thing that was not understood, in words.
    private Optional<String> wrong(String typed) {
        List<Doubt> doubts = QueryReader.read(typed).doubts();
        return doubts.stream()
                .findFirst()
                .map(doubt ->
                        texts.get(
                                "library.doubt." + doubt.kind().code(),
                                doubt.text(),
                                doubt.key() == null ? "" : doubt.key().code()));
    }
}
