package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.library.FilmField;
import app.matinee.model.Coded;
import app.matinee.model.Film;
import app.matinee.model.FilmKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.FormField;
import app.matinee.ui.kit.inplace.InPlaceForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// What sort of work the film is.
final class KindFact implements Section {

    private final Texts texts;
    private final InPlaceForm field;
    private final Fact fact;

    KindFact(FilmEditing editing) {
        this.texts = editing.texts();
        String name = texts.get("details.kind");
        List<FormField.Option> kinds =
                Arrays.stream(FilmKind.values())
                        .map(k -> new FormField.Option(k.code(), words(k)))
                        .toList();
        field =
                new InPlaceForm(
                        texts,
                        name,
                        List.of(FormField.choice("kind", name, kinds)),
                        answers -> {
                            FilmKind kind = Coded.of(FilmKind.class, answers.text("kind"));
                            editing.edit(FilmField.KIND, (Film film) -> film.withKind(kind));
                            return Optional.empty();
                        });
        fact = new Fact(name, field);
        fact.setShown(true);
    }

    @Override
    public Node node() {
        return fact;
    }

    @Override
    public void show(FilmDossier dossier) {
        FilmKind kind = dossier.film().kind();
        field.show(Lines.label(words(kind)), words(kind), Map.of("kind", kind.code()));
    }

    @Override
    public List<Adding> addings() {
        return List.of();
    }

    private String words(FilmKind kind) {
        return texts.get("film.kind." + kind.code());
    }
}
