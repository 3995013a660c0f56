package app.matinee.ui.library.bulk;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.library.entry.Known;
import app.matinee.ui.library.list.BulkEdit;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Changes the selected films at once, as one step; what is left as it is stays as it is.
public final class BulkController {

    private enum Mark {
        KEEP,
        YES,
        NO
    }

    private final FilmVerbs verbs;
    private final Known known;
    private final Texts texts;
    private Set<Long> ids = Set.of();
    private @Nullable Sheet sheet;
    private @Nullable StarRating rating;

    @FXML private Label title;
    @FXML private TextField addTags;
    @FXML private TextField removeTags;
    @FXML private TextField addGenres;
    @FXML private TextField removeGenres;
    @FXML private CheckBox rate;
    @FXML private StackPane stars;
    @FXML private SegmentedControl<Mark> catalogued;
    @FXML private SegmentedControl<Mark> watchlist;
    @FXML private SegmentedControl<Mark> owned;
    @FXML private SegmentedControl<Mark> seen;
    @FXML private Button apply;

    public BulkController(FilmVerbs verbs, Known known, Texts texts) {
        this.verbs = verbs;
        this.known = known;
        this.texts = texts;
    }

    /// Lays the sheet for some films over the window.
    public void open(Dialogs dialogs, Parent node, List<FilmSummary> films) {
        ids = films.stream().map(FilmSummary::id).collect(Collectors.toUnmodifiableSet());
        String words =
                films.size() == 1
                        ? texts.get("bulk.one", films.getFirst().title())
                        : texts.get("bulk.several", films.size());
        title.setText(words);
        sheet = dialogs.open(words, node);
    }

    @FXML
    void initialize() {
        for (TextField field : List.of(addTags, removeTags)) {
            new Completion(field, known::tags, true);
        }
        for (TextField field : List.of(addGenres, removeGenres)) {
            new Completion(field, known::genres, true);
        }
        for (SegmentedControl<Mark> mark : List.of(catalogued, watchlist, owned, seen)) {
            mark.add(Mark.KEEP, texts.get("bulk.keep"), null);
            mark.add(Mark.YES, texts.get("bulk.yes"), null);
            mark.add(Mark.NO, texts.get("bulk.no"), null);
            mark.setValue(Mark.KEEP);
        }
        StarRating given = new StarRating(20, this::spoken);
        given.valueProperty().subscribe((_, _) -> rate.setSelected(true));
        stars.getChildren().add(given);
        rating = given;
        apply.setDefaultButton(true);
    }

    @FXML
    void applyAll() {
        BulkEdit edit = edit();
        if (!edit.isNothing()) {
            verbs.edit(ids, edit.field(), edit::apply);
        }
        close();
    }

    @FXML
    void close() {
        if (sheet != null) {
            sheet.close();
        }
    }

    private BulkEdit edit() {
        return new BulkEdit(
                words(addTags),
                words(removeTags),
                words(addGenres),
                words(removeGenres),
                rated(),
                wanted(catalogued),
                wanted(watchlist),
                wanted(owned),
                wanted(seen));
    }

    private BulkEdit.@Nullable NewRating rated() {
        if (!rate.isSelected() || rating == null) {
            return null;
        }
        Integer value = rating.getValue();
        return new BulkEdit.NewRating(value == null ? null : new Rating(value));
    }

    private static @Nullable Boolean wanted(SegmentedControl<Mark> mark) {
        return switch (mark.getValue()) {
            case YES -> true;
            case NO -> false;
            case KEEP -> null;
            case null -> null;
        };
    }

    private static List<String> words(TextField field) {
        return Arrays.stream(field.getText().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private String spoken(@Nullable Integer value) {
        RatingText words = new RatingText(texts);
        return value == null ? words.of(null) : words.ofHalves(Math.max(1, value / 10));
    }
}
