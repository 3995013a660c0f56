package app.matinee.ui.people.page;

import app.matinee.library.PersonField;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.PersonPage;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The head of a person's page: the portrait where there is one, the name, when they lived, what
/// they do, and the figures of their films.
final class PersonHead extends VBox {

    private static final double PORTRAIT = 96;
    private static final double SHARPNESS = 2;
    private static final double STAR = 14;

    private final PersonParts parts;
    private final Texts texts;
    private final DateText dates;
    private final PersonEditing editing;
    private final InPlaceText name;
    private final Label life = new Label();
    private final Label work = new Label();
    private final ImageView portrait = new ImageView();
    private final FlowPane figures = new FlowPane();
    private @Nullable String shownPortrait;

    /// @param back and `more` stand at the end of the name
    PersonHead(PersonParts parts, PersonEditing editing, Button back, MenuButton more) {
        this.parts = parts;
        this.texts = parts.texts();
        this.dates = parts.dates();
        this.editing = editing;
        getStyleClass().add("person-head");
        name = new InPlaceText(texts, texts.get("people.name"), this::rename, "display");
        name.setId("personName");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        life.getStyleClass().add("muted");
        life.setWrapText(true);
        work.getStyleClass().add("reading-italic");
        work.setWrapText(true);
        figures.getStyleClass().add("person-figures");
        VBox words = new VBox(name, work, life);
        words.getStyleClass().add("person-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        portrait.setFitWidth(PORTRAIT);
        portrait.setFitHeight(PORTRAIT);
        Rectangle clip = new Rectangle(PORTRAIT, PORTRAIT);
        clip.setArcWidth(PORTRAIT);
        clip.setArcHeight(PORTRAIT);
        portrait.setClip(clip);
        HBox tools = new HBox(back, more);
        tools.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(portrait, words, tools);
        row.getStyleClass().add("person-head-row");
        getChildren().addAll(row, figures);
    }

    void show(PersonPage page, Filmography films) {
        Person person = page.person();
        name.show(person.name());
        show(life, life(person));
        show(
                work,
                films.shelved().keySet().stream()
                        .map(d -> texts.get("people.work." + d.code()))
                        .collect(Collectors.joining(", ")));
        figures.getChildren().setAll(figures(films));
        portrait(page.portrait(), person.name());
    }

    void rename() {
        name.edit();
    }

    private Optional<String> rename(String typed) {
        if (typed.isBlank()) {
            return Optional.of(texts.get("people.name.missing"));
        }
        editing.edit(PersonField.NAME, p -> p.withName(typed));
        return Optional.empty();
    }

    private String life(Person person) {
        PartialDate born = person.born();
        PartialDate died = person.died();
        String lived =
                born != null && died != null
                        ? texts.get("people.life", dates.of(born), dates.of(died))
                        : born != null
                                ? texts.get("people.life.born", dates.of(born))
                                : died != null ? texts.get("people.life.died", dates.of(died)) : "";
        String others =
                person.otherNames().isEmpty()
                        ? ""
                        : texts.get("people.alsoKnown", String.join(", ", person.otherNames()));
        return Stream.of(lived, others)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Node> figures(Filmography films) {
        List<CreditedFilm> all = films.mine().toList();
        long seen = all.stream().filter(f -> f.film().flags().seen()).count();
        List<Rating> ratings =
                all.stream().flatMap(f -> Optional.ofNullable(f.film().rating()).stream()).toList();
        double mean = ratings.stream().mapToInt(Rating::value).average().orElse(0);
        Label count = figure(String.valueOf(all.size()));
        Label seenCount = figure(texts.get("people.figure.seenOf", seen, all.size()));
        List<Node> shown =
                new ArrayList<>(
                        List.of(
                                pair(texts.get("people.figure.films"), count),
                                pair(texts.get("people.figure.seen"), seenCount)));
        if (!ratings.isEmpty()) {
            Rating rounded = new Rating((int) Math.round(mean));
            Stars stars = new Stars(STAR);
            stars.show(rounded.value(), new RatingText(texts).of(rounded));
            Label exact = figure(texts.get("people.figure.mean", mean / 20));
            HBox both = new HBox(exact, stars);
            both.getStyleClass().add("person-mean");
            shown.add(pair(texts.get("people.figure.rating", ratings.size()), both));
        }
        return shown;
    }

    private static Label figure(String words) {
        Label figure = new Label(words);
        figure.getStyleClass().add("reading");
        return figure;
    }

    private static VBox pair(String label, Node value) {
        Label above = new Label(label);
        above.getStyleClass().addAll("caption", "hint");
        return new VBox(above, value);
    }

    private void portrait(@Nullable String hash, String says) {
        portrait.setVisible(hash != null);
        portrait.setManaged(hash != null);
        if (hash == null || hash.equals(shownPortrait)) {
            shownPortrait = hash;
            return;
        }
        shownPortrait = hash;
        portrait.setImage(null);
        portrait.setAccessibleText(says);
        parts.pictures()
                .load(
                        hash,
                        PORTRAIT * SHARPNESS,
                        image -> {
                            if (hash.equals(shownPortrait)) {
                                portrait.setImage(image);
                                portrait.setPreserveRatio(false);
                                double side = Math.min(image.getWidth(), image.getHeight());
                                portrait.setViewport(
                                        new Rectangle2D(
                                                (image.getWidth() - side) / 2, 0, side, side));
                            }
                        });
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
