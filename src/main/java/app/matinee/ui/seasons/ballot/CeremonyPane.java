package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.awards.season.SeasonLine;
import app.matinee.model.BallotPick;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.EndsPane;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The night itself, over the whole place: one category at a time. A digit marks the winner and the
/// next category follows; Shift and a digit add a tie; Ctrl+Z takes the last one back; Escape
/// leaves.
public final class CeremonyPane extends VBox {

    /// The digits, 0 for the tenth.
    static final int MOST_KEYS = 10;

    private final Texts texts;
    private final BallotVerbs verbs;
    private final Runnable leave;
    private final Label title = new Label();
    private final Label category = new Label();
    private final Label progress = new Label();
    private final Label told = new Label();
    private final VBox nominees = new VBox();
    private final NightScore score;
    private @Nullable Ballot ballot;
    private int at;

    /// The category that was told last, 0 before the first.
    private long last;

    /// @param leave goes back to the ballot
    public CeremonyPane(Parts parts, Runnable leave) {
        this.texts = parts.texts();
        this.verbs = new BallotVerbs(parts.mirror());
        this.leave = leave;
        this.score = new NightScore(texts);
        getStyleClass().addAll("ceremony", "page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("reading");
        category.getStyleClass().add("display");
        category.setWrapText(true);
        progress.getStyleClass().add("muted");
        told.getStyleClass().add("strong");
        told.setWrapText(true);
        nominees.getStyleClass().add("ceremony-nominees");
        Button back = new Button(texts.get("seasons.night.leave"), Icon.CLOSE.node(Icon.SMALL));
        back.getStyleClass().addAll("small");
        back.setTooltip(new Tooltip("Esc"));
        back.setFocusTraversable(false);
        back.setOnAction(_ -> leave.run());
        HBox start = new HBox(title, progress);
        start.getStyleClass().add("season-start");
        HBox end =
                new HBox(
                        arrow(Icon.CHEVRON_LEFT, "seasons.night.previous", -1),
                        arrow(Icon.CHEVRON_RIGHT, "seasons.night.next", 1),
                        back);
        end.getStyleClass().add("season-end");
        Label keys = new Label(texts.get("seasons.night.keys"));
        keys.getStyleClass().addAll("caption", "hint");
        keys.setWrapText(true);
        VBox left = new VBox(category, nominees, told, keys);
        left.getStyleClass().add("ceremony-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        score.setMinWidth(USE_PREF_SIZE);
        HBox body = new HBox(left, score);
        body.getStyleClass().add("ceremony-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new EndsPane(start, end), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Begins at the first category whose winner is not known.
    public void begin() {
        Ballot now = ballot;
        if (now != null) {
            int open = nextOpen(now, 0);
            at = open < 0 ? 0 : open;
            last = 0;
            show(now);
        }
        requestFocus();
    }

    public void show(Season season, List<BallotPick> picks) {
        show(Ballot.of(season, picks));
    }

    private void show(Ballot now) {
        ballot = now;
        List<SeasonCategory> categories = now.categories();
        if (categories.isEmpty()) {
            category.setText(texts.get("seasons.ballot.none"));
            nominees.getChildren().clear();
            return;
        }
        at = Math.clamp(at, 0, categories.size() - 1);
        SeasonCategory shown = categories.get(at);
        title.setText(SeasonWords.shown(now.season().ceremony().name()));
        progress.setText(
                texts.get("seasons.night.progress", at + 1, categories.size(), now.told()));
        category.setText(SeasonWords.shown(shown.category().name()));
        nominees.getChildren().clear();
        List<SeasonLine> lines = lines(shown);
        for (int i = 0; i < lines.size(); i++) {
            SeasonLine line = lines.get(i);
            nominees.getChildren()
                    .add(new NightNominee(line, i + 1, now, texts, beside -> tell(line, beside)));
        }
        told.setText(told(now, shown));
        score.show(now);
        setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        told.getText(),
                        category.getText(),
                        progress.getText(),
                        score.says()));
    }

    /// What was told last; while its category is still in view, also how a tie is made.
    private String told(Ballot now, SeasonCategory shown) {
        String said =
                now.categories().stream()
                        .filter(c -> c.category().id() == last)
                        .findFirst()
                        .map(new BallotWords(texts)::told)
                        .orElse("");
        boolean one = shown.lines().stream().filter(SeasonLine::won).count() == 1;
        return one && shown.category().id() == last
                ? SeasonWords.joined(" ", said, texts.get("seasons.night.beside"))
                : said;
    }

    /// The order of a category's nominees must not change when a winner is told: the digits stay.
    private static List<SeasonLine> lines(SeasonCategory category) {
        return category.lines().stream()
                .sorted(Comparator.comparingLong(line -> line.honour().nomination().id()))
                .toList();
    }

    private Button arrow(Icon icon, String key, int step) {
        Button arrow = new Button(null, icon.node(Icon.SMALL));
        arrow.getStyleClass().addAll("button-icon", "small");
        arrow.setAccessibleText(texts.get(key));
        arrow.setTooltip(new Tooltip(texts.get(key)));
        arrow.setFocusTraversable(false);
        arrow.setOnAction(_ -> go(step));
        return arrow;
    }

    private void go(int step) {
        Ballot now = ballot;
        if (now != null && !now.categories().isEmpty()) {
            at = Math.floorMod(at + step, now.categories().size());
            show(now);
        }
    }

    private void tell(SeasonLine line, boolean beside) {
        int from = at;
        last = line.honour().category().id();
        verbs.tell(
                line,
                beside,
                wins -> {
                    if (wins && !beside && at == from) {
                        follow();
                    }
                });
    }

    /// The next category whose winner is not known; stays where there is none.
    private void follow() {
        Ballot now = ballot;
        int open = now == null ? -1 : nextOpen(now, at + 1);
        if (now != null && open >= 0) {
            at = open;
            show(now);
        }
    }

    private static int nextOpen(Ballot now, int from) {
        int size = now.categories().size();
        for (int i = 0; i < size; i++) {
            int place = Math.floorMod(from + i, size);
            if (!Ballot.isTold(now.categories().get(place))) {
                return place;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int digit = digit(event);
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case LEFT, UP, PAGE_UP -> go(-1);
            case RIGHT, DOWN, PAGE_DOWN, ENTER, SPACE -> go(1);
            default -> {
                if (digit == 0) {
                    return;
                }
                tellDigit(digit, event.isShiftDown());
            }
        }
        event.consume();
    }

    private void tellDigit(int digit, boolean beside) {
        Ballot now = ballot;
        if (now == null || now.categories().isEmpty()) {
            return;
        }
        List<SeasonLine> lines = lines(now.categories().get(at));
        if (digit <= lines.size()) {
            tell(lines.get(digit - 1), beside);
        }
    }

    private static int digit(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case DIGIT6, NUMPAD6 -> 6;
            case DIGIT7, NUMPAD7 -> 7;
            case DIGIT8, NUMPAD8 -> 8;
            case DIGIT9, NUMPAD9 -> 9;
            case DIGIT0, NUMPAD0 -> MOST_KEYS;
            default -> 0;
        };
    }
}
