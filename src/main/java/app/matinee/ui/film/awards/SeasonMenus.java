package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.job.Jobs;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.Result;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.film.awards.merge.MergeCategories;
import app.matinee.ui.kit.merge.MergePeople;
import app.matinee.ui.kit.record.PersonPop;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The menu of a nomination, and what it opens: the record of a person, and the sheets that make
/// two people or two categories one.
final class SeasonMenus {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final MergePeople merging;
    private final MergeCategories categories;
    private final PersonPop pop;

    SeasonMenus(SeasonParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.texts = parts.texts();
        this.merging = new MergePeople(mirror, jobs, texts, parts.dialogs());
        this.categories = new MergeCategories(mirror, jobs, texts, parts.dialogs());
        this.pop =
                new PersonPop(
                        mirror.journal(), jobs, texts, merging::open, mirror.personPages()::ask);
    }

    void showPerson(long person, Node at) {
        pop.show(person, at);
    }

    ContextMenu menu(Prizes prizes, Honour honour, Node at, SeasonActions actions) {
        ContextMenu menu = new ContextMenu();
        List<MenuItem> items = menu.getItems();
        items.add(item(texts.get("awards.menu.edit"), "Enter", () -> actions.edit(prizes, honour)));
        items.add(
                item(
                        texts.get(honour.won() ? "awards.menu.nominated" : "awards.menu.won"),
                        "W",
                        () ->
                                actions.setResult(
                                        honour, honour.won() ? Result.NOMINATED : Result.WON)));
        items.add(item(texts.get("awards.add.result"), "N", () -> actions.addResult(prizes)));
        items.add(
                item(
                        texts.get("awards.menu.up"),
                        "Alt+Up",
                        () -> actions.move(prizes, honour, -1)));
        items.add(
                item(
                        texts.get("awards.menu.down"),
                        "Alt+Down",
                        () -> actions.move(prizes, honour, 1)));
        items.add(item(texts.get("awards.menu.delete"), "Delete", () -> actions.delete(honour)));
        items.add(new SeparatorMenuItem());
        for (Nominee nominee : honour.nomination().nominees()) {
            Long person = nominee.personId();
            if (person != null) {
                items.add(
                        item(
                                texts.get("awards.menu.record", nominee.name()),
                                null,
                                () -> showPerson(person, at)));
                items.add(
                        item(
                                texts.get("awards.menu.merge.person", nominee.name()),
                                null,
                                () -> mergePerson(person)));
            }
        }
        items.add(
                item(
                        texts.get("awards.menu.merge.category", honour.category().name()),
                        null,
                        () -> categories.open(honour.body(), honour.category())));
        return menu;
    }

    private void mergePerson(long person) {
        jobs.startQuietly(_ -> mirror.journal().people().honours(person))
                .onSuccess(found -> found.ifPresent(merging::open));
    }

    private static MenuItem item(String words, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(Typeset.of(words));
        // Mnemonics would swallow an underscore of a name.
        item.setMnemonicParsing(false);
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
