package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The crew, one line a person.
final class CrewShape implements ListShape<CrewMember> {

    private final Texts texts;
    private final Known known;
    private final LongConsumer person;

    /// @param person opens the page of a person
    CrewShape(Texts texts, Known known, LongConsumer person) {
        this.texts = texts;
        this.known = known;
        this.person = person;
    }

    @Override
    public String name() {
        return texts.get("details.crew");
    }

    @Override
    public String one() {
        return texts.get("details.crew.one");
    }

    @Override
    public FilmField field() {
        return FilmField.CREDITS;
    }

    @Override
    public List<CrewMember> of(Film film) {
        return CrewMember.of(film);
    }

    @Override
    public Film with(Film film, List<CrewMember> things) {
        Stream<Credit> crew = things.stream().flatMap(m -> m.credits().stream());
        Stream<Credit> cast =
                film.credits().stream().filter(c -> c.department() == Department.CAST);
        return film.withCredits(Stream.concat(crew, cast).toList());
    }

    @Override
    public Object key(CrewMember member) {
        return member.credits().getFirst().id();
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("person", texts.get("details.person"), 16).completing(known::people),
                FormField.text("jobs", texts.get("details.jobs"), 18),
                FormField.text("nameAs", texts.get("details.nameAs"), 14));
    }

    @Override
    public Map<String, String> write(CrewMember member) {
        return Map.of(
                "person", member.person().name(),
                "jobs", member.jobs(),
                "nameAs", member.nameAs());
    }

    @Override
    public Entry<CrewMember> read(Answers answers, Optional<CrewMember> before) {
        List<String> jobs = WordList.split(answers.text("jobs"));
        if (answers.text("person").isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.name"));
        }
        if (jobs.isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.jobs"));
        }
        PersonRef person = People.meant(answers, before.map(CrewMember::person));
        CrewMember member = before.orElse(new CrewMember(person, "", List.of()));
        return Entry.good(member.doing(person, answers.text("nameAs"), jobs));
    }

    @Override
    public Node line(CrewMember member) {
        return Lines.columns(
                Lines.leading(member.shownName(), () -> person.accept(member.person().id())),
                member.jobs());
    }

    @Override
    public Optional<Runnable> opens(CrewMember member) {
        return Optional.of(() -> person.accept(member.person().id()));
    }

    @Override
    public String spoken(CrewMember member) {
        return member.shownName() + ", " + member.jobs();
    }
}
