package app.matinee.ui.film.awards;

import app.matinee.awards.HonourContext;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.inplace.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The fields of a nomination: category, nominees, result, details, standing, other films, and the
/// words of the jury.
final class NominationFields {

    /// What a nomination is edited against.
    ///
    /// @param film the one whose season it is
    /// @param around names the other films
    record Subject(Film film, HonourContext around) {}

    private final KnownAwards known;
    private final Subject subject;
    private final Nomination base;
    private final VBox node;
    private final TextField category;
    private final TextField nominees;
    private final TextField detail;
    private final TextField others;
    private final TextField citation;
    private final TextField note;
    private final SegmentedControl<Result> result = new SegmentedControl<>();
    private final SegmentedControl<Standing> standing = new SegmentedControl<>();

    NominationFields(
            Texts texts, KnownAwards known, Subject subject, String categoryName, Nomination base) {
        this.known = known;
        this.subject = subject;
        this.base = base;
        FormFields fields = new FormFields(texts);
        category = fields.text("awards.field.category", 18, categoryName);
        nominees = fields.text("awards.field.nominees", 22, names(base));
        nominees.setPromptText(texts.get("awards.field.nominees.prompt"));
        for (Result choice : Result.values()) {
            result.add(choice, texts.get("awards.result." + choice.code()), null);
        }
        result.setValue(base.result());
        fields.add("awards.field.result", result);
        detail = fields.text("awards.field.detail", 14, detail(base));
        detail.setPromptText(texts.get("awards.field.detail.prompt"));
        for (Standing choice : Standing.values()) {
            standing.add(choice, texts.get("awards.standing." + choice.code()), null);
        }
        standing.setValue(base.standing());
        fields.add("awards.field.standing", standing);
        others = fields.text("awards.field.films", 18, String.join(", ", otherTitles()));
        others.setPromptText(texts.get("awards.field.films.prompt"));
        citation = fields.text("awards.field.citation", 22, base.citation());
        note = fields.text("awards.field.note", 18, base.note());
        new Completion(category, known::suggestCategories, false);
        List<PersonRef> own =
                subject.film().credits().stream().map(Credit::person).distinct().toList();
        new Completion(nominees, (typed, sink) -> known.suggestNames(own, typed, sink), true);
        new Completion(others, known::suggestFilms, true);
        CategoryOffers offers = new CategoryOffers(category);
        known.whenCategories(offers::offer);
        node = new VBox(fields, offers);
        node.getStyleClass().add("nomination-fields");
    }

    VBox node() {
        return node;
    }

    void focus() {
        category.requestFocus();
        category.selectAll();
    }

    String category() {
        return FormFields.said(category);
    }

    /// What the fields say; empty where the category is missing or a film is not known, which is
    /// then marked.
    Optional<Nomination> read() {
        Result chosen = result.getValue();
        Standing stands = standing.getValue();
        if (category().isEmpty() || chosen == null || stands == null) {
            FormFields.refuse(category);
            return Optional.empty();
        }
        Optional<List<NominatedFilm>> films = films();
        if (films.isEmpty()) {
            FormFields.refuse(others);
            return Optional.empty();
        }
        boolean own = !base.detail().equals(detail(base));
        String said = FormFields.said(detail);
        return Optional.of(
                base.withFilms(own ? withOwnDetail(films.get(), said) : films.get())
                        .withNominees(FormFields.names(nominees).stream().map(this::nominee).toList())
                        .withDetail(own ? base.detail() : said)
                        .withResult(chosen)
                        .withStanding(stands)
                        .withCitation(FormFields.said(citation))
                        .withNote(FormFields.said(note)));
    }

    /// What is said of the nomination, or else of this film within it.
    private String detail(Nomination nomination) {
        return nomination.detail().isEmpty()
                ? nomination.films().stream()
                        .filter(this::isOwn)
                        .map(NominatedFilm::detail)
                        .findFirst()
                        .orElse("")
                : nomination.detail();
    }

    private List<NominatedFilm> withOwnDetail(List<NominatedFilm> films, String said) {
        return films.stream().map(f -> isOwn(f) ? f.withDetail(said) : f).toList();
    }

    private boolean isOwn(NominatedFilm film) {
        return film.filmId() == subject.film().id();
    }

    private List<String> otherTitles() {
        return base.films().stream().filter(f -> !isOwn(f)).map(this::title).toList();
    }

    private String title(NominatedFilm film) {
        return KnownAwards.bare(
                subject.around().around().titles().getOrDefault(film.filmId(), ""));
    }

    /// The own film in its place, then the others as typed; empty where one is not known.
    private Optional<List<NominatedFilm>> films() {
        List<NominatedFilm> films =
                new ArrayList<>(base.films().stream().filter(this::isOwn).toList());
        for (String typed : FormFields.names(others)) {
            Optional<NominatedFilm> film =
                    base.films().stream()
                            .filter(f -> !isOwn(f) && title(f).equals(typed))
                            .findFirst()
                            .or(() ->
                                    known.filmOffered(typed)
                                            .map(id -> new NominatedFilm(0, id, "")));
            if (film.isEmpty()) {
                return Optional.empty();
            }
            films.add(film.get());
        }
        return Optional.of(films);
    }

    /// A nominee keeps what they were under the same name; a new name is looked for among the
    /// film's people, then among those that were offered.
    private Nominee nominee(String name) {
        Optional<Nominee> same =
                base.nominees().stream().filter(n -> n.name().equals(name)).findFirst();
        Optional<Nominee> own =
                subject.film().credits().stream()
                        .filter(c -> c.shownName().equals(name) || c.person().name().equals(name))
                        .map(c -> new Nominee(0, name, c.person().id(), null, false))
                        .findFirst();
        return same.or(() -> own)
                .orElseGet(() -> new Nominee(0, name, known.personOffered(name), null, false));
    }

    private static String names(Nomination nomination) {
        return String.join(", ", nomination.nominees().stream().map(Nominee::name).toList());
    }
}
