package app.matinee.ui.kit.writing;

import app.matinee.library.WebAddress;
import app.matinee.model.PartialDate;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.net.URI;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// When and where the open piece was published, each changed where it stands; shown while its state
/// says that it was.
public final class PublishedLine extends FlowPane {

    private final OpenPiece piece;
    private final Texts texts;
    private final DateText dates;
    private final DateEntry entry;
    private final InPlaceText day;
    private final InPlaceText address;
    private final Button open;

    public PublishedLine(OpenPiece piece, Texts texts, DateText dates, Browser browser) {
        this.piece = piece;
        this.texts = texts;
        this.dates = dates;
        this.entry = new DateEntry(texts);
        getStyleClass().add("writing-published");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        Label word = new Label(texts.get("writing.published.on"), Icon.PUBLISHED.node(Icon.TINY));
        word.getStyleClass().addAll("caption", "hint");
        day =
                new InPlaceText(texts, texts.get("writing.published.day"), this::keepDay, "caption")
                        .prompt(texts.get("writing.published.noDay"))
                        .inTurn();
        address =
                new InPlaceText(
                                texts,
                                texts.get("writing.published.address"),
                                this::keepAddress,
                                "caption")
                        .prompt(texts.get("writing.published.noAddress"))
                        .inTurn();
        open = new Button(null, Icon.EXTERNAL.node(Icon.TINY));
        open.getStyleClass().addAll("button-icon", "flat", "small");
        open.setAccessibleText(texts.get("writing.published.open"));
        open.setTooltip(new Tooltip(texts.get("writing.published.open")));
        open.setOnAction(_ -> {
            Writing now = piece.openProperty().get();
            if (now != null) {
                browser.open(now.publishedAt());
            }
        });
        getChildren().addAll(word, day, address, open);
        piece.openProperty().subscribe(this::show);
    }

    private void show(@Nullable Writing now) {
        boolean published = now != null && now.state() == WritingState.PUBLISHED;
        shown(this, published);
        if (now != null && published) {
            PartialDate on = now.publishedOn();
            day.show(on == null ? "" : dates.of(on));
            address.show(now.publishedAt());
            shown(open, !now.publishedAt().isEmpty());
        }
    }

    private Optional<String> keepDay(String typed) {
        PartialDate on = typed.isEmpty() ? null : entry.read(typed).orElse(null);
        if (on == null && !typed.isEmpty()) {
            return Optional.of(texts.get("details.wrong.date"));
        }
        piece.edit(now -> now.withPublished(on, now.publishedAt()));
        return Optional.empty();
    }

    private Optional<String> keepAddress(String typed) {
        Optional<URI> at = WebAddress.parse(typed);
        if (at.isEmpty() && !typed.isEmpty()) {
            return Optional.of(texts.say(WebAddress.fault(typed)));
        }
        String kept = at.map(URI::toString).orElse("");
        piece.edit(now -> now.withPublished(now.publishedOn(), kept));
        return Optional.empty();
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
