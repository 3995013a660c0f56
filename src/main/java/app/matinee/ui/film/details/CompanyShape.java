package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Coded;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// The companies that made a film or brought it out.
final class CompanyShape implements ListShape<CompanyCredit> {

    private final Texts texts;
    private final Known known;

    CompanyShape(Texts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    @Override
    public String name() {
        return texts.get("details.companies");
    }

    @Override
    public String one() {
        return texts.get("details.company");
    }

    @Override
    public FilmField field() {
        return FilmField.COMPANIES;
    }

    @Override
    public List<CompanyCredit> of(Film film) {
        return film.companies();
    }

    @Override
    public Film with(Film film, List<CompanyCredit> things) {
        return film.withCompanies(things);
    }

    @Override
    public Object key(CompanyCredit credit) {
        return credit.id();
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("company", texts.get("details.company.name"), 16)
                        .completing(known::companies),
                FormField.choice(
                        "role",
                        texts.get("details.company.role"),
                        Arrays.stream(CompanyRole.values())
                                .map(r -> new FormField.Option(r.code(), role(r)))
                                .toList()));
    }

    @Override
    public Map<String, String> write(CompanyCredit credit) {
        return Map.of("company", credit.company().name(), "role", credit.role().code());
    }

    @Override
    public Entry<CompanyCredit> read(Answers answers, Optional<CompanyCredit> before) {
        String name = answers.text("company");
        if (name.isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.name"));
        }
        CompanyRef company =
                before.map(CompanyCredit::company)
                        .filter(c -> c.name().equals(name))
                        .orElse(CompanyRef.named(name));
        return Entry.good(
                new CompanyCredit(
                        before.map(CompanyCredit::id).orElse(0L),
                        company,
                        Coded.find(CompanyRole.class, answers.text("role"))
                                .orElse(CompanyRole.PRODUCTION)));
    }

    @Override
    public Node line(CompanyCredit credit) {
        return Lines.stacked(credit.company().name(), role(credit.role()));
    }

    @Override
    public String spoken(CompanyCredit credit) {
        return credit.company().name() + ", " + role(credit.role());
    }

    private String role(CompanyRole role) {
        return texts.get("details.company.role." + role.code());
    }
}
