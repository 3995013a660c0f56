package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.Candidate;
import app.matinee.library.imports.Conflict;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Doubt;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.PlannedRow;
import app.matinee.library.imports.Settlement;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.SegmentedControl;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a person says of one record: which film a doubtful one is, and whose side counts where the
/// two differ. The digits choose a candidate, A says another film, L leaves it out.
final class SettlingPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ImportViewModel model;
    private final ImportWords words;
    private final Texts texts;
    private @Nullable Doubt doubt;

    SettlingPane(ImportViewModel model, ImportWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("settling");
    }

    /// Shows what there is to settle of a record; false where there is nothing.
    boolean show(PlannedRow row, OpenedFile file, ImportPlan plan) {
        getChildren().clear();
        doubt = row.kind() == RecordKind.FILM ? doubt(row.index(), plan).orElse(null) : null;
        if (doubt != null) {
            showDoubt(doubt, file);
        }
        if (!row.conflicts().isEmpty()) {
            getChildren().add(heading("transfer.differing.title"));
            row.conflicts().forEach(conflict -> getChildren().add(choice(row, conflict)));
            if (plan.conflicting().size() > 1) {
                getChildren().addAll(forAll(plan, false), forAll(plan, true));
            }
        }
        if (doubt == null && leavable(row)) {
            getChildren().add(leaving(row));
        }
        return !getChildren().isEmpty();
    }

    /// The keys that settle the doubtful film in view.
    void pressed(KeyEvent event) {
        Doubt open = doubt;
        if (open == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> settle(open, new Settlement.Another());
            case L -> settle(open, new Settlement.LeaveOut());
            default -> {
                int digit = event.getText().length() == 1 ? event.getText().charAt(0) - '1' : -1;
                if (digit < 0 || digit >= open.candidates().size()) {
                    return;
                }
                settle(open, new Settlement.Same(open.candidates().get(digit).film()));
            }
        }
        event.consume();
    }

    private static Optional<Doubt> doubt(int film, ImportPlan plan) {
        return plan.doubts().stream().filter(d -> d.film() == film).findFirst();
    }

    private void showDoubt(Doubt open, OpenedFile file) {
        getChildren().add(heading("transfer.doubt.title"));
        Label reason = new Label(texts.get(open.reason().key()));
        reason.getStyleClass().add("muted");
        reason.setWrapText(true);
        getChildren().addAll(reason, label("transfer.doubt.file"));
        IncomingFilm film = file.batch().films().get(open.film());
        getChildren().addAll(FilmSideCard.of(film, texts), label("transfer.doubt.journal"));
        @Nullable Settlement settled = model.decisions().films().get(open.film());
        List<Candidate> candidates = open.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Settlement same = new Settlement.Same(candidate.film());
            Button choose = answer("transfer.doubt.same", String.valueOf(i + 1), open, same);
            VBox card = new VBox(FilmSideCard.of(candidate, texts), choose);
            card.getStyleClass().add("settling-candidate");
            choose.pseudoClassStateChanged(CHOSEN, same.equals(settled));
            card.pseudoClassStateChanged(CHOSEN, same.equals(settled));
            getChildren().add(card);
        }
        Settlement another = new Settlement.Another();
        Settlement out = new Settlement.LeaveOut();
        Button isAnother = answer("transfer.doubt.another", "A", open, another);
        Button leaveOut = answer("transfer.doubt.out", "L", open, out);
        isAnother.pseudoClassStateChanged(CHOSEN, another.equals(settled));
        leaveOut.pseudoClassStateChanged(CHOSEN, out.equals(settled));
        getChildren().addAll(isAnother, leaveOut);
    }

    private Button answer(String key, String cap, Doubt open, Settlement settlement) {
        Button button = new Button(texts.get(key), new KeyCap(cap));
        button.getStyleClass().add("settling-answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> settle(open, settlement));
        return button;
    }

    private void settle(Doubt open, Settlement settlement) {
        Decisions now = model.decisions();
        boolean again = settlement.equals(now.films().get(open.film()));
        model.decide(again ? now.unsettling(open.film()) : now.settling(open.film(), settlement));
    }

    private Node choice(PlannedRow row, Conflict conflict) {
        var field = new Decisions.Field(row.kind(), row.index(), conflict.field());
        SegmentedControl<Boolean> side = new SegmentedControl<>();
        side.add(false, texts.get("transfer.keep"), null);
        side.add(true, texts.get("transfer.take"), null);
        side.setValue(conflict.taken());
        side.valueProperty()
                .subscribe((_, theirs) -> {
                    if (theirs != null) {
                        model.decide(model.decisions().taking(field, theirs));
                    }
                });
        Label mine = side("transfer.mine", words.shown(conflict.field(), conflict.mine()));
        Label theirs = side("transfer.theirs", words.shown(conflict.field(), conflict.theirs()));
        Label name = new Label(words.field(conflict.field()));
        name.getStyleClass().addAll("caption", "hint");
        VBox box = new VBox(name, mine, theirs, side);
        box.getStyleClass().add("settling-conflict");
        return box;
    }

    /// Settles every difference of the file at once.
    private Button forAll(ImportPlan plan, boolean theirs) {
        int all = plan.conflicting().size();
        String number = new Say(texts).number(all);
        Button button =
                new Button(texts.get(theirs ? "transfer.take.all" : "transfer.keep.all", number));
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> model.decide(model.decisions().takingAll(plan, theirs)));
        return button;
    }

    private Label side(String key, String value) {
        Label label = new Label(texts.get(key, value));
        label.setWrapText(true);
        return label;
    }

    private static boolean leavable(PlannedRow row) {
        return row.kind() != RecordKind.ROW
                && (row.outcome() == Outcome.NEW
                        || row.outcome() == Outcome.MERGED
                        || row.outcome() == Outcome.SKIPPED);
    }

    private Node leaving(PlannedRow row) {
        var key = new Decisions.Row(row.kind(), row.index());
        boolean out = model.decisions().leftOut().contains(key);
        Button button =
                new Button(
                        texts.get(out ? "transfer.bringIn" : "transfer.leaveOut"),
                        (out ? Icon.ADD : Icon.REMOVE).node(Icon.SMALL));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> model.decide(model.decisions().leaving(key, !out)));
        HBox box = new HBox(button);
        HBox.setHgrow(button, Priority.ALWAYS);
        return box;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private Label label(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("caption", "hint");
        return label;
    }
}
