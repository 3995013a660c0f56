package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.Watchlisting;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.library.wall.WallParts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// “What shall I watch?”: one film of the watchlist large, with the reasons for it, by the time one
/// has, the mood and the service.
final class ChooseSheet extends VBox {

    private static final double POSTER = 168;
    private static final List<Integer> MINUTES = List.of(90, 105, 120, 150, 180);

    private final Texts texts;
    private final Say say;
    private final Services services;
    private final Suggesting suggesting;
    private final Reasons reasons;
    private final List<FilmSummary> watchlist;
    private final Consumer<FilmSummary> open;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label why = new Label();
    private final VBox because = new VBox();
    private final Label fit = new Label();
    private final MenuButton time = new MenuButton();
    private final MenuButton mood = new MenuButton();
    private final MenuButton service = new MenuButton();
    private final Button log;
    private final Button again;
    private final Button notNow;
    private Wish wish = Wish.ANYTHING;
    private @Nullable FilmSummary shown;

    /// @param ways lead to the page of a film and to logging a viewing of it
    ChooseSheet(
            WallParts parts,
            Services services,
            Suggesting suggesting,
            Reasons reasons,
            List<FilmSummary> watchlist,
            Ways ways) {
        this.texts = parts.texts();
        this.say = new Say(texts);
        this.services = services;
        this.suggesting = suggesting;
        this.reasons = reasons;
        this.watchlist = List.copyOf(watchlist);
        this.open = ways.open();
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        getStyleClass().add("choose-sheet");
        getStylesheets().add(ChooseSheet.class.getResource("watch.css").toExternalForm());
        Label heading = new Label(texts.get("watch.choose.title"));
        heading.getStyleClass().add("reading");
        HBox asked = new HBox(time, mood, service);
        asked.getStyleClass().add("choose-asked");
        log = button("watch.choose.log", "L", Icon.TICKET, "accent", ways.log());
        again = button("watch.choose.again", "A", Icon.SHUFFLE, null, _ -> draw());
        notNow = button("watch.choose.notNow", "N", null, "flat", this::putOff);
        getChildren().addAll(heading, asked, film(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ask(Wish.ANYTHING);
    }

    /// Where the sheet leads; both get the film in view.
    record Ways(Consumer<FilmSummary> open, Consumer<FilmSummary> log) {}

    /// Puts the focus where Enter goes on.
    void focus() {
        again.requestFocus();
    }

    private HBox film() {
        title.getStyleClass().add("display");
        title.setWrapText(true);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        why.getStyleClass().add("reading-italic");
        why.setWrapText(true);
        because.getStyleClass().add("choose-reasons");
        VBox words = new VBox(title, facts, why, because);
        words.getStyleClass().add("choose-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox film = new HBox(poster, words);
        film.getStyleClass().add("choose-film");
        return film;
    }

    private HBox foot() {
        fit.getStyleClass().addAll("caption", "hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(fit, gap, notNow, again, log);
        foot.getStyleClass().add("choose-foot");
        for (Button button : List.of(notNow, again, log)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return foot;
    }

    private Button button(
            String key,
            String keys,
            @Nullable Icon icon,
            @Nullable String style,
            Consumer<FilmSummary> action) {
        Button button = new Button(texts.get(key), icon == null ? null : icon.node(Icon.SMALL));
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        button.setTooltip(new Tooltip(keys));
        if (style != null) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> Optional.ofNullable(shown).ifPresent(action));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> again.fire();
            case N -> notNow.fire();
            case L -> log.fire();
            case O -> Optional.ofNullable(shown).ifPresent(open);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void ask(Wish now) {
        wish = now;
        fill(
                time,
                MINUTES,
                minutes -> texts.get("watch.choose.time", say.minutes(minutes)),
                texts.get("watch.choose.anyTime"),
                wish.minutes(),
                minutes -> ask(wish.withMinutes(minutes)));
        fill(
                mood,
                Counts.of(watchlist.stream().flatMap(film -> film.tags().stream())),
                tag -> tag,
                texts.get("watch.choose.anyMood"),
                wish.tag(),
                tag -> ask(wish.withTag(tag)));
        fill(
                service,
                services.names(watchlist),
                name -> name,
                texts.get("watch.choose.anyService"),
                wish.service(),
                name -> ask(wish.withService(name)));
        draw();
    }

    private static <T> void fill(
            MenuButton menu,
            List<T> values,
            Function<T, String> words,
            String any,
            @Nullable T chosen,
            Consumer<@Nullable T> choose) {
        menu.getItems().clear();
        MenuItem none = new MenuItem(any);
        none.setOnAction(_ -> choose.accept(null));
        menu.getItems().add(none);
        for (T value : values) {
            MenuItem item = new MenuItem(words.apply(value));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> choose.accept(value));
            menu.getItems().add(item);
        }
        menu.setText(chosen == null ? any : words.apply(chosen));
        menu.setDisable(values.isEmpty());
    }

    private void putOff(FilmSummary film) {
        suggesting.putOff(film);
        draw();
    }

    private void draw() {
        show(suggesting.draw(watchlist, wish).orElse(null));
    }

    private void show(@Nullable FilmSummary film) {
        shown = film;
        int fitting = suggesting.fitting(watchlist, wish).size();
        fit.setText(texts.get("watch.choose.fitting", fitting));
        poster.show(film);
        poster.setVisible(film != null);
        log.setDisable(film == null);
        notNow.setDisable(film == null);
        again.setDisable(fitting < 2);
        because.getChildren().clear();
        if (film == null) {
            title.setText(texts.get("watch.choose.none"));
            facts.setText(texts.get("watch.choose.none.about"));
            say(why, "");
            return;
        }
        title.setText(Typeset.of(film.title()));
        facts.setText(Typeset.of(reasons.facts(film)));
        Watchlisting listed = film.watchlist();
        say(why, listed == null ? "" : Typeset.of(listed.why()));
        for (String reason : reasons.of(film, wish, services.of(film))) {
            Label line = new Label(reason, Icon.CHECK.node(Icon.TINY));
            line.setWrapText(true);
            because.getChildren().add(line);
        }
        setAccessibleText(title.getText() + ", " + facts.getText());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
