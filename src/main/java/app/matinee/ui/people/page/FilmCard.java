package app.matinee.ui.people.page;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.Stars;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A film on a person's page: its poster, whether it has been seen, its year, the part, your stars.
/// Pressed, it opens the film's page.
final class FilmCard extends Button {

    private static final double POSTER = 96;
    private static final double MARK = 18;
    private static final double STAR = 12;

    FilmCard(PersonParts parts, CreditedFilm credited) {
        FilmSummary film = credited.film();
        Texts texts = parts.texts();
        getStyleClass().setAll("button", "flat", "film-card");
        SmallPoster poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER).show(film);
        Label title = new Label(Typeset.of(film.title()));
        title.getStyleClass().add("strong");
        Label said =
                new Label(
                        Stream.of(
                                        film.year() == null ? "" : String.valueOf(film.year()),
                                        Typeset.of(credited.said()))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · ")));
        said.getStyleClass().addAll("caption", "muted", "film-card-said");
        said.setWrapText(true);
        VBox card = new VBox(new StackPane(poster), title, below(film, texts), said);
        card.getStyleClass().add("film-card-lines");
        card.setPrefWidth(POSTER);
        card.setMaxWidth(POSTER);
        setGraphic(card);
        setAccessibleText(
                Stream.of(
                                film.title(),
                                said.getText(),
                                new RatingText(texts).of(film.rating()),
                                texts.get(film.flags().seen() ? "people.seen" : "people.unseen"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        setOnAction(_ -> parts.film().accept(film.id()));
    }

    /// Your stars, or whether you have seen it where you gave none.
    private static Node below(FilmSummary film, Texts texts) {
        Rating rating = film.rating();
        if (rating != null) {
            Stars stars = new Stars(STAR);
            stars.show(rating.value(), new RatingText(texts).of(rating));
            return stars;
        }
        boolean seen = film.flags().seen();
        Label label =
                new Label(
                        texts.get(seen ? "people.seen" : "people.unseen"),
                        seen ? Marks.seen(MARK, "") : Marks.unseen(MARK, ""));
        label.getStyleClass().addAll("caption", "hint");
        return label;
    }
}
