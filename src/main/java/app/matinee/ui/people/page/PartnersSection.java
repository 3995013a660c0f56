package app.matinee.ui.people.page;

import app.matinee.model.Partner;
import app.matinee.text.Typeset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Those met most often in a person's films; each leads to their own page.
final class PartnersSection extends VBox {

    private final PersonParts parts;
    private final FlowPane names = new FlowPane();

    PartnersSection(PersonParts parts) {
        this.parts = parts;
        getStyleClass().add("person-section");
        Label heading = new Label(parts.texts().get("people.partners"));
        heading.getStyleClass().add("reading");
        names.getStyleClass().add("partners");
        getChildren().addAll(heading, names);
    }

    void show(List<Partner> partners) {
        names.getChildren().setAll(partners.stream().map(this::link).toList());
        setVisible(!partners.isEmpty());
        setManaged(!partners.isEmpty());
    }

    private Button link(Partner partner) {
        Label name = new Label(Typeset.of(partner.person().name()));
        Label films = new Label(parts.texts().get("people.partners.films", partner.films()));
        films.getStyleClass().addAll("caption", "hint");
        HBox words = new HBox(name, films);
        words.getStyleClass().add("partner-words");
        Button link = new Button(null, words);
        link.getStyleClass().setAll("button", "flat", "small", "partner");
        link.setAccessibleText(partner.person().name() + ", " + films.getText());
        link.setOnAction(_ -> parts.mirror().personPages().ask(partner.person().id()));
        return link;
    }
}
