package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.model.Film;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.kit.inplace.InPlaceForm;
import app.matinee.ui.kit.inplace.InPlaceRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The things of one kind a film has, a row each; a new one is typed under them.
///
/// @param <T> the thing
final class ListFact<T> implements Section {

    private final FilmEditing editing;
    private final ListShape<T> shape;
    private final InPlaceRows<T> rows;
    private final InPlaceForm fresh;
    private final Node node;
    private final Runnable shown;
    private List<T> things = List.of();
    private boolean awaitsNew;

    /// A list among the facts, its name small above it.
    static <T> ListFact<T> fact(FilmEditing editing, ListShape<T> shape) {
        VBox content = new VBox();
        Fact fact = new Fact(shape.name(), content);
        return new ListFact<>(editing, shape, fact, content, fact::setShown);
    }

    /// A list among the facts whose things are labelled each by itself.
    static <T> ListFact<T> bare(FilmEditing editing, ListShape<T> shape) {
        VBox content = new VBox();
        content.getStyleClass().add("bare");
        return new ListFact<>(
                editing,
                shape,
                content,
                content,
                visible -> {
                    content.setVisible(visible);
                    content.setManaged(visible);
                });
    }

    /// A list in the reading column, under a heading.
    static <T> ListFact<T> chapter(FilmEditing editing, ListShape<T> shape) {
        Label heading = new Label(shape.name());
        heading.getStyleClass().add("strong");
        VBox content = new VBox();
        VBox chapter = new VBox(heading, content);
        chapter.getStyleClass().add("chapter");
        return new ListFact<>(
                editing,
                shape,
                chapter,
                content,
                visible -> {
                    chapter.setVisible(visible);
                    chapter.setManaged(visible);
                });
    }

    private ListFact(
            FilmEditing editing,
            ListShape<T> shape,
            Node node,
            VBox content,
            java.util.function.Consumer<Boolean> shower) {
        this.editing = editing;
        this.shape = shape;
        this.node = node;
        this.rows = new InPlaceRows<>(shape::key, this::row, this::fill).movable(this::move);
        this.fresh = form(shape.one(), this::add);
        fresh.show(new Label(), "", Map.of());
        this.shown = () -> shower.accept(fresh.isEditing() || !things.isEmpty());
        content.getChildren().add(rows);
        fresh.editingProperty()
                .subscribe(open -> {
                    if (open) {
                        content.getChildren().setAll(rows, fresh);
                    } else {
                        content.getChildren().setAll(rows);
                    }
                    shown.run();
                });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(FilmDossier dossier) {
        boolean grown = shape.of(dossier.film()).size() > things.size();
        things = shape.of(dossier.film());
        rows.show(things);
        shown.run();
        if (awaitsNew && grown) {
            awaitsNew = false;
            rows.getChildren().getLast().requestFocus();
        }
    }

    @Override
    public List<Adding> addings() {
        return List.of(new Adding(shape.one(), () -> true, this::begin));
    }

    /// Begins a new one.
    void begin() {
        fresh.edit();
    }

    private InPlace row(T thing) {
        Object key = shape.key(thing);
        InPlaceForm row =
                form(shape.one(), answers -> keep(key, answers))
                        .removable(() -> change(list -> without(list, key)));
        row.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean asks = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
                    if (asks && !row.isEditing()) {
                        of(key).flatMap(shape::opens).ifPresent(Runnable::run);
                        event.consume();
                    }
                });
        return row;
    }

    private Optional<T> of(Object key) {
        return things.stream().filter(t -> shape.key(t).equals(key)).findFirst();
    }

    private InPlaceForm form(
            String name, java.util.function.Function<Answers, Optional<String>> keep) {
        return new InPlaceForm(editing.texts(), name, shape.fields(), keep);
    }

    private void fill(InPlace row, T thing) {
        ((InPlaceForm) row).show(shape.line(thing), shape.spoken(thing), shape.write(thing));
    }

    private Optional<String> add(Answers answers) {
        Entry<T> entry = shape.read(answers, Optional.empty());
        awaitsNew = entry.thing().isPresent();
        entry.thing()
                .ifPresent(thing ->
                        change(list -> {
                            List<T> more = new ArrayList<>(list);
                            more.add(thing);
                            return more;
                        }));
        return entry.thing().isPresent() ? Optional.empty() : Optional.of(entry.wrong());
    }

    private Optional<String> keep(Object key, Answers answers) {
        Entry<T> entry = shape.read(answers, of(key));
        entry.thing()
                .ifPresent(thing ->
                        change(list ->
                                list.stream()
                                        .map(t -> shape.key(t).equals(key) ? thing : t)
                                        .toList()));
        return entry.thing().isPresent() ? Optional.empty() : Optional.of(entry.wrong());
    }

    private List<T> without(List<T> list, Object key) {
        return list.stream().filter(t -> !shape.key(t).equals(key)).toList();
    }

    private void move(int from, int to) {
        change(list -> {
            List<T> moved = new ArrayList<>(list);
            if (from < moved.size() && to < moved.size()) {
                moved.add(to, moved.remove(from));
            }
            return moved;
        });
    }

    private void change(UnaryOperator<List<T>> change) {
        editing.edit(shape.field(), (Film film) -> shape.with(film, change.apply(shape.of(film))));
    }
}
