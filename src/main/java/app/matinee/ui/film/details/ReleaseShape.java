package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.CompanyRef;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Releases: what it was, the day, where and by whom.
final class ReleaseShape implements ListShape<Release> {

    private final Texts texts;
    private final Known known;
    private final DateText dates;
    private final DateEntry entry;

    ReleaseShape(Texts texts, Known known, DateText dates) {
        this.texts = texts;
        this.known = known;
        this.dates = dates;
        this.entry = new DateEntry(texts);
    }

    @Override
    public String name() {
        return texts.get("details.releases");
    }

    @Override
    public String one() {
        return texts.get("details.release");
    }

    @Override
    public FilmField field() {
        return FilmField.RELEASES;
    }

    @Override
    public List<Release> of(Film film) {
        return film.releases();
    }

    @Override
    public Film with(Film film, List<Release> things) {
        return film.withReleases(things);
    }

    @Override
    public Object key(Release release) {
        return release.id();
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("date", texts.get("details.release.date"), 10),
                FormField.choice(
                        "kind",
                        texts.get("details.release.kind"),
                        Arrays.stream(ReleaseKind.values())
                                .map(k -> new FormField.Option(k.code(), kind(k)))
                                .toList()),
                FormField.text("country", texts.get("details.release.country"), 12)
                        .completing(known::countries),
                FormField.text("place", texts.get("details.release.place"), 14),
                FormField.text("distributor", texts.get("details.release.distributor"), 12)
                        .completing(known::companies),
                FormField.text("note", texts.get("details.release.note"), 18));
    }

    @Override
    public Map<String, String> write(Release release) {
        return Map.of(
                "date", release.date() == null ? "" : dates.of(release.date()),
                "kind", release.kind().code(),
                "country", release.country(),
                "place", release.place(),
                "distributor", distributor(release),
                "note", release.note());
    }

    @Override
    public Entry<Release> read(Answers answers, Optional<Release> before) {
        Optional<PartialDate> date = entry.read(answers.text("date"));
        if (date.isEmpty() && !answers.text("date").isEmpty()) {
            return Entry.wrong(texts.get("details.wrong.date"));
        }
        String distributor = answers.text("distributor");
        return Entry.good(
                new Release(
                        before.map(Release::id).orElse(0L),
                        date.orElse(null),
                        answers.text("country"),
                        app.matinee.model.Coded.find(ReleaseKind.class, answers.text("kind"))
                                .orElse(ReleaseKind.THEATRICAL),
                        answers.text("place"),
                        distributor.isEmpty() ? null : company(distributor, before),
                        answers.text("note")));
    }

    @Override
    public Node line(Release release) {
        VBox lines =
                Lines.stacked(
                        release.date() == null
                                ? texts.get("details.noDate")
                                : dates.of(release.date()),
                        where(release),
                        release.note());
        lines.getChildren().addFirst(Lines.label(kind(release.kind()), "caption", "hint"));
        return lines;
    }

    @Override
    public String spoken(Release release) {
        return Stream.of(
                        kind(release.kind()),
                        release.date() == null ? "" : dates.of(release.date()),
                        where(release))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String kind(ReleaseKind kind) {
        return texts.get("details.release.kind." + kind.code());
    }

    private static String where(Release release) {
        return Stream.of(release.place(), release.country(), distributor(release))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String distributor(Release release) {
        return release.distributor() == null ? "" : release.distributor().name();
    }

    private static CompanyRef company(String name, Optional<Release> before) {
        return before.map(Release::distributor)
                .filter(c -> c.name().equals(name))
                .orElse(CompanyRef.named(name));
    }
}
