package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;

/// The cast in billing order, with the characters.
final class CastShape implements ListShape<Credit> {

    private final Texts texts;
    private final Known known;
    private final LongConsumer person;

    /// @param person opens the page of a person
    CastShape(Texts texts, Known known, LongConsumer person) {
        this.texts = texts;
        this.known = known;
        this.person = person;
    }

    @Override
    public String name() {
        return texts.get("details.cast");
    }

    @Override
    public String one() {
        return texts.get("details.cast.one");
    }

    @Override
    public FilmField field() {
        return FilmField.CREDITS;
    }

    @Override
    public List<Credit> of(Film film) {
        return film.credits().stream().filter(c -> c.department() == Department.CAST).toList();
    }

    /// The cast keeps its places among the credits; the rest stays where it is.
    @Override
    public Film with(Film film, List<Credit> things) {
        List<Credit> credits = new ArrayList<>();
        var cast = new java.util.ArrayDeque<>(things);
        for (Credit credit : film.credits()) {
            if (credit.department() != Department.CAST) {
                credits.add(credit);
            } else if (!cast.isEmpty()) {
                credits.add(cast.removeFirst());
            }
        }
        credits.addAll(cast);
        return film.withCredits(credits);
    }

    @Override
    public Object key(Credit credit) {
        return credit.id();
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("person", texts.get("details.person"), 16).completing(known::people),
                FormField.text("character", texts.get("details.character"), 16),
                FormField.text("nameAs", texts.get("details.nameAs"), 14));
    }

    @Override
    public Map<String, String> write(Credit credit) {
        return Map.of(
                "person", credit.person().name(),
                "character", credit.character(),
                "nameAs", credit.nameAs());
    }

    @Override
    public Entry<Credit> read(Answers answers, Optional<Credit> before) {
        if (answers.text("person").isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.name"));
        }
        Credit credit =
                before.orElse(Credit.actor(People.meant(answers, Optional.empty()), ""))
                        .withPerson(People.meant(answers, before.map(Credit::person)))
                        .withCharacter(answers.text("character"))
                        .withNameAs(answers.text("nameAs"));
        return Entry.good(credit);
    }

    @Override
    public Node line(Credit credit) {
        return Lines.columns(
                Lines.leading(credit.shownName(), () -> person.accept(credit.person().id())),
                credit.character());
    }

    @Override
    public Optional<Runnable> opens(Credit credit) {
        return Optional.of(() -> person.accept(credit.person().id()));
    }

    @Override
    public String spoken(Credit credit) {
        return credit.character().isEmpty()
                ? credit.shownName()
                : texts.get("details.cast.spoken", credit.shownName(), credit.character());
    }
}
