package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Fact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where the film can be watched, as the links of the trailers tab say it.
final class WatchFact implements Section {

    private final Texts texts;
    private final Browser browser;
    private final DateText dates;
    private final VBox lines = new VBox(8);
    private final Fact fact;

    WatchFact(Texts texts, Browser browser, DateText dates) {
        this.texts = texts;
        this.browser = browser;
        this.dates = dates;
        this.fact = new Fact(texts.get("details.watch"), lines);
    }

    @Override
    public Node node() {
        return fact;
    }

    @Override
    public void show(FilmDossier dossier) {
        List<Link> links =
                dossier.links().stream().filter(l -> l.kind() == LinkKind.WHERE_TO_WATCH).toList();
        lines.getChildren().setAll(links.stream().map(this::line).toList());
        fact.setShown(!links.isEmpty());
    }

    private Node line(Link link) {
        String service = link.site().isEmpty() ? link.title() : link.site();
        String words = joined(service, link.terms());
        VBox text = new VBox(Lines.label(words));
        if (link.checked() != null) {
            text.getChildren()
                    .add(
                            Lines.label(
                                    texts.get("details.watch.checked", dates.of(link.checked())),
                                    "caption",
                                    "muted"));
        }
        return Lines.ending(
                text,
                Lines.opening(
                        texts.get("details.watch.open", service), () -> browser.open(link.url())));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public List<Adding> addings() {
        return List.of();
    }
}
