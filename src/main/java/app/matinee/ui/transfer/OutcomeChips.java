package app.matinee.ui.transfer;

import app.matinee.incoming.Outcome;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.PlannedRow;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Chips that choose the rows of one outcome, or those whose sides differ; none chosen shows all.
final class OutcomeChips {

    /// What needs a person's eye comes first.
    private static final List<Outcome> ORDER =
            List.of(
                    Outcome.DOUBTFUL,
                    Outcome.FAILED,
                    Outcome.NEW,
                    Outcome.MERGED,
                    Outcome.SKIPPED,
                    Outcome.UNCHANGED);

    private final Texts texts;
    private final Runnable changed;
    private final FlowPane node = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Outcome chosen;
    private boolean differing;

    OutcomeChips(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        node.getStyleClass().add("transfer-chips");
    }

    FlowPane node() {
        return node;
    }

    boolean shows(PlannedRow row) {
        if (differing) {
            return !row.conflicts().isEmpty();
        }
        return chosen == null || row.outcome() == chosen;
    }

    /// @param fresh whether the plan is of another file, so that the choice begins anew
    void fill(ImportPlan plan, boolean fresh) {
        if (fresh) {
            chosen = first(plan).orElse(null);
            differing = false;
        }
        node.getChildren().clear();
        group.getToggles().clear();
        Say say = new Say(texts);
        for (Outcome outcome : ORDER) {
            int count = plan.counts().of(outcome);
            if (count > 0) {
                String words = texts.get("transfer.outcome." + outcome.code());
                Chip chip = chip(texts.get("transfer.chip", words, say.number(count)));
                chip.setSelected(outcome == chosen && !differing);
                chip.setOnAction(_ -> choose(chip.isSelected() ? outcome : null, false));
            }
        }
        int conflicts = plan.conflicting().size();
        if (conflicts > 0) {
            Chip chip =
                    chip(
                            texts.get(
                                    "transfer.chip",
                                    texts.get("transfer.differing"),
                                    say.number(conflicts)));
            chip.setSelected(differing);
            chip.setOnAction(_ -> choose(null, chip.isSelected()));
        } else {
            differing = false;
        }
    }

    /// What is shown first: what is doubtful, else what failed, else everything.
    private static Optional<Outcome> first(ImportPlan plan) {
        return List.of(Outcome.DOUBTFUL, Outcome.FAILED).stream()
                .filter(outcome -> plan.counts().of(outcome) > 0)
                .findFirst();
    }

    private Chip chip(String words) {
        Chip chip =
                new Chip(words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1));
        chip.setToggleGroup(group);
        node.getChildren().add(chip);
        return chip;
    }

    private void choose(@Nullable Outcome outcome, boolean onlyDiffering) {
        chosen = outcome;
        differing = onlyDiffering;
        changed.run();
    }
}
