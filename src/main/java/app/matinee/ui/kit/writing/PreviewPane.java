package app.matinee.ui.kit.writing;

import app.matinee.library.FilmDossier;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.model.Film;
import app.matinee.model.Rating;
import app.matinee.model.Revision;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.DifferencePane;
import app.matinee.ui.kit.MarkdownLine;
import app.matinee.ui.kit.MarkdownNodes;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import app.matinee.ui.kit.writing.fact.FactMark;
import app.matinee.ui.kit.writing.fact.FactMarks;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The piece as its readers will see it: title, stars, the film, the text. Or an earlier text of
/// it, or what changed since.
public final class PreviewPane extends VBox {

    private static final double STAR = 14;

    private final OpenPiece piece;
    private final Texts texts;
    private final RatingText ratings;
    private final Label title = new Label();
    private final Stars stars = new Stars(STAR);
    private final Label about = new Label();
    private final HBox line = new HBox(stars, about);
    private final MarkdownPane text;
    private final DifferencePane difference = new DifferencePane();
    private final EarlierBar earlier;

    /// @param pictures finds the pictures of the text
    public PreviewPane(
            OpenPiece piece,
            Texts texts,
            Browser browser,
            Clock clock,
            PiecePictures pictures,
            Dialogs dialogs) {
        this.piece = piece;
        this.texts = texts;
        this.ratings = new RatingText(texts);
        this.earlier = new EarlierBar(piece, texts, clock, dialogs);
        MarkdownLine lines =
                new MarkdownLine(address -> browser.open(address.toString()), pictures::node);
        this.text = new MarkdownPane(new MarkdownNodes(texts, lines));
        getStyleClass().add("preview");
        title.getStyleClass().addAll("display", "preview-title");
        title.setWrapText(true);
        about.getStyleClass().addAll("caption", "muted");
        about.setWrapText(true);
        line.getStyleClass().add("preview-about");
        stars.managedProperty().bind(stars.visibleProperty());
        title.managedProperty().bind(title.visibleProperty());
        VBox whole = new VBox(title, line, text);
        getChildren().addAll(earlier, whole, difference);
        difference.managedProperty().bind(difference.visibleProperty());
        whole.visibleProperty().bind(piece.comparingProperty().not());
        whole.managedProperty().bind(whole.visibleProperty());
        difference.visibleProperty().bind(piece.comparingProperty());
    }

    MarkdownPane text() {
        return text;
    }

    /// The Markdown to be read for [#show].
    String source() {
        Revision revision = piece.shownProperty().get();
        return revision == null ? piece.typed().text() : revision.text();
    }

    void show(MarkdownDocument document) {
        text.show(document);
        List<FactMark> facts = FactMarks.in(source()).stream().filter(FactMark::lines).toList();
        text.showFacts(at -> facts.stream().anyMatch(f -> f.from() <= at && at < f.to()));
        Revision revision = piece.shownProperty().get();
        String name = revision == null ? piece.typed().title() : revision.title();
        title.setText(name);
        title.setVisible(!name.isBlank());
        FilmDossier dossier = piece.about();
        line.setVisible(dossier != null);
        line.setManaged(dossier != null);
        if (dossier != null) {
            about(dossier.film());
        }
        earlier.show(revision);
        if (revision != null && piece.comparingProperty().get()) {
            difference.show(revision.text(), piece.typed().text());
        }
    }

    private void about(Film film) {
        Rating rating = film.opinion().rating();
        stars.setVisible(rating != null);
        if (rating != null) {
            stars.show(rating.value(), ratings.of(rating));
        }
        Integer year = film.facts().year();
        String titleAndYear =
                year == null
                        ? film.title()
                        : texts.get("writing.filmAndYear", film.title(), year + "");
        about.setText(
                film.directors().isEmpty()
                        ? titleAndYear
                        : texts.get(
                                "writing.byline",
                                titleAndYear,
                                String.join(", ", film.directors())));
    }
}
