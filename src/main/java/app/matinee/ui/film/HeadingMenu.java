package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import app.matinee.library.PastedIdentifier;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import app.matinee.model.Placement;
import app.matinee.model.Shelves;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What is done to a film less often: the heading's menu and the poster's.
final class HeadingMenu {

    private static final int MOST_DIRECTORS = 4;

    private final FilmVerbs verbs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final LongConsumer person;
    private final Clipboards clipboards = new Clipboards();

    /// @param person opens the page of a person
    HeadingMenu(FilmVerbs verbs, Dialogs dialogs, Texts texts, LongConsumer person) {
        this.person = person;
        this.verbs = verbs;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// Everything, as it fits the film now.
    List<MenuItem> all(FilmDossier dossier) {
        Film film = dossier.film();
        long id = film.id();
        Shelves shelves = film.shelves();
        List<MenuItem> items = new ArrayList<>();
        if (!shelves.catalogued()) {
            items.add(
                    item("film.menu.catalogue", Icon.ADD, () -> verbs.catalogue(Set.of(id), true)));
        }
        boolean listed = shelves.watchlist() != null;
        items.add(
                item(
                        listed ? "film.menu.unlist" : "film.menu.watchlist",
                        Icon.WATCHLIST,
                        () -> verbs.watch(Set.of(id), !listed)));
        boolean owned = !shelves.copies().isEmpty();
        items.add(
                item(
                        owned ? "film.menu.disown" : "film.menu.own",
                        Icon.OWNED,
                        () -> verbs.own(Set.of(id), !owned)));
        boolean seen = shelves.seenUndated();
        items.add(
                item(
                        seen ? "film.menu.unsee" : "film.menu.seen",
                        seen ? Icon.UNSEEN : Icon.SEEN,
                        () -> verbs.see(Set.of(id), !seen)));
        items.add(new SeparatorMenuItem());
        items.addAll(poster(dossier));
        items.addAll(directors(film));
        items.add(new SeparatorMenuItem());
        items.add(item("film.menu.copyTitle", Icon.COPY, () -> clipboards.copy(name(film))));
        page(film)
                .ifPresent(page ->
                        items.add(
                                item(
                                        "film.menu.copyLink",
                                        Icon.LINK,
                                        () -> clipboards.copy(page))));
        items.add(new SeparatorMenuItem());
        items.add(item("film.menu.delete", Icon.DELETE, () -> verbs.delete(Set.of(id))));
        return items;
    }

    /// The pages of those who directed it.
    private List<MenuItem> directors(Film film) {
        return film.credits().stream()
                .filter(credit -> credit.job().equals(Credit.DIRECTOR))
                .map(Credit::person)
                .distinct()
                .limit(MOST_DIRECTORS)
                .map(this::page)
                .toList();
    }

    private MenuItem page(PersonRef director) {
        MenuItem item =
                new MenuItem(
                        texts.get("film.menu.person", director.name()),
                        Icon.PERSON.node(Icon.SMALL));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> person.accept(director.id()));
        return item;
    }

    /// What concerns the poster.
    List<MenuItem> poster(FilmDossier dossier) {
        long id = dossier.film().id();
        Optional<Placement> picture = PosterArt.picture(dossier);
        List<MenuItem> items = new ArrayList<>();
        if (picture.isPresent()) {
            items.add(
                    item(
                            "film.menu.drawnPoster",
                            Icon.UNDO,
                            () -> verbs.drawnPoster(picture.get())));
        } else {
            items.add(item("film.menu.anotherDesign", Icon.SHUFFLE, () -> verbs.anotherDesign(id)));
        }
        items.add(item("film.menu.choosePoster", Icon.PICTURE, () -> choose(id)));
        return items;
    }

    private void choose(long film) {
        FileKind pictures =
                new FileKind(
                        texts.get("film.pictures"),
                        List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp"));
        FileQuestion question = FileQuestion.of(texts.get("film.menu.choosePoster"), pictures);
        dialogs.chooseFile(question).ifPresent(file -> verbs.poster(film, file));
    }

    private static String name(Film film) {
        Integer year = film.facts().year();
        return year == null ? film.title() : film.title() + " (" + year + ")";
    }

    private static Optional<String> page(Film film) {
        return film.externalIds().stream()
                .flatMap(id -> PastedIdentifier.page(id).stream())
                .findFirst();
    }

    private MenuItem item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key), icon.node(Icon.SMALL));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
