package app.matinee.ui.library.query;

import app.matinee.text.Texts;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.library.choice.LibraryViewModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The search field over the filter: what is typed is asked at once, what is asked elsewhere stands
/// here.
public final class QueryField {

    private final SearchField field;
    private final LibraryViewModel model;
    private final QueryCompletion completion;

    public QueryField(SearchField field, LibraryViewModel model, Texts texts) {
        this.field = field;
        this.model = model;
        this.completion = new QueryCompletion(field, model, texts);
    }

    /// Begins to listen.
    ///
    /// @param toFilms leads to the films, at Enter and Down
    public void start(Runnable toFilms) {
        completion.start();
        var filter = model.filterProperty();
        field.textProperty().subscribe(words -> filter.set(filter.get().withWords(words)));
        filter.subscribe(now -> {
            if (!now.words().equals(field.getText())) {
                field.setText(now.words());
            }
        });
        field.field()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            boolean down = event.getCode() == KeyCode.DOWN;
                            if (down || event.getCode() == KeyCode.ENTER) {
                                toFilms.run();
                                event.consume();
                            }
                        });
    }
}
