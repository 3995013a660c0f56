package app.matinee.ui.film.trailers;

import app.matinee.library.FilmDossier;
import app.matinee.library.WebAddress;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.mirror.Mirror;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/// What can be done with the links of the open film.
public final class LinkWork {

    private final Mirror mirror;
    private final Browser browser;
    private final Clipboards clipboards;
    private final Clock clock;

    public LinkWork(Mirror mirror, Browser browser, Clipboards clipboards, Clock clock) {
        this.mirror = mirror;
        this.browser = browser;
        this.clipboards = clipboards;
        this.clock = clock;
    }

    /// Adds an address to the open film; what it leads to is guessed from its site.
    ///
    /// @param added gets the key of the new link
    void add(URI address, LongConsumer added) {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        if (dossier == null) {
            return;
        }
        LinkKind kind = WebAddress.kind(address);
        Link link =
                Link.of(dossier.film().id(), kind, address.toString(), "")
                        .withSite(WebAddress.site(address));
        Link stamped =
                kind == LinkKind.WHERE_TO_WATCH ? link.withChecked(PartialDate.of(today())) : link;
        mirror.write(() -> mirror.journal().links().add(stamped), added::accept);
    }

    void open(Link link) {
        browser.open(link.url());
    }

    void copy(Link link) {
        clipboards.copy(link.url());
    }

    void change(Link link, UnaryOperator<Link> change) {
        mirror.write(() -> mirror.journal().links().edit(link.id(), change));
    }

    void checkedToday(Link link) {
        PartialDate today = PartialDate.of(today());
        change(link, now -> now.withChecked(today));
    }

    void delete(Link link) {
        mirror.write(() -> mirror.journal().links().delete(link));
    }

    /// Moves a link up (-1) or down (1) among those it stands with.
    void move(Link link, int step) {
        order(LinkGroup.moved(links(), link.id(), step));
    }

    /// Puts a link where another one stands.
    void place(long id, Link target) {
        order(LinkGroup.placed(links(), id, target.id()));
    }

    /// The text in the clipboard, empty if there is none.
    String pasted() {
        return clipboards.text().orElse("");
    }

    private void order(List<Link> order) {
        if (!order.equals(links())) {
            mirror.write(() -> mirror.journal().links().order(order));
        }
    }

    private List<Link> links() {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        return dossier == null ? List.of() : dossier.links();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
