package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.HonourContext;
import app.matinee.awards.SeasonEntry;
import app.matinee.awards.Tally;
import app.matinee.library.FilmDossier;
import app.matinee.model.Credit;
import app.matinee.model.Honour;
import app.matinee.pictures.PixelImage;
import app.matinee.text.Texts;
import app.matinee.ui.theme.Theme;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// Draws a whole season as a picture for a post, away from the window: title, totals, legend, and
/// the line of time from its first row to its last.
final class SeasonPicture {

    private static final double WIDTH = 1080;

    /// Pictures are drawn twice as fine, up to this height in pixels.
    private static final double MOST_FINE = 12_000;

    private final Texts texts;
    private final SeasonWords words;
    private final Theme theme;

    SeasonPicture(Texts texts, SeasonWords words, Theme theme) {
        this.texts = texts;
        this.words = words;
        this.theme = theme;
    }

    /// @param honours what is shown of the film's
    PixelImage draw(
            FilmDossier film,
            List<Honour> honours,
            List<SeasonEntry> entries,
            HonourContext context,
            ColorScheme scheme) {
        SummaryStrip summary = new SummaryStrip(words, _ -> {});
        summary.show(BodyTotal.of(honours), List.of());
        Timeline timeline =
                new Timeline(words, new StillSeason(), texts.get("awards.add.result"));
        timeline.showWhole();
        timeline.show(entries, context);
        VBox content = new VBox(heading(film, honours), summary, timeline, new Legend(texts));
        content.getStyleClass().add("season-picture");
        content.getStylesheets().add(SeasonPicture.class.getResource("awards.css").toExternalForm());
        content.setMinWidth(WIDTH);
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        Scene scene = new Scene(new Group(content));
        theme.dressAs(scene, scheme);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return pixels(content);
    }

    private VBox heading(FilmDossier dossier, List<Honour> honours) {
        Label title = new Label(dossier.film().titles().title());
        title.getStyleClass().add("display");
        title.setWrapText(true);
        Integer year = dossier.film().facts().year();
        String directors =
                dossier.film().credits().stream()
                        .filter(credit -> credit.job().equals("Director"))
                        .map(Credit::shownName)
                        .collect(Collectors.joining(", "));
        Label about =
                new Label(
                        SeasonWords.joined(
                                " · ",
                                year == null ? "" : String.valueOf(year),
                                directors,
                                words.season(Tally.of(honours))));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        VBox heading = new VBox(title, about);
        heading.getStyleClass().add("picture-heading");
        return heading;
    }

    private static PixelImage pixels(VBox content) {
        double high = content.getHeight();
        double fine = high * 2 <= MOST_FINE ? 2 : 1;
        SnapshotParameters as = new SnapshotParameters();
        as.setTransform(new Scale(fine, fine));
        WritableImage image = content.snapshot(as, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PixelImage(width, height, argb);
    }
}
