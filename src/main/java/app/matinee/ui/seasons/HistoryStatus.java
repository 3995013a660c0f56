package app.matinee.ui.seasons;

import app.matinee.awards.history.AwardHistory;
import app.matinee.model.AwardBody;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.AwardsMirror;
import java.util.Comparator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Says how much of the history the journal holds: "Academy history: 97 ceremonies, 12,137 rows".
record HistoryStatus(AwardsMirror awards, Texts texts) {

    ObservableValue<String> textProperty() {
        return awards.historyProperty().map(this::write).orElse("");
    }

    private String write(@Nullable AwardHistory history) {
        if (history == null || history.bodies().isEmpty()) {
            return "";
        }
        AwardBody body =
                history.bodies().stream()
                        .max(Comparator.comparingLong(b -> rows(history, b)))
                        .orElseThrow();
        int others = history.bodies().size() - 1;
        String first =
                texts.get(
                        "seasons.status",
                        body.shownShortName().replaceFirst(" Awards?$", ""),
                        history.ceremonies(body.id()).size(),
                        rows(history, body));
        return others == 0 ? first : texts.get("seasons.status.others", first, others);
    }

    private static long rows(AwardHistory history, AwardBody body) {
        return history.ceremonies(body.id()).stream()
                .mapToLong(c -> history.ofCeremony(c.id()).size())
                .sum();
    }
}
