package app.matinee.ui.people.page;

import app.matinee.library.PersonField;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of a person, each line of it edited where it stands.
final class AboutSection extends VBox {

    private final Texts texts;
    private final PersonEditing editing;
    private final DateText dates;
    private final InPlaceText born;
    private final InPlaceText died;
    private final InPlaceText others;
    private final InPlaceText sorted;
    private final InPlaceText note;
    private final IdentifierRows identifiers;

    AboutSection(PersonParts parts, PersonEditing editing) {
        this.texts = parts.texts();
        this.editing = editing;
        this.dates = parts.dates();
        getStyleClass().add("person-section");
        Label heading = new Label(texts.get("people.about"));
        heading.getStyleClass().add("reading");
        born = date("people.born", PersonField.BORN, Person::withBorn);
        died = date("people.died", PersonField.DIED, Person::withDied);
        others =
                text(
                                "people.otherNames",
                                PersonField.OTHER_NAMES,
                                (p, typed) -> p.withOtherNames(names(typed)))
                        .prompt(texts.get("people.otherNames.prompt"));
        sorted =
                text("people.sortName", PersonField.SORT_NAME, Person::withSortName)
                        .prompt(texts.get("people.sortName.prompt"));
        note =
                text("people.note", PersonField.NOTE, Person::withNote)
                        .prompt(texts.get("people.note.prompt"))
                        .makeLong();
        identifiers = new IdentifierRows(parts, editing);
        FlowPane facts =
                new FlowPane(
                        Fact.of(born),
                        Fact.of(died),
                        Fact.of(others),
                        Fact.of(sorted),
                        new Fact(texts.get("people.identifiers"), identifiers));
        facts.getStyleClass().add("person-facts");
        getChildren().addAll(heading, Fact.of(note), facts);
    }

    void show(Person person) {
        show(born, person.born());
        show(died, person.died());
        others.show(String.join("; ", person.otherNames()));
        sorted.show(person.sortName());
        note.show(person.note());
        identifiers.show(person.externalIds());
    }

    private void show(InPlaceText field, @Nullable PartialDate date) {
        field.show(date == null ? "" : dates.of(date), date == null ? "" : date.iso());
    }

    private InPlaceText text(
            String key, PersonField field, BiFunction<Person, String, Person> with) {
        return new InPlaceText(texts, texts.get(key), editing.keeping(field, with));
    }

    private InPlaceText date(
            String key, PersonField field, BiFunction<Person, @Nullable PartialDate, Person> with) {
        return new InPlaceText(
                        texts,
                        texts.get(key),
                        typed -> {
                            Optional<PartialDate> date = new DateEntry(texts).read(typed);
                            if (date.isEmpty() && !typed.isBlank()) {
                                return Optional.of(texts.get("people.wrong.date"));
                            }
                            editing.edit(field, p -> with.apply(p, date.orElse(null)));
                            return Optional.empty();
                        })
                .prompt(texts.get("people.date.prompt"));
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
