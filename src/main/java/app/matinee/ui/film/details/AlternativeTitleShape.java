package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// Other titles a film goes by, with their language.
final class AlternativeTitleShape implements ListShape<AlternativeTitle> {

    private final Texts texts;
    private final Known known;

    AlternativeTitleShape(Texts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    @Override
    public String name() {
        return texts.get("details.alternatives");
    }

    @Override
    public String one() {
        return texts.get("details.alternative");
    }

    @Override
    public FilmField field() {
        return FilmField.ALTERNATIVE_TITLES;
    }

    @Override
    public List<AlternativeTitle> of(Film film) {
        return film.titles().alternatives();
    }

    @Override
    public Film with(Film film, List<AlternativeTitle> things) {
        return film.withTitles(film.titles().withAlternatives(things));
    }

    @Override
    public Object key(AlternativeTitle title) {
        return title;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("title", texts.get("details.alternative.title"), 16),
                FormField.text("language", texts.get("details.alternative.language"), 12)
                        .completing(known::languages));
    }

    @Override
    public Map<String, String> write(AlternativeTitle title) {
        return Map.of("title", title.title(), "language", title.language());
    }

    @Override
    public Entry<AlternativeTitle> read(Answers answers, Optional<AlternativeTitle> before) {
        return answers.text("title").isEmpty()
                ? Entry.wrong(texts.get("details.wrong.title"))
                : Entry.good(new AlternativeTitle(answers.text("title"), answers.text("language")));
    }

    @Override
    public Node line(AlternativeTitle title) {
        return Lines.stacked(title.title(), title.language());
    }

    @Override
    public String spoken(AlternativeTitle title) {
        return title.language().isEmpty() ? title.title() : title.title() + ", " + title.language();
    }
}
