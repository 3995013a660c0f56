package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import app.matinee.pictures.PixelImage;
import app.matinee.stats.Figures;
import app.matinee.stats.Rankings;
import app.matinee.stats.Share;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// Draws a year, or all time, as a picture to be shown to others: 1080 wide, twice as fine.
final class YearPicture {

    static final double POSTER = 144;
    static final int BEST = 6;
    private static final double WIDTH = 1080;
    private static final double FINE = 2;
    private static final int LINES = 5;

    /// The place of the hours among the figures, left out where most running times are not known.
    private static final int HOURS = 2;

    private static final double SIGN = 28;

    private final StatsParts parts;
    private final StatsWords words;
    private final Texts texts;

    YearPicture(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.words = words;
        this.texts = parts.texts();
    }

    /// The films whose posters are wanted.
    List<FilmSummary> films(Figures figures) {
        return figures.taste().best().stream()
                .limit(BEST)
                .flatMap(id -> parts.film(id).stream())
                .toList();
    }

    PixelImage draw(Figures figures, Map<Long, Image> posters, ColorScheme scheme) {
        VBox content =
                new VBox(
                        head(figures),
                        large(figures),
                        best(figures, posters),
                        chart(figures),
                        lists(figures.most()));
        content.getStyleClass().add("year-picture");
        content.getStylesheets().add(YearPicture.class.getResource("stats.css").toExternalForm());
        content.setMinWidth(WIDTH);
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        Scene scene = new Scene(new Group(content));
        parts.theme().dressAs(scene, scheme);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return pixels(content);
    }

    private Node head(Figures figures) {
        Label title = new Label(title(figures));
        title.getStyleClass().add("year-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add("year-sign");
        HBox sign = new HBox(Marks.wordmark(SIGN, ""), name);
        sign.getStyleClass().add("year-sign-row");
        HBox head = new HBox(title, between, sign);
        head.getStyleClass().add("year-head");
        return head;
    }

    private String title(Figures figures) {
        return figures.span().year() == null
                ? texts.get("stats.picture.all")
                : texts.get("stats.picture.year", words.span(figures));
    }

    private Node large(Figures figures) {
        HBox row =
                new HBox(
                        figure(words.number(figures.seen().films().size()), "stats.films"),
                        figure(words.number(figures.seen().viewings()), "stats.viewings"),
                        figure(words.number(figures.seen().hours()), "stats.hours"),
                        figure(words.stars(figures.taste().all().mean()), "stats.rating"),
                        figure(words.number(figures.times().streaks().longest()), "stats.streak"),
                        figure(
                                words.number(figures.taste().winners().films().size()),
                                "stats.prized"));
        row.getStyleClass().add("year-figures");
        if (figures.seen().untimed() > figures.seen().viewings() / 2) {
            row.getChildren().remove(HOURS);
        }
        return row;
    }

    private Node figure(String says, String key) {
        Label figure = new Label(says);
        figure.getStyleClass().add("year-figure");
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("year-name");
        VBox box = new VBox(figure, name);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }

    private Node best(Figures figures, Map<Long, Image> posters) {
        HBox row = new HBox();
        row.getStyleClass().add("year-best");
        for (FilmSummary film : films(figures)) {
            Image image = posters.get(film.id());
            if (image != null) {
                ImageView poster = new ImageView(image);
                poster.setFitWidth(POSTER);
                poster.setFitHeight(POSTER * 1.5);
                Label stars = new Label(words.rating(film));
                stars.getStyleClass().add("year-name");
                row.getChildren().add(new VBox(poster, stars));
            }
        }
        boolean some = !row.getChildren().isEmpty();
        row.setVisible(some);
        row.setManaged(some);
        return row;
    }

    private Node chart(Figures figures) {
        Integer year = figures.span().year();
        ColumnChart columns = new ColumnChart(WIDTH);
        StatsDoors doors = parts.doors();
        columns.show(year == null ? words.years(figures, doors) : words.months(figures, doors));
        if (year == null) {
            return columns;
        }
        HeatMap days = new HeatMap(words, _ -> {});
        days.show(year, figures.times().days());
        VBox both = new VBox(days, columns);
        both.getStyleClass().add("year-charts");
        return both;
    }

    private Node lists(Rankings most) {
        UnaryOperator<String> plain = UnaryOperator.identity();
        HBox row =
                new HBox(
                        list("stats.directors", most.directors(), plain),
                        list("stats.actors", most.actors(), plain),
                        list("stats.genres", most.genres(), plain),
                        list("stats.countries", most.countries(), plain),
                        list(
                                "stats.decades",
                                most.decades(),
                                decade -> texts.get("library.value.decade", decade)));
        row.getChildren().removeIf(list -> ((VBox) list).getChildren().size() < 2);
        row.getStyleClass().add("year-lists");
        return row;
    }

    private VBox list(String key, List<Share> shares, UnaryOperator<String> called) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("year-heading");
        VBox list = new VBox(heading);
        for (Share share : shares.stream().limit(LINES).toList()) {
            Label name = new Label(called.apply(share.name()));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label count = new Label(String.valueOf(share.films().size()));
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("muted");
            HBox line = new HBox(name, count);
            line.getStyleClass().add("year-line");
            list.getChildren().add(line);
        }
        list.setPrefWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.getStyleClass().add("year-list");
        return list;
    }

    private static PixelImage pixels(VBox content) {
        SnapshotParameters as = new SnapshotParameters();
        as.setTransform(new Scale(FINE, FINE));
        WritableImage image = content.snapshot(as, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PixelImage(width, height, argb);
    }
}
