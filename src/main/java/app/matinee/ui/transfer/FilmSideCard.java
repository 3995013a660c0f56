package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.library.imports.Candidate;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.FilmKind;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One side of a comparison: what is known of a film, the same facts in the same order on both.
final class FilmSideCard {

    private FilmSideCard() {}

    static Node of(IncomingFilm film, Texts texts) {
        List<String> directors =
                film.credits().stream()
                        .filter(credit -> credit.job().equals(Credit.DIRECTOR))
                        .map(IncomingCredit::person)
                        .map(person -> person.name())
                        .toList();
        return card(
                film.title(),
                facts(
                        film.film().titles().original(),
                        film.film().facts().year(),
                        film.film().kind(),
                        film.film().facts().minutes(),
                        directors,
                        texts),
                film.ids());
    }

    static Node of(Candidate candidate, Texts texts) {
        return card(
                candidate.title(),
                facts(
                        candidate.originalTitle(),
                        candidate.year(),
                        candidate.kind(),
                        candidate.minutes(),
                        candidate.directors(),
                        texts),
                candidate.ids());
    }

    private static List<String> facts(
            String originalTitle,
            @Nullable Integer year,
            FilmKind kind,
            @Nullable Integer minutes,
            List<String> directors,
            Texts texts) {
        List<String> facts = new ArrayList<>();
        facts.add(year == null ? texts.get("transfer.noYear") : year.toString());
        if (!directors.isEmpty()) {
            facts.add(String.join(", ", directors));
        }
        if (!originalTitle.isEmpty()) {
            facts.add(originalTitle);
        }
        if (minutes != null) {
            facts.add(new Say(texts).minutes(minutes));
        }
        if (kind != FilmKind.FEATURE) {
            facts.add(texts.get("film.kind." + kind.code()));
        }
        return facts;
    }

    private static Node card(String title, List<String> facts, List<ExternalId> ids) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label line = new Label(String.join(" · ", facts));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        VBox card = new VBox(name, line);
        card.getStyleClass().add("settling-side");
        if (!ids.isEmpty()) {
            Label known =
                    new Label(
                            String.join(
                                    " · ",
                                    ids.stream()
                                            .map(id -> id.scheme() + " " + id.value())
                                            .toList()));
            known.getStyleClass().addAll("caption", "hint");
            known.setWrapText(true);
            card.getChildren().add(known);
        }
        return card;
    }
}
