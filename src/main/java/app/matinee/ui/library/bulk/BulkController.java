package app.matinee.ui.library.bulk;

import app.matinee.library.FilmField;
import app.matinee.library.FilmsTogether;
import app.matinee.library.FilmsTogether.Watch;
import app.matinee.library.WebAddress;
import app.matinee.model.FilmList;
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
import app.matinee.ui.mirror.ListsMirror;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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
    private final ListsMirror lists;
    private final Known known;
    private final Texts texts;
    private final Set<Long> onto = new LinkedHashSet<>();
    private final Set<Long> off = new LinkedHashSet<>();
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
    @FXML private MenuButton putOn;
    @FXML private MenuButton takeOff;
    @FXML private TextField addWatch;
    @FXML private TextField removeWatch;
    @FXML private Label wrong;
    @FXML private Button apply;

    public BulkController(FilmVerbs verbs, ListsMirror lists, Known known, Texts texts) {
        this.verbs = verbs;
        this.lists = lists;
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
        fill(putOn, onto);
        fill(takeOff, off);
        lists.all()
                .addListener(
                        (ListChangeListener<FilmList>)
                                _ -> {
                                    fill(putOn, onto);
                                    fill(takeOff, off);
                                });
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        addWatch.textProperty().subscribe(_ -> wrong.setText(""));
        apply.setDefaultButton(true);
    }

    /// The lists there are, of which any number can be chosen.
    private void fill(MenuButton menu, Set<Long> chosen) {
        menu.getItems().clear();
        for (FilmList list : lists.all()) {
            CheckMenuItem item = new CheckMenuItem(list.name());
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(list.id()));
            item.selectedProperty()
                    .subscribe(on -> {
                        if (on) {
                            chosen.add(list.id());
                        } else {
                            chosen.remove(list.id());
                        }
                        name(menu, chosen);
                    });
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        name(menu, chosen);
    }

    private void name(MenuButton menu, Set<Long> chosen) {
        String names =
                chosen.stream()
                        .flatMap(id -> lists.find(id).stream())
                        .map(FilmList::name)
                        .collect(Collectors.joining(", "));
        menu.setText(
                names.isEmpty()
                        ? texts.get(menu == putOn ? "bulk.lists.put" : "bulk.lists.take")
                        : names);
    }

    @FXML
    void applyAll() {
        String address = addWatch.getText().strip();
        URI uri = WebAddress.parse(address).orElse(null);
        if (uri == null && !address.isEmpty()) {
            wrong.setText(texts.say(WebAddress.fault(address)));
            addWatch.requestFocus();
            return;
        }
        BulkEdit edit = edit();
        Watch watch = uri == null ? null : new Watch(uri.toString(), WebAddress.site(uri));
        String gone = removeWatch.getText().strip();
        boolean more = watch != null || !gone.isEmpty() || !onto.isEmpty() || !off.isEmpty();
        if (more) {
            verbs.together(
                    ids,
                    new FilmsTogether.Changes(
                            edit.isNothing() ? FilmField.LISTS_AND_LINKS : edit.field(),
                            edit::apply,
                            onto,
                            off,
                            watch,
                            gone));
        } else if (!edit.isNothing()) {
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
