package app.matinee.ui.people.page;

import app.matinee.library.PastedIdentifier;
import app.matinee.library.PersonField;
import app.matinee.model.ExternalId;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The keys under which other catalogues know a person: each opens its page in the browser, and
/// another is added by pasting an address.
final class IdentifierRows extends VBox {

    private static final Map<String, String> NAMES =
            Map.of(
                    ExternalId.IMDB, "IMDb",
                    ExternalId.TMDB, "TMDB",
                    ExternalId.WIKIDATA, "Wikidata",
                    ExternalId.LETTERBOXD, "Letterboxd",
                    ExternalId.TRAKT, "Trakt");

    private final PersonParts parts;
    private final Texts texts;
    private final PersonEditing editing;
    private final VBox rows = new VBox();

    IdentifierRows(PersonParts parts, PersonEditing editing) {
        this.parts = parts;
        this.texts = parts.texts();
        this.editing = editing;
        InPlaceText adding =
                new InPlaceText(texts, texts.get("people.identifiers.add"), this::add)
                        .prompt(texts.get("people.identifiers.add"));
        adding.show("");
        getStyleClass().add("identifier-rows");
        getChildren().addAll(rows, adding);
    }

    void show(List<ExternalId> identifiers) {
        rows.getChildren().setAll(identifiers.stream().map(this::row).toList());
    }

    private HBox row(ExternalId id) {
        String catalogue = NAMES.getOrDefault(id.scheme(), id.scheme());
        Button remove = new Button(null, Icon.CLOSE.node(Icon.TINY));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        String words = texts.get("people.identifiers.remove", catalogue);
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(_ ->
                editing.edit(
                        PersonField.IDENTIFIERS,
                        p ->
                                p.withExternalIds(
                                        p.externalIds().stream()
                                                .filter(i -> !i.equals(id))
                                                .toList())));
        HBox row = new HBox();
        row.getStyleClass().add("identifier-row");
        Optional<String> page = PastedIdentifier.pageOfPerson(id);
        if (page.isPresent()) {
            Hyperlink open = new Hyperlink(catalogue, Icon.EXTERNAL.node(Icon.TINY));
            open.setTooltip(new Tooltip(page.get()));
            open.setOnAction(_ -> {
                open.setVisited(false);
                parts.browser().open(page.get());
            });
            row.getChildren().add(open);
        } else {
            row.getChildren().add(new Label(catalogue));
        }
        Label key = new Label(id.value());
        key.getStyleClass().addAll("caption", "hint");
        row.getChildren().addAll(key, remove);
        return row;
    }

    private Optional<String> add(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<ExternalId> found = PastedIdentifier.ofPerson(typed);
        found.ifPresent(id ->
                editing.edit(
                        PersonField.IDENTIFIERS,
                        p -> {
                            List<ExternalId> all = new ArrayList<>(p.externalIds());
                            if (!all.contains(id)) {
                                all.add(id);
                            }
                            return p.withExternalIds(all);
                        }));
        return found.isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("people.wrong.identifier"));
    }
}
