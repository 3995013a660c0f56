package app.matinee.ui.desk.feature;

import app.matinee.awards.Tally;
import app.matinee.library.FilmDossier;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.PieceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a featured film needs, from what the journal holds of it.
final class Checklist {

    private static final List<WritingKind> PIECES =
            List.of(
                    WritingKind.CRITIQUE,
                    WritingKind.RECOMMENDATION,
                    WritingKind.REVIEW,
                    WritingKind.INTERVIEW,
                    WritingKind.TOP_TEN);

    private final Texts texts;
    private final Say say;

    Checklist(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
    }

    List<CheckItem> of(FeaturedFilm featured, FilmDossier film) {
        List<CheckItem> items = new ArrayList<>();
        for (WritingKind kind : PIECES) {
            items.add(piece(kind, featured, film));
        }
        items.add(trailer(film));
        items.add(pictures(film));
        items.add(awards(film));
        items.add(watch(film));
        return items;
    }

    private CheckItem piece(WritingKind kind, FeaturedFilm featured, FilmDossier film) {
        String name = texts.get("writing.kind." + kind.code());
        Optional<Writing> found = text(kind, featured, film);
        if (found.isEmpty()) {
            String none = texts.get("desk.feature.notBegun");
            return new CheckItem(
                    name, none, "", "", WritingState.IDEA, Icon.CIRCLE, kind, null, "");
        }
        Writing text = found.get();
        return new CheckItem(
                name,
                texts.get("writing.state." + text.state().code()),
                PieceWords.name(text, texts),
                "",
                text.state(),
                PieceWords.icon(text.state()),
                kind,
                text.id(),
                "");
    }

    /// The one that was chosen, else the one that has come farthest.
    private static Optional<Writing> text(
            WritingKind kind, FeaturedFilm featured, FilmDossier film) {
        Optional<Long> chosen =
                featured.pieces().stream()
                        .filter(piece -> piece.kind() == kind)
                        .map(FeaturedPiece::writingId)
                        .filter(Objects::nonNull)
                        .findFirst();
        return film.writings().stream()
                .filter(writing -> chosen.isPresent() && writing.id() == chosen.get())
                .findFirst()
                .or(() ->
                        film.writings().stream()
                                .filter(writing -> writing.kind() == kind)
                                .max(
                                        Comparator.comparing(Writing::state)
                                                .thenComparingLong(Writing::id)));
    }

    private CheckItem trailer(FilmDossier film) {
        Optional<Link> trailer = film.trailer();
        String detail = trailer.map(Link::title).orElse("");
        return kept("trailer", Icon.TRAILER, trailer.isPresent(), detail, "", "trailers");
    }

    private CheckItem pictures(FilmDossier film) {
        List<Placement> placed =
                film.pictures().stream().filter(p -> p.kind() != PlacementKind.POSTER).toList();
        long silent = placed.stream().filter(p -> p.alt().isBlank()).count();
        String detail = texts.get("desk.feature.placed", placed.size());
        String todo = silent == 0 ? "" : texts.get("desk.feature.silent", silent);
        return kept("pictures", Icon.PICTURE, !placed.isEmpty(), detail, todo, "pictures");
    }

    private CheckItem awards(FilmDossier film) {
        Tally tally = Tally.of(film.honours());
        long ceremonies = film.honours().stream().map(h -> h.ceremony().id()).distinct().count();
        String detail =
                film.honours().isEmpty()
                        ? ""
                        : texts.get("desk.feature.awards", ceremonies, tally.wins());
        return kept("awards", Icon.AWARDS, !film.honours().isEmpty(), detail, "", "awards");
    }

    private CheckItem watch(FilmDossier film) {
        List<Link> services =
                film.links().stream().filter(l -> l.kind() == LinkKind.WHERE_TO_WATCH).toList();
        String detail =
                services.stream()
                        .findFirst()
                        .map(link -> {
                            String name = link.site().isEmpty() ? link.title() : link.site();
                            PartialDate checked = link.checked();
                            return checked == null
                                    ? name
                                    : texts.get("desk.feature.checked", name, say.date(checked));
                        })
                        .orElse("");
        boolean unchecked = services.stream().anyMatch(link -> link.checked() == null);
        String todo = unchecked ? texts.get("desk.feature.unchecked") : "";
        return kept("watch", Icon.STREAM, !services.isEmpty(), detail, todo, "trailers");
    }

    private CheckItem kept(
            String key, Icon icon, boolean there, String detail, String todo, String tab) {
        String state =
                !there
                        ? texts.get("desk.feature.missing")
                        : todo.isEmpty()
                                ? texts.get("writing.state.ready")
                                : texts.get("desk.feature.todo");
        boolean ready = there && todo.isEmpty();
        return new CheckItem(
                texts.get("desk.feature.item." + key),
                state,
                there ? detail : "",
                todo,
                ready ? WritingState.READY : WritingState.DRAFT,
                ready ? Icon.CHECK : icon,
                null,
                null,
                tab);
    }
}
