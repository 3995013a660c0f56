package app.matinee.ui.film.trailers;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A link: a click or Enter opens it, F2 or the pencil unfolds its facts below it.
final class LinkRow extends VBox {

    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final LinkWords words;
    private final LinkWork work;
    private final Texts texts;
    private final StackPane sign = new StackPane();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label official = new Label();
    private final Label checked = new Label();
    private final FlowPane checking;
    private final HBox line;
    private @Nullable LinkFacts edited;
    private Link link;

    LinkRow(Link link, LinkWords words, LinkWork work) {
        this.link = link;
        this.words = words;
        this.work = work;
        this.texts = words.texts();
        getStyleClass().add("link");
        sign.getStyleClass().add("link-sign");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        facts.getStyleClass().addAll("caption", "muted");
        facts.setWrapText(true);
        official.setText(texts.get("trailers.official"));
        official.setGraphic(Icon.CHECK.node(Icon.TINY));
        official.getStyleClass().addAll("caption", "muted", "link-official");
        official.setMinWidth(Region.USE_PREF_SIZE);
        checked.getStyleClass().addAll("caption", "hint");
        Hyperlink check = new Hyperlink(texts.get("trailers.checkToday"));
        check.getStyleClass().add("caption");
        check.setOnAction(_ -> work.checkedToday(this.link));
        checking = new FlowPane(checked, check);
        checking.setMinWidth(0);
        checking.getStyleClass().add("link-checking");
        VBox text = new VBox(title, facts, checking);
        text.getStyleClass().add("link-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(sign, text, official, pencil(), more());
        line.getStyleClass().addAll("row", "link-line");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                line.requestFocus();
                work.open(this.link);
            }
        });
        line.setOnContextMenuRequested(
                event -> menu().show(line, event.getScreenX(), event.getScreenY()));
        LinkKeys.listen(this, line, work);
        LinkDrag.install(this, line, work);
        getChildren().add(line);
        show(link);
    }

    Link link() {
        return link;
    }

    /// The part that takes the focus.
    Node line() {
        return line;
    }

    void show(Link now) {
        boolean newKind = sign.getChildren().isEmpty() || now.kind() != link.kind();
        link = now;
        boolean watch = now.kind() == LinkKind.WHERE_TO_WATCH;
        if (newKind) {
            sign.getChildren().setAll(icon(now.kind()).node());
        }
        title.setText(Typeset.of(LinkWords.title(now)));
        facts.setText(Typeset.of(words.facts(now)));
        shown(facts, !facts.getText().isEmpty());
        shown(official, now.official() && !watch);
        checked.setText(words.checked(now));
        shown(checking, watch);
        line.setAccessibleText(words.aloud(now));
        Tooltip.install(line, new Tooltip(texts.get("trailers.opens", now.url())));
        if (edited != null) {
            edited.show(now);
        }
    }

    boolean isEdited() {
        return edited != null;
    }

    /// Unfolds the facts and starts with the title.
    void edit() {
        if (edited == null) {
            edited = new LinkFacts(link, words, work);
            getChildren().add(edited);
            pseudoClassStateChanged(EDITED, true);
        }
        edited.start();
    }

    /// Keeps what is typed and folds the facts away.
    void endEdit() {
        if (edited != null) {
            edited.keep();
            getChildren().remove(edited);
            edited = null;
            pseudoClassStateChanged(EDITED, false);
            line.requestFocus();
        }
    }

    void keep() {
        if (edited != null) {
            edited.keep();
        }
    }

    private void editOrEnd() {
        if (isEdited()) {
            endEdit();
        } else {
            edit();
        }
    }

    private Button pencil() {
        Button pencil =
                ActionItem.of(texts, "trailers.edit", this::editOrEnd)
                        .withIcon(() -> Icon.PENCIL.node(Icon.SMALL))
                        .withKeys("F2")
                        .iconButton();
        pencil.getStyleClass().add("small");
        return pencil;
    }

    private Button more() {
        Button more = new Button(null, Icon.MORE.node(Icon.SMALL));
        more.getStyleClass().addAll("button-icon", "flat", "small");
        more.setAccessibleText(texts.get("trailers.more"));
        more.setTooltip(new Tooltip(texts.get("trailers.more")));
        more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 4));
        return more;
    }

    // Made when it is asked for: a menu that hangs on a control would claim its keys everywhere.
    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (ActionItem item :
                List.of(
                        item("trailers.open", Icon.EXTERNAL, "Enter", () -> work.open(link)),
                        item("trailers.copy", Icon.COPY, "Shortcut+C", () -> work.copy(link)),
                        item("trailers.edit", Icon.PENCIL, "F2", this::edit),
                        item("trailers.up", Icon.ARROW_UP, "Alt+Up", () -> work.move(link, -1)),
                        item(
                                "trailers.down",
                                Icon.ARROW_DOWN,
                                "Alt+Down",
                                () -> work.move(link, 1)),
                        item("trailers.delete", Icon.DELETE, "Delete", () -> work.delete(link)))) {
            menu.getItems().add(item.menuItem());
        }
        return menu;
    }

    private ActionItem item(String key, Icon icon, String keys, Runnable handler) {
        return ActionItem.of(texts, key, handler)
                .withIcon(() -> icon.node(Icon.SMALL))
                .withKeys(keys);
    }

    private static Icon icon(LinkKind kind) {
        return switch (kind) {
            case TRAILER, TEASER, CLIP -> Icon.PLAY;
            case INTERVIEW -> Icon.NOTE;
            case REVIEW -> Icon.STAR;
            case ARTICLE -> Icon.FILE;
            case WHERE_TO_WATCH -> Icon.STREAM;
        };
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
