package app.matinee.ui.diary;

import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.DiaryStreaks;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.diary.part.DiaryActs;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.Stars;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the diary says of today: days in a row, and what was seen on this day in other years.
final class LookingBack extends VBox {

    private static final int MOST = 6;
    private static final double POSTER = 30;
    private static final double STAR = 12;

    private final DiaryParts parts;
    private final DiaryActs acts;
    private final DiaryWords words;
    private final Texts texts;

    LookingBack(DiaryParts parts, DiaryActs acts, DiaryWords words) {
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        this.texts = parts.texts();
        getStyleClass().add("looking-back");
    }

    /// What is looked back on.
    ///
    /// @param films how many different films the diary has
    record Back(LocalDate today, DiaryStreaks streaks, List<DiaryEntry> onThisDay, int films) {

        /// Looks through a whole diary; for a job.
        static Back on(LocalDate today, Diary diary) {
            return new Back(
                    today,
                    DiaryStreaks.of(diary, today),
                    diary.onThisDay(today),
                    diary.distinctFilms());
        }
    }

    void show(Back back) {
        LocalDate today = back.today();
        getChildren().clear();
        streaks(back.streaks());
        List<DiaryEntry> seen = back.onThisDay();
        head("diary.onThisDay");
        seen.stream().limit(MOST).map(entry -> line(entry, today)).forEach(getChildren()::add);
        if (seen.isEmpty()) {
            add(texts.get("diary.onThisDay.none"), "muted");
        }
    }

    private void streaks(DiaryStreaks streaks) {
        head("diary.streak");
        LocalDate first = streaks.first();
        LocalDate last = streaks.last();
        if (first == null || last == null) {
            add(texts.get("diary.streak.none"), "muted");
            return;
        }
        Label now = new Label(texts.get("diary.streak.now", streaks.now()));
        now.getStyleClass().add("reading");
        now.setWrapText(true);
        getChildren().add(now);
        Say say = new Say(texts);
        add(
                first.equals(last)
                        ? texts.get("diary.streak.one", say.day(first))
                        : texts.get(
                                "diary.streak.longest",
                                streaks.longest(),
                                words.date(PartialDate.of(first)),
                                words.date(PartialDate.of(last))),
                "muted");
    }

    private void head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().addAll("strong", "looking-back-head");
        getChildren().add(head);
    }

    private void add(String said, String ink) {
        Label label = new Label(said);
        label.getStyleClass().addAll("caption", ink);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private Button line(DiaryEntry entry, LocalDate today) {
        FilmSummary film = parts.mirror().films().find(entry.film()).orElse(null);
        PartialDate date = entry.date();
        int years = date == null ? 0 : today.getYear() - date.year();
        Label title = new Label(film == null ? "" : Typeset.of(film.title()));
        title.getStyleClass().add("medium");
        Label ago =
                new Label(
                        texts.get(
                                "diary.onThisDay.ago",
                                years,
                                date == null ? "" : String.valueOf(date.year())));
        ago.getStyleClass().addAll("caption", "muted");
        Stars stars = new Stars(STAR);
        Rating rating = entry.rating();
        stars.show(rating == null ? null : (Integer) rating.value(), words.rating(entry));
        VBox said = new VBox(2, title, ago);
        if (rating != null) {
            said.getChildren().add(stars);
        }
        Button button = new Button();
        button.setGraphic(
                new HBox(
                        10,
                        new SmallPoster(parts.painter(), parts.pictures(), POSTER).show(film),
                        said));
        button.getStyleClass().add("looking-back-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.spoken(entry, film));
        button.setOnAction(_ -> acts.open(entry.film()));
        return button;
    }
}
