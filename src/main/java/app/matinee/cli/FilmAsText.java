package app.matinee.cli;

import app.matinee.library.FilmDossier;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.Coded;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomValue;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Link;
import app.matinee.model.Placement;
import app.matinee.model.Release;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A film's page as plain text, for people.
final class FilmAsText {

    private static final int WIDTH = 80;
    private static final int INDENT = 2;
    private static final int CAPTION = 60;

    private final FilmDossier dossier;
    private final List<CustomField> fields;
    private final Console console;
    private final Wording wording;

    FilmAsText(FilmDossier dossier, List<CustomField> fields, Console console, Wording wording) {
        this.dossier = dossier;
        this.fields = fields;
        this.console = console;
        this.wording = wording;
    }

    void print() {
        Film film = dossier.film();
        heading(film);
        facts(film);
        text("cli.show.synopsis", film.texts().synopsis());
        text("cli.show.background", film.texts().background());
        section("cli.show.cast", credits(true), FilmAsText::credit);
        section("cli.show.crew", credits(false), FilmAsText::credit);
        section(
                "cli.show.companies",
                film.companies(),
                (each, line) -> line.add(each.company().name(), Wording.word(each.role())));
        section("cli.show.releases", film.releases(), this::release);
        HonoursAsText honours = new HonoursAsText(dossier.honours(), console, wording);
        honours.print();
        section("cli.show.links", dossier.links(), FilmAsText::link);
        section("cli.show.pictures", dossier.pictures(), FilmAsText::picture);
        section("cli.show.viewings", dossier.viewings(), this::viewing);
        section("cli.show.writings", dossier.writings(), FilmAsText::writing);
    }

    private void heading(Film film) {
        Integer year = film.facts().year();
        console.line(Columns.onOneLine(film.title() + (year == null ? "" : " (" + year + ")")));
        if (!film.titles().tagline().isEmpty()) {
            console.line(Columns.onOneLine(film.titles().tagline()));
        }
        console.line("");
    }

    private void facts(Film film) {
        FilmFacts facts = film.facts();
        Columns lines = new Columns(0);
        fact(lines, "cli.show.director", String.join(", ", film.directors()));
        fact(lines, "cli.show.original", film.titles().original());
        fact(lines, "cli.show.alternatives", alternatives(film));
        fact(lines, "cli.show.kind", Wording.word(film.kind()));
        fact(lines, "cli.show.minutes", wording.time(facts.minutes()));
        fact(lines, "cli.show.countries", String.join(", ", facts.countries()));
        fact(lines, "cli.show.languages", String.join(", ", facts.languages()));
        fact(lines, "cli.show.genres", String.join(", ", facts.genres()));
        fact(lines, "cli.show.budget", wording.money(facts.budget()));
        fact(lines, "cli.show.gross", wording.money(facts.gross()));
        fact(lines, "cli.show.rating", rating(film));
        fact(lines, "cli.show.tags", String.join(", ", film.opinion().tags()));
        fact(lines, "cli.show.shelves", Wording.words(dossier.shelves()));
        film.externalIds().forEach(id -> lines.add(id.scheme(), id.value()));
        custom(film, lines);
        lines.lines().forEach(console::line);
    }

    private void fact(Columns lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(console.texts().get(key), value);
        }
    }

    private static String alternatives(Film film) {
        return film.titles().alternatives().stream()
                .map(each -> each.title() + bracketed(each.language()))
                .collect(Collectors.joining(", "));
    }

    private String rating(Film film) {
        String rating = wording.rating(film.opinion().rating());
        return film.opinion().liked() ? rating + " ♥" : rating;
    }

    private void custom(Film film, Columns lines) {
        for (CustomField field : fields) {
            film.customValues().stream()
                    .filter(value -> value.fieldId() == field.id())
                    .map(CustomValue::value)
                    .forEach(value -> lines.add(field.name(), value));
        }
    }

    private void text(String titleKey, String markdown) {
        if (!markdown.isBlank()) {
            title(titleKey);
            new MarkdownText()
                    .parse(markdown)
                    .plain()
                    .lines()
                    .flatMap(line -> Wrapped.to(WIDTH - INDENT, line).stream())
                    .forEach(line -> console.line(" ".repeat(INDENT) + line));
        }
    }

    private <T> void section(String titleKey, List<T> things, BiConsumer<T, Columns> line) {
        if (!things.isEmpty()) {
            title(titleKey);
            Columns lines = new Columns(INDENT);
            things.forEach(each -> line.accept(each, lines));
            lines.lines().forEach(console::line);
        }
    }

    private void title(String key) {
        console.line("");
        console.line(console.texts().get(key));
    }

    private List<Credit> credits(boolean cast) {
        return dossier.film().credits().stream()
                .filter(credit -> (credit.department() == Department.CAST) == cast)
                .toList();
    }

    private static void credit(Credit credit, Columns line) {
        boolean cast = credit.department() == Department.CAST;
        line.add(credit.shownName(), cast ? credit.character() : credit.job());
    }

    private void release(Release release, Columns line) {
        String distributor = release.distributor() == null ? "" : release.distributor().name();
        line.add(
                wording.date(release.date()),
                Wording.word(release.kind()),
                release.country(),
                joined(release.place(), distributor, release.note()));
    }

    private static void link(Link link, Columns line) {
        line.add(Wording.word(link.kind()), link.title(), link.url());
    }

    private static void picture(Placement placement, Columns line) {
        String caption = new MarkdownText().parse(placement.caption()).plain();
        List<String> lines = Wrapped.to(CAPTION, caption);
        String cut = lines.size() > 1 ? "…" : "";
        line.add(Wording.word(placement.kind()), lines.getFirst() + cut);
    }

    private void viewing(Viewing viewing, Columns line) {
        line.add(
                viewing.date() == null
                        ? console.texts().get("cli.word.noDate")
                        : wording.date(viewing.date()),
                wording.rating(viewing.rating()),
                joined(
                        viewing.place(),
                        viewing.format(),
                        viewing.company(),
                        viewing.rewatch() ? console.texts().get("cli.word.rewatch") : "",
                        viewing.note()));
    }

    private static void writing(Writing writing, Columns line) {
        line.add(
                Stream.of(writing.kind(), writing.state())
                        .map((Coded each) -> Wording.word(each))
                        .collect(Collectors.joining(", ")),
                writing.title());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
