package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One list: its name and what it is for, how far one has come, a field to put films on it, the
/// films, and the note on the one that is selected.
final class ListPane extends VBox {

    private final ListParts parts;
    private final ListFilms films;
    private final ListProgress progress;
    private final InPlaceText name;
    private final InPlaceText description;
    private final FollowLine filter;
    private final Label come = new Label();
    private final ProgressLine line = new ProgressLine();
    private final TextField adding = new TextField();
    private final CheckBox ranked = new CheckBox();
    private final MenuButton more = new MenuButton();
    private final Label noteOn = new Label();
    private final InPlaceText note;
    private final VBox noteBox;
    private FilmList list = FilmList.of("", List.of());

    ListPane(ListParts parts) {
        this.parts = parts;
        this.films = new ListFilms(parts);
        this.progress = new ListProgress(parts.films());
        Texts texts = parts.texts();
        getStyleClass().add("list-page");
        name = new InPlaceText(texts, texts.get("lists.name"), this::rename, "display");
        description =
                new InPlaceText(
                                texts,
                                texts.get("lists.about"),
                                change(FilmList::withDescription),
                                "muted")
                        .prompt(texts.get("lists.about.prompt"))
                        .makeLong();
        filter =
                new FollowLine(
                        texts,
                        query -> parts.verbs().change(list, stored -> stored.withQuery(query)));
        note =
                new InPlaceText(texts, texts.get("lists.note"), this::keepNote)
                        .prompt(texts.get("lists.note.prompt"))
                        .makeLong();
        noteOn.getStyleClass().addAll("caption", "hint");
        noteBox = new VBox(noteOn, note);
        noteBox.getStyleClass().add("list-note");
        VBox.setVgrow(films.view(), Priority.ALWAYS);
        getChildren().addAll(head(), description, filter, tools(texts), films.view(), noteBox);
        films.view().getSelectionModel().selectedItemProperty().subscribe(_ -> showNote());
    }

    ListFilms films() {
        return films;
    }

    /// Its menu, which the screen fills.
    MenuButton more() {
        return more;
    }

    void show(FilmList shown) {
        list = shown;
        name.show(shown.name());
        description.show(shown.description());
        filter.show(shown.query());
        adding.setVisible(!shown.isFollowing());
        adding.setManaged(!shown.isFollowing());
        come.setText(progress.words(parts.texts(), shown));
        line.setValue(
                shown.items().isEmpty() ? 0 : (double) progress.seen(shown) / shown.items().size());
        ranked.setSelected(shown.ranked());
        films.show(shown);
        showNote();
    }

    /// Begins to change the name.
    void rename() {
        name.edit();
    }

    /// Begins to say which filter the list follows.
    void editFilter() {
        filter.edit();
    }

    /// Puts the caret where films are typed.
    void addFilms() {
        adding.requestFocus();
    }

    private HBox head() {
        Texts texts = parts.texts();
        more.setGraphic(Icon.MORE.node(Icon.SMALL));
        more.getStyleClass().addAll("flat", "button-icon");
        more.setId("listMore");
        more.setAccessibleText(texts.get("lists.more"));
        ranked.setText(texts.get("lists.ranked"));
        ranked.setMinWidth(USE_PREF_SIZE);
        ranked.setOnAction(_ -> {
            boolean wanted = ranked.isSelected();
            parts.verbs().change(list, stored -> stored.withRanked(wanted));
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        HBox head = new HBox(name, ranked, more);
        head.getStyleClass().add("list-head");
        return head;
    }

    private HBox tools(Texts texts) {
        adding.setId("adding");
        adding.setPromptText(texts.get("lists.add"));
        adding.setAccessibleText(texts.get("lists.add"));
        new FilmAdding(
                parts.films(),
                adding,
                film -> {
                    films.follow(Set.of(film));
                    parts.verbs().put(list, List.of(film));
                });
        come.getStyleClass().addAll("caption", "muted");
        come.setMinWidth(USE_PREF_SIZE);
        HBox how = new HBox(come, line);
        how.getStyleClass().add("list-progress");
        HBox.setHgrow(adding, Priority.SOMETIMES);
        HBox tools = new HBox(adding, how);
        tools.getStyleClass().add("list-tools");
        return tools;
    }

    private Optional<String> rename(String typed) {
        if (typed.isBlank()) {
            return Optional.of(parts.texts().get("lists.name.missing"));
        }
        parts.verbs().change(list, stored -> stored.withName(typed));
        return Optional.empty();
    }

    private Function<String, Optional<String>> change(Change change) {
        return typed -> {
            parts.verbs().change(list, stored -> change.with(stored, typed));
            return Optional.empty();
        };
    }

    private interface Change {
        FilmList with(FilmList stored, String typed);
    }

    private void showNote() {
        ListedFilm film = films.single();
        noteBox.setVisible(film != null);
        if (film != null && !note.isEditing()) {
            noteOn.setText(
                    parts.texts()
                            .get("lists.noteOn", film.film() == null ? "" : film.film().title()));
            note.setUserData(film.id());
            note.show(film.item().note());
        }
    }

    private Optional<String> keepNote(String typed) {
        if (note.getUserData() instanceof Long film) {
            parts.verbs().change(list, stored -> stored.withNote(film, typed));
        }
        return Optional.empty();
    }
}
