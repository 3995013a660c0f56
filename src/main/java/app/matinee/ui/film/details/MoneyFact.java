package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.library.FilmField;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Money;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a film cost and what it took, as two bars of one measure.
final class MoneyFact implements Section {

    static final String USUAL_CURRENCY = "USD";

    private final FilmEditing editing;
    private final Texts texts;
    private final InPlaceText budget;
    private final InPlaceText gross;
    private final Fact fact;
    private FilmFacts facts = FilmFacts.NONE;

    MoneyFact(FilmEditing editing) {
        this.editing = editing;
        this.texts = editing.texts();
        budget = field("details.budget", FilmField.BUDGET, FilmFacts::withBudget);
        gross = field("details.gross", FilmField.GROSS, FilmFacts::withGross);
        fact = new Fact(texts.get("details.money"), budget, gross);
        budget.editingProperty().subscribe(_ -> arrange());
        gross.editingProperty().subscribe(_ -> arrange());
    }

    private InPlaceText field(
            String key, FilmField field, BiFunction<FilmFacts, @Nullable Money, FilmFacts> change) {
        return new InPlaceText(
                texts,
                texts.get(key),
                typed -> {
                    Optional<Money> money = MoneyText.read(typed, usual());
                    if (money.isEmpty() && !typed.isEmpty()) {
                        return Optional.of(texts.get("details.wrong.money"));
                    }
                    editing.edit(
                            field,
                            (Film film) ->
                                    film.withFacts(change.apply(film.facts(), money.orElse(null))));
                    return Optional.empty();
                });
    }

    /// An amount typed without a currency is of the one used here already.
    private String usual() {
        return Stream.of(Optional.ofNullable(facts.budget()), Optional.ofNullable(facts.gross()))
                .flatMap(Optional::stream)
                .map(Money::currency)
                .findFirst()
                .orElse(USUAL_CURRENCY);
    }

    @Override
    public Node node() {
        return fact;
    }

    @Override
    public void show(FilmDossier dossier) {
        facts = dossier.film().facts();
        boolean same =
                facts.budget() == null
                        || facts.gross() == null
                        || facts.budget().currency().equals(facts.gross().currency());
        long most = same ? Math.max(amount(facts.budget()), amount(facts.gross())) : 0;
        fact.setLabel(
                same
                        ? texts.get("details.money.in", currency(usual()))
                        : texts.get("details.money"));
        fill(budget, facts.budget(), most, same, true);
        fill(gross, facts.gross(), most, same, false);
        arrange();
    }

    private void fill(
            InPlaceText field, @Nullable Money money, long most, boolean same, boolean muted) {
        if (money == null) {
            field.show("", "");
            return;
        }
        Label name = Lines.label(field.name(), "muted");
        name.setWrapText(false);
        String brief = MoneyText.brief(money, texts.locale());
        Label amount = new Label(same ? brief : money.currency() + " " + brief);
        amount.getStyleClass().add("strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = Lines.ending(name, amount);
        VBox lines = new VBox(4, words);
        if (most > 0) {
            ProgressLine bar = new ProgressLine();
            bar.setValue(money.amount() / (double) most);
            bar.setMaxWidth(Double.MAX_VALUE);
            if (muted) {
                bar.getStyleClass().add("muted");
            }
            lines.getChildren().add(bar);
        }
        field.show(lines, MoneyText.exact(money, texts.locale()));
    }

    private void arrange() {
        showIf(budget, facts.budget());
        showIf(gross, facts.gross());
        fact.setShown(budget.isManaged() || gross.isManaged());
    }

    private static void showIf(InPlaceText field, @Nullable Money money) {
        boolean shown = money != null || field.isEditing();
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private String currency(String code) {
        String key = "details.currency." + code;
        return texts.has(key)
                ? texts.get(key)
                : Currency.getInstance(code).getDisplayName(texts.locale());
    }

    private static long amount(@Nullable Money money) {
        return money == null ? 0 : money.amount();
    }

    @Override
    public List<Adding> addings() {
        return List.of(
                new Adding(budget.name(), () -> facts.budget() == null, () -> begin(budget)),
                new Adding(gross.name(), () -> facts.gross() == null, () -> begin(gross)));
    }

    private void begin(InPlaceText field) {
        field.setVisible(true);
        field.setManaged(true);
        fact.setShown(true);
        field.edit();
    }
}
