package app.matinee.ui.film.details;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.library.FilmField;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The sections of the page in their order.
final class DetailsPage {

    private final FilmEditing editing;
    private final Texts texts;
    private final List<Section> reading;
    private final List<Section> facts;

    DetailsPage(
            Mirror mirror,
            Jobs jobs,
            Texts texts,
            Browser browser,
            DateText dates,
            Supplier<MarkdownPane> panes) {
        this.editing = new FilmEditing(mirror, texts);
        this.texts = texts;
        Known known = new Known(mirror, jobs, texts);
        TextFacts lines = new TextFacts(editing, known, dates);
        LongConsumer person = mirror.personPages()::ask;
        reading =
                List.of(
                        new Tagline(tagline()),
                        new Prose(synopsis(), panes, "", true, f -> f.texts().synopsis()),
                        ListFact.chapter(editing, new CastShape(texts, known, person)),
                        ListFact.chapter(editing, new CrewShape(texts, known, person)),
                        new Prose(
                                background(),
                                panes,
                                texts.get("details.background"),
                                false,
                                f -> f.texts().background()));
        facts =
                List.of(
                        ListFact.bare(editing, new ReleaseShape(texts, known, dates)),
                        new MoneyFact(editing),
                        lines.languages(),
                        lines.genres(),
                        lines.countries(),
                        lines.minutes(),
                        ListFact.fact(editing, new CompanyShape(texts, known)),
                        new WatchFact(texts, browser, dates),
                        new TagsFact(editing, known),
                        lines.watchlist(),
                        ListFact.fact(editing, new CopyShape(texts, dates)),
                        ListFact.fact(editing, new IdentifierShape(texts, browser)),
                        new CustomFacts(editing, jobs, dates),
                        lines.originalTitle(),
                        ListFact.fact(editing, new AlternativeTitleShape(texts, known)),
                        lines.sortTitle(),
                        lines.year(),
                        new KindFact(editing));
    }

    private InPlaceText tagline() {
        return editing.line(
                        texts.get("details.tagline"),
                        FilmField.TAGLINE,
                        typed -> film -> film.withTitles(film.titles().withTagline(typed)),
                        "reading-italic")
                .prompt(texts.get("details.tagline.prompt"))
                .saysName();
    }

    private InPlaceText synopsis() {
        return editing.line(
                        texts.get("details.synopsis"),
                        FilmField.SYNOPSIS,
                        typed -> film -> film.withTexts(film.texts().withSynopsis(typed)),
                        "reading")
                .prompt(texts.get("details.synopsis.prompt"))
                .saysName();
    }

    private InPlaceText background() {
        return editing.line(
                texts.get("details.background"),
                FilmField.BACKGROUND,
                typed -> film -> film.withTexts(film.texts().withBackground(typed)),
                "reading");
    }

    /// The sections of the reading column.
    List<Section> reading() {
        return reading;
    }

    /// The sections beside it.
    List<Section> facts() {
        return facts;
    }

    /// Shows a film; every edit goes to it from now on.
    void show(FilmDossier dossier) {
        editing.about(dossier.film().id());
        all().forEach(section -> section.show(dossier));
    }

    /// What can be added now.
    List<Adding> addings() {
        return all().flatMap(section -> section.addings().stream())
                .filter(adding -> adding.missing().getAsBoolean())
                .toList();
    }

    private Stream<Section> all() {
        return Stream.concat(reading.stream(), facts.stream());
    }
}
