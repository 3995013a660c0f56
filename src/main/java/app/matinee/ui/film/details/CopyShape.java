package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Copy;
import app.matinee.model.Film;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Copies that are owned: what they are, where they stand, who has them.
final class CopyShape implements ListShape<Copy> {

    private static final List<String> MEDIA =
            List.of(
                    "Blu-ray",
                    "4K Ultra HD",
                    "DVD",
                    "VHS",
                    "LaserDisc",
                    "Digital",
                    "File",
                    "16 mm",
                    "35 mm");

    private final Texts texts;
    private final DateText dates;
    private final DateEntry entry;

    CopyShape(Texts texts, DateText dates) {
        this.texts = texts;
        this.dates = dates;
        this.entry = new DateEntry(texts);
    }

    @Override
    public String name() {
        return texts.get("details.copies");
    }

    @Override
    public String one() {
        return texts.get("details.copy");
    }

    @Override
    public FilmField field() {
        return FilmField.COPIES;
    }

    @Override
    public List<Copy> of(Film film) {
        return film.shelves().copies();
    }

    @Override
    public Film with(Film film, List<Copy> things) {
        return film.withShelves(film.shelves().withCopies(things));
    }

    @Override
    public Object key(Copy copy) {
        return copy.id();
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("medium", texts.get("details.copy.medium"), 9)
                        .completing(Known.words(MEDIA)),
                FormField.text("edition", texts.get("details.copy.edition"), 12),
                FormField.text("place", texts.get("details.copy.place"), 12),
                FormField.text("price", texts.get("details.copy.price"), 9),
                FormField.text("barcode", texts.get("details.copy.barcode"), 12),
                FormField.text("acquired", texts.get("details.copy.acquired"), 10),
                FormField.text("lentTo", texts.get("details.copy.lentTo"), 12),
                FormField.text("lentSince", texts.get("details.copy.lentSince"), 10),
                FormField.text("note", texts.get("details.copy.note"), 18));
    }

    @Override
    public Map<String, String> write(Copy copy) {
        Money price = copy.price();
        return Map.of(
                "medium", copy.medium(),
                "edition", copy.edition(),
                "place", copy.place(),
                "price", price == null ? "" : MoneyText.exact(price, texts.locale()),
                "barcode", copy.barcode(),
                "acquired", date(copy.acquired()),
                "lentTo", copy.lentTo(),
                "lentSince", date(copy.lentSince()),
                "note", copy.note());
    }

    @Override
    public Entry<Copy> read(Answers answers, Optional<Copy> before) {
        String price = answers.text("price");
        String usual =
                before.map(Copy::price).map(Money::currency).orElse(MoneyFact.USUAL_CURRENCY);
        Optional<Money> money = MoneyText.read(price, usual);
        if (!price.isEmpty() && money.isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.money"));
        }
        Optional<PartialDate> acquired = entry.read(answers.text("acquired"));
        Optional<PartialDate> lentSince = entry.read(answers.text("lentSince"));
        if (isWrong(acquired, answers.text("acquired"))
                || isWrong(lentSince, answers.text("lentSince"))) {
            return Entry.wrong(texts.get("details.wrong.date"));
        }
        return Entry.good(
                new Copy(
                        before.map(Copy::id).orElse(0L),
                        answers.text("medium"),
                        answers.text("edition"),
                        answers.text("place"),
                        money.orElse(null),
                        answers.text("barcode"),
                        acquired.orElse(null),
                        answers.text("lentTo"),
                        lentSince.orElse(null),
                        answers.text("note")));
    }

    private static boolean isWrong(Optional<PartialDate> date, String typed) {
        return date.isEmpty() && !typed.isEmpty();
    }

    @Override
    public Node line(Copy copy) {
        return Lines.stacked(what(copy), copy.place(), lent(copy), copy.note());
    }

    @Override
    public String spoken(Copy copy) {
        return Stream.of(what(copy), copy.place(), lent(copy))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String what(Copy copy) {
        String medium = copy.medium().isEmpty() ? texts.get("details.copy") : copy.medium();
        return copy.edition().isEmpty() ? medium : medium + ", " + copy.edition();
    }

    private String lent(Copy copy) {
        if (copy.lentTo().isEmpty()) {
            return "";
        }
        return copy.lentSince() == null
                ? texts.get("details.copy.lent", copy.lentTo())
                : texts.get("details.copy.lentSinceDate", copy.lentTo(), date(copy.lentSince()));
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? "" : dates.of(date);
    }
}
