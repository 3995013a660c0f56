package app.matinee.ui.film.awards.merge;

import app.matinee.job.Jobs;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.CategoryUse;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.merge.MergeSheet;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks which categories of a body are one prize under several names, and compares them by one name
/// over all its ceremonies from then on. What a year called its category stays.
public final class MergeCategories {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final Dialogs dialogs;

    public MergeCategories(Mirror mirror, Jobs jobs, Texts texts, Dialogs dialogs) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /// Opens the sheet with the names a body's prizes go by.
    public void open(AwardBody body, Category category) {
        jobs.startQuietly(_ -> mirror.journal().awards().categoryUses(body.id()))
                .onSuccess(uses -> open(body, category, uses));
    }

    private void open(AwardBody body, Category category, List<CategoryUse> uses) {
        TextField into = new TextField(category.canonical());
        into.setId("mergeInto");
        into.setAccessibleText(texts.get("merge.category.into"));
        Label label = new Label(texts.get("merge.category.into"));
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(into);
        VBox boxes = new VBox();
        boxes.getStyleClass().add("merge-list");
        for (CategoryUse use : uses) {
            CheckBox box = new CheckBox(words(use));
            box.setUserData(use.canonical());
            box.setSelected(use.canonical().equals(category.canonical()));
            boxes.getChildren().add(box);
        }
        ScrollPane list = new ScrollPane(boxes);
        list.setFitToWidth(true);
        list.getStyleClass().add("merge-scroll");
        MergeSheet sheet =
                new MergeSheet(
                                texts,
                                dialogs,
                                texts.get("merge.category.title", body.shownShortName()),
                                texts.get("merge.category.about"),
                                () -> merge(body, chosen(boxes), into.getText().strip()))
                        .with(list, new VBox(4, label, into));
        Runnable check = () -> sheet.setReady(changes(chosen(boxes), into.getText().strip()));
        boxes.getChildren()
                .forEach(box -> ((CheckBox) box).selectedProperty().subscribe(_ -> check.run()));
        into.textProperty().subscribe(_ -> check.run());
        sheet.open();
    }

    private String words(CategoryUse use) {
        String times = texts.get("merge.category.times", use.ceremonies());
        if (use.first() == null || use.last() == null) {
            return texts.get("merge.category.undated", use.canonical(), times);
        }
        if (use.first().equals(use.last())) {
            return texts.get(
                    "merge.category.once", use.canonical(), times, String.valueOf(use.first()));
        }
        return texts.get(
                "merge.category.use",
                use.canonical(),
                times,
                String.valueOf(use.first()),
                String.valueOf(use.last()));
    }

    private static boolean changes(List<String> chosen, String into) {
        return !into.isEmpty() && chosen.stream().anyMatch(name -> !name.equals(into));
    }

    private static List<String> chosen(VBox boxes) {
        return boxes.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData())
                .toList();
    }

    private void merge(AwardBody body, List<String> chosen, String into) {
        List<String> others = chosen.stream().filter(name -> !name.equals(into)).toList();
        mirror.write(() -> mirror.journal().awards().mergeCategories(body, others, into));
    }
}
