package app.matinee.ui.desk.piece;

import app.matinee.model.PartialDate;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.kit.writing.OpenPiece;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a piece is beside its text, each changed where it stands: the day it shall appear, the name
/// in its address, its tags, whether it gives things away.
final class PieceFacts extends VBox {

    private final OpenPiece piece;
    private final Texts texts;
    private final DateText dates;
    private final DateEntry entry;
    private final InPlaceText planned;
    private final InPlaceText slug;
    private final InPlaceText tags;
    private final CheckBox spoilers;

    PieceFacts(OpenPiece piece, Texts texts, DateText dates) {
        this.piece = piece;
        this.texts = texts;
        this.dates = dates;
        this.entry = new DateEntry(texts);
        getStyleClass().add("piece-facts");
        planned = field("desk.fact.planned", "desk.fact.planned.none", this::keepPlanned);
        slug = field("desk.fact.slug", "desk.fact.slug.none", this::keepSlug);
        tags = field("desk.fact.tags", "desk.fact.tags.none", this::keepTags);
        spoilers = new CheckBox(texts.get("desk.fact.spoilers"));
        spoilers.setWrapText(true);
        spoilers.setOnAction(_ -> piece.edit(now -> now.withSpoilers(spoilers.isSelected())));
        getChildren().add(spoilers);
        piece.openProperty().subscribe(this::show);
    }

    private InPlaceText field(String key, String prompt, Function<String, Optional<String>> keep) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("caption", "hint");
        InPlaceText field =
                new InPlaceText(texts, texts.get(key), keep).prompt(texts.get(prompt)).inTurn();
        VBox fact = new VBox(name, field);
        getChildren().add(fact);
        return field;
    }

    private void show(@Nullable Writing now) {
        if (now == null) {
            return;
        }
        PartialDate day = now.planned();
        planned.getParent().setVisible(now.state() != WritingState.PUBLISHED);
        planned.getParent().setManaged(now.state() != WritingState.PUBLISHED);
        planned.show(day == null ? "" : dates.of(day));
        slug.show(now.slug());
        tags.show(String.join(", ", now.tags()));
        spoilers.setSelected(now.spoilers());
    }

    private Optional<String> keepPlanned(String typed) {
        PartialDate day = typed.isEmpty() ? null : entry.read(typed).orElse(null);
        if (day == null && !typed.isEmpty()) {
            return Optional.of(texts.get("details.wrong.date"));
        }
        piece.edit(now -> now.withPlanned(day));
        return Optional.empty();
    }

    private Optional<String> keepSlug(String typed) {
        String kept = typed.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        piece.edit(now -> now.withSlug(kept.toLowerCase(texts.locale())));
        return Optional.empty();
    }

    private Optional<String> keepTags(String typed) {
        List<String> kept =
                Arrays.stream(typed.split(","))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList();
        piece.edit(now -> now.withTags(kept));
        return Optional.empty();
    }
}
