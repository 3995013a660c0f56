package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.list.FilmKeys;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.library.list.FilmMouse;
import app.matinee.ui.library.wall.WallParts;
import app.matinee.ui.mirror.FilmRequest;
import app.matinee.ui.mirror.FilmVerbs;
import app.matinee.ui.mirror.Mirror;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The watchlist within the library: its list, its commands, and “What shall I watch?”.
public final class WatchPlace {

    private final LibraryViewModel model;
    private final Mirror mirror;
    private final WallParts parts;
    private final Texts texts;
    private final FilmVerbs verbs;
    private final Services services;
    private final Reasons reasons;
    private final WatchStrip strip;
    private final WatchList list;
    private final Suggesting suggesting;
    private @Nullable Sheet sheet;

    public WatchPlace(
            LibraryViewModel model,
            Mirror mirror,
            LiveSettings settings,
            WallParts parts,
            FilmKeys keys,
            FilmMouse mouse) {
        this.model = model;
        this.mirror = mirror;
        this.parts = parts;
        this.texts = parts.texts();
        this.verbs = new FilmVerbs(mirror);
        DateText dates = new DateText(texts, settings);
        this.services = new Services(mirror.services(), settings);
        this.reasons = new Reasons(texts, dates);
        this.strip = new WatchStrip(model.selection(), verbs, texts, dates);
        this.list =
                new WatchList(
                        model,
                        keys,
                        mouse,
                        () -> new WatchCell(parts, reasons, services, model.selection()),
                        strip);
        this.suggesting =
                new Suggesting(
                        services::of,
                        RandomGenerator.getDefault(),
                        LocalDate.now(ZoneId.systemDefault()));
        mirror.services().servicesProperty().subscribe(_ -> list.refresh());
        settings.property().map(s -> s.library().watch().country()).subscribe(_ -> list.refresh());
    }

    /// The list, to lie over the wall and the table.
    public Region node() {
        return list;
    }

    public FilmList films() {
        return list;
    }

    /// Lets a button ask what to watch; it takes no room while it is not visible.
    ///
    /// @param dialogs lays the answer over the window
    public void prepare(Button button, Dialogs dialogs, Runnable openPage) {
        button.setGraphic(Icon.SHUFFLE.node(Icon.SMALL));
        button.setTooltip(new Tooltip("Ctrl+R"));
        button.setOnAction(_ -> choose(dialogs, openPage).run());
        button.managedProperty().bind(button.visibleProperty());
    }

    /// @param openPage brings the page of the open film into view
    public List<ActionItem> actions(Dialogs dialogs, Runnable openPage) {
        List<ActionItem> actions = new ArrayList<>();
        actions.add(choose(dialogs, openPage));
        actions.add(
                ActionItem.of(texts, "watch.action.why", strip::editWhy)
                        .withIcon(Icon.NOTE::node)
                        .withKeys("F2"));
        for (Urgency urgency : Urgency.values()) {
            actions.add(
                    ActionItem.of(
                                    texts,
                                    "watch.action." + urgency.code(),
                                    () ->
                                            verbs.prioritise(
                                                    model.selection().ids(), urgency.priority()))
                            .withKeys("Alt+" + (urgency.priority() + 1)));
        }
        return actions;
    }

    private ActionItem choose(Dialogs dialogs, Runnable openPage) {
        return ActionItem.of(texts, "watch.choose", () -> open(dialogs, openPage))
                .withIcon(() -> Icon.SHUFFLE.node(Icon.SMALL))
                .withKeys("Shortcut+R");
    }

    /// Draws among all films of the watchlist, whatever the filter shows.
    private void open(Dialogs dialogs, Runnable openPage) {
        List<FilmSummary> watchlist =
                mirror.films().all().stream().filter(film -> film.flags().onWatchlist()).toList();
        ChooseSheet content =
                new ChooseSheet(
                        parts,
                        services,
                        suggesting,
                        reasons,
                        watchlist,
                        new ChooseSheet.Ways(
                                film -> leave(film, openPage, false),
                                film -> leave(film, openPage, true)));
        sheet = dialogs.open(texts.get("watch.choose.title"), content);
        content.focus();
    }

    private void leave(FilmSummary film, Runnable openPage, boolean log) {
        if (sheet != null) {
            sheet.close();
        }
        openPage.run();
        if (log) {
            mirror.requests().ask(film.id(), FilmRequest.LOG_VIEWING);
        } else {
            mirror.openFilm().open(film.id());
        }
    }
}
