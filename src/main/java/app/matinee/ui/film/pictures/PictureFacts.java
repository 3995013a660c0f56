package app.matinee.ui.film.pictures;

import app.matinee.model.Picture;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The words and facts of the picture in the viewer, each changed where it stands.
final class PictureFacts extends VBox {

    private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");

    private final PictureWords words;
    private final PictureWork work;
    private final Texts texts;
    private final InPlaceText caption;
    private final InPlaceText alt;
    private final InPlaceText credit;
    private final InPlaceText licence;
    private final InPlaceText source;
    private final Label count = new Label();
    private final Label noAlt;
    private final Map<PlacementKind, Chip> kinds = new EnumMap<>(PlacementKind.class);
    private final Chip leads;
    private final Button poster;
    private final Label isPoster;
    private final Label file = new Label();
    private @Nullable Placement placement;

    PictureFacts(PictureWords words, PictureWork work) {
        this.words = words;
        this.work = work;
        this.texts = words.texts();
        getStyleClass().add("picture-facts");
        caption =
                text("pictures.caption", "caption", Placement::withCaption)
                        .prompt(texts.get("pictures.captionPrompt"))
                        .onTyping(this::showCount);
        alt =
                text("pictures.alt", "alt", Placement::withAlt)
                        .prompt(texts.get("pictures.altPrompt"));
        credit = line("pictures.credit", "credit", Picture::withCredit);
        licence = line("pictures.licence", "licence", Picture::withLicence);
        source = line("pictures.source", "source", Picture::withSource);
        count.getStyleClass().addAll("caption", "hint", "word-count");
        noAlt = new Label(texts.get("pictures.noAlt"), Icon.WARNING.node(Icon.TINY));
        noAlt.getStyleClass().addAll("caption", "rust", "no-alt");
        leads = new Chip(texts.get("pictures.leads"));
        leads.setOnAction(_ -> with(now -> work.lead(now, leads.isSelected())));
        poster = new Button(texts.get("pictures.poster"), Icon.FILM.node(Icon.SMALL));
        poster.getStyleClass().add("small");
        poster.setOnAction(_ -> with(work::useAsPoster));
        isPoster = new Label(texts.get("pictures.isPoster"), Icon.CHECK.node(Icon.TINY));
        isPoster.getStyleClass().addAll("caption", "muted");
        file.getStyleClass().addAll("caption", "hint");
        file.setWrapText(true);
        FlowPane uses = flow(leads, poster, isPoster);
        getChildren()
                .addAll(
                        new VBox(4, Fact.of(caption), count),
                        new VBox(4, Fact.of(alt), noAlt),
                        Fact.of(credit),
                        Fact.of(licence),
                        Fact.of(source),
                        kindChips(),
                        uses,
                        file);
    }

    /// Shows a picture; what was typed about another one is kept first.
    void show(Placement now) {
        if (placement != null && placement.id() != now.id()) {
            keep();
        }
        placement = now;
        caption.show(now.caption());
        alt.show(now.alt());
        credit.show(now.picture().credit());
        licence.show(now.picture().licence());
        source.show(now.picture().source());
        shown(noAlt, now.alt().isBlank());
        kinds.forEach((kind, chip) -> chip.setSelected(kind == now.kind()));
        boolean asPoster = now.kind() == PlacementKind.POSTER;
        leads.setSelected(now.featured());
        shown(leads, !asPoster);
        shown(poster, !PictureWork.isPoster(now));
        shown(isPoster, PictureWork.isPoster(now));
        Picture picture = now.picture();
        file.setText(
                texts.get("pictures.file", picture.fileName(), picture.width(), picture.height()));
    }

    /// Keeps at once what is being typed.
    void keep() {
        List.of(caption, alt, credit, licence, source).forEach(InPlace::finish);
    }

    /// Forgets the picture, after its words were kept.
    void end() {
        keep();
        placement = null;
    }

    private void with(Consumer<Placement> action) {
        Placement now = placement;
        if (now != null) {
            action.accept(now);
        }
    }

    private InPlaceText text(
            String key, String part, BiFunction<Placement, String, Placement> change) {
        return new InPlaceText(texts, texts.get(key), value -> kept(part, change, value))
                .makeLong()
                .inTurn();
    }

    private InPlaceText line(String key, String part, BiFunction<Picture, String, Picture> change) {
        BiFunction<Placement, String, Placement> onPlacement =
                (now, value) -> now.withPicture(change.apply(now.picture(), value));
        return new InPlaceText(texts, texts.get(key), value -> kept(part, onPlacement, value))
                .prompt(texts.get("pictures.notGiven"))
                .inTurn();
    }

    private Optional<String> kept(
            String part, BiFunction<Placement, String, Placement> change, String value) {
        with(now -> work.change(now, part, stored -> change.apply(stored, value)));
        return Optional.empty();
    }

    private void showCount(String typed) {
        int number = words.wordsOf(typed);
        boolean tooLong = number > PictureWords.MOST_WORDS;
        count.setText(
                tooLong
                        ? texts.get("pictures.tooLong", number, number - PictureWords.MOST_WORDS)
                        : texts.get("pictures.words", number, PictureWords.MOST_WORDS));
        count.pseudoClassStateChanged(TOO_LONG, tooLong);
    }

    private VBox kindChips() {
        for (PlacementKind kind : PlacementKind.values()) {
            Chip chip = new Chip(words.kind(kind));
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                with(now -> work.change(now, "kind", stored -> stored.withKind(kind)));
            });
            kinds.put(kind, chip);
        }
        Label label = new Label(texts.get("pictures.kindLabel"));
        label.getStyleClass().addAll("caption", "hint");
        return new VBox(4, label, flow(kinds.values().toArray(Node[]::new)));
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("chips");
        flow.setMinWidth(0);
        return flow;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
