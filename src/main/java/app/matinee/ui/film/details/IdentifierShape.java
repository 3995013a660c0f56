package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.library.PastedIdentifier;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The keys under which other catalogues know a film; a pasted address is understood.
final class IdentifierShape implements ListShape<ExternalId> {

    private static final Pattern NAMED = Pattern.compile("([\\p{L}\\d .-]{2,24}):\\s*(\\S.*)");
    private static final Map<String, String> NAMES =
            Map.of(
                    ExternalId.IMDB, "IMDb",
                    ExternalId.TMDB, "TMDB",
                    ExternalId.WIKIDATA, "Wikidata",
                    ExternalId.LETTERBOXD, "Letterboxd",
                    ExternalId.TRAKT, "Trakt");

    private final Texts texts;
    private final Browser browser;

    IdentifierShape(Texts texts, Browser browser) {
        this.texts = texts;
        this.browser = browser;
    }

    @Override
    public String name() {
        return texts.get("details.identifiers");
    }

    @Override
    public String one() {
        return texts.get("details.identifier");
    }

    @Override
    public FilmField field() {
        return FilmField.IDENTIFIERS;
    }

    @Override
    public List<ExternalId> of(Film film) {
        return film.externalIds();
    }

    @Override
    public Film with(Film film, List<ExternalId> things) {
        return film.withExternalIds(things);
    }

    @Override
    public Object key(ExternalId id) {
        return id;
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("key", texts.get("details.identifier.key"), 20));
    }

    @Override
    public Map<String, String> write(ExternalId id) {
        return Map.of("key", id.value());
    }

    @Override
    public Entry<ExternalId> read(Answers answers, Optional<ExternalId> before) {
        String typed = answers.text("key");
        Optional<ExternalId> pasted = PastedIdentifier.in(typed);
        Matcher named = NAMED.matcher(typed);
        if (pasted.isPresent()) {
            return Entry.good(pasted.get());
        } else if (before.isPresent() && !typed.isEmpty() && !typed.contains("/")) {
            return Entry.good(new ExternalId(before.get().scheme(), typed));
        } else if (named.matches() && !typed.contains("//")) {
            return Entry.good(new ExternalId(scheme(named.group(1)), named.group(2).strip()));
        }
        return Entry.wrong(texts.get("details.wrong.identifier"));
    }

    private static String scheme(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(name.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name.strip());
    }

    @Override
    public Node line(ExternalId id) {
        Label scheme = Lines.label(catalogue(id), "muted");
        scheme.setWrapText(false);
        scheme.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(8, scheme, Lines.label(id.value()));
        return PastedIdentifier.page(id)
                .<Node>map(page ->
                        Lines.ending(
                                words,
                                Lines.opening(
                                        texts.get("details.identifier.open", catalogue(id)),
                                        () -> browser.open(page))))
                .orElse(words);
    }

    @Override
    public String spoken(ExternalId id) {
        return catalogue(id) + " " + id.value();
    }

    private static String catalogue(ExternalId id) {
        return NAMES.getOrDefault(id.scheme(), id.scheme());
    }
}
