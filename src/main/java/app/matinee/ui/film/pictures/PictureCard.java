package app.matinee.ui.film.pictures;

import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.PictureImages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A picture in the gallery with the words below it, or beside it for the one that leads a wide
/// page.
final class PictureCard extends GridPane {

    private static final double HIGHEST = 400;
    private static final double LEAD_HIGHEST = 520;

    private final PictureWords words;
    private final PictureFrame frame;
    private final MarkdownPane caption;
    private final Label mark = new Label();
    private final Label credit = new Label();
    private final Label noAlt;
    private final Label noCaption;
    private final VBox text;
    private Placement placement;

    PictureCard(
            Placement placement, PictureImages images, PictureWords words, PictureActions actions) {
        this.placement = placement;
        this.words = words;
        Texts texts = words.texts();
        boolean lead = placement.featured() && placement.kind() != PlacementKind.POSTER;
        frame =
                new PictureFrame(
                        images,
                        texts.get("pictures.missing"),
                        lead ? LEAD_HIGHEST : HIGHEST,
                        false);
        caption = words.captionPane();
        getStyleClass().add("picture-card");
        mark.getStyleClass().addAll("caption", "hint");
        credit.getStyleClass().addAll("caption", "hint");
        credit.setWrapText(true);
        noAlt = new Label(texts.get("pictures.noAlt"), Icon.WARNING.node(Icon.TINY));
        noAlt.getStyleClass().addAll("caption", "rust", "no-alt");
        noCaption = new Label(texts.get("pictures.noCaption"));
        noCaption.getStyleClass().addAll("caption", "hint");
        text = new VBox(mark, caption, noCaption, credit, noAlt);
        text.getStyleClass().add("picture-text");
        text.setMinWidth(0);
        Button more = more(texts, actions);
        StackPane pictured = new StackPane(frame, more);
        pictured.setAlignment(Pos.TOP_LEFT);
        StackPane.setAlignment(more, Pos.TOP_RIGHT);
        pictured.setMinWidth(0);
        add(pictured, 0, 0);
        add(text, 0, 1);
        GridPane.setValignment(pictured, VPos.TOP);
        setBeside(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnContextMenuRequested(event -> {
            actions.menu(this).show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                actions.view(this.placement);
            }
        });
        show(placement);
    }

    Placement placement() {
        return placement;
    }

    void show(Placement now) {
        placement = now;
        frame.show(now.picture());
        boolean poster = PictureWork.isPoster(now);
        mark.setText(poster ? words.texts().get("pictures.isPoster") : "");
        shown(mark, poster);
        words.showCaption(now, caption);
        shown(caption, !now.caption().isBlank());
        shown(noCaption, now.caption().isBlank());
        credit.setText(words.credit(now));
        shown(credit, !credit.getText().isEmpty());
        shown(noAlt, now.alt().isBlank());
        setAccessibleText(words.aloud(now));
    }

    /// Puts the words beside the picture, or below it.
    void setBeside(boolean beside) {
        GridPane.setConstraints(text, beside ? 1 : 0, beside ? 0 : 1);
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(beside ? 66 : 100);
        ColumnConstraints second = new ColumnConstraints();
        second.setPercentWidth(34);
        getColumnConstraints().setAll(beside ? List.of(first, second) : List.of(first));
        getStyleClass().remove("beside");
        if (beside) {
            getStyleClass().add("beside");
        }
    }

    private Button more(Texts texts, PictureActions actions) {
        Button more = new Button(null, Icon.MORE.node(Icon.SMALL));
        more.getStyleClass().addAll("button-icon", "small", "picture-more");
        more.setAccessibleText(texts.get("pictures.more"));
        more.setTooltip(new Tooltip(texts.get("pictures.more")));
        more.setFocusTraversable(false);
        more.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        more.setOnAction(_ -> actions.menu(this).show(more, Side.BOTTOM, 0, 4));
        return more;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
