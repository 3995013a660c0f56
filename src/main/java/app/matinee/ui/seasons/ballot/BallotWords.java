package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.SeasonCategory;
import app.matinee.awards.season.SeasonLine;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.NomineeWords;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.List;

/// Says how a ballot stands.
record BallotWords(Texts texts) {

    /// "Predicted right 7 of 12.", before any winner is told "12 of 23 categories predicted."
    String score(Ballot ballot) {
        return ballot.judged() == 0
                ? texts.get(
                        "seasons.ballot.count", ballot.predictions(), ballot.categories().size())
                : texts.get("seasons.ballot.right", ballot.right(), ballot.judged());
    }

    /// "Directing went to Sean Baker.", or who shares it, or that nobody has it.
    String told(SeasonCategory category) {
        List<String> winners =
                category.lines().stream()
                        .filter(SeasonLine::won)
                        .map(line -> new NomineeWords(line).first())
                        .toList();
        String name = SeasonWords.shown(category.category().name());
        return switch (winners.size()) {
            case 0 -> texts.get("seasons.night.nobody", name);
            case 1 -> texts.get("seasons.night.told", name, winners.getFirst());
            default -> texts.get("seasons.night.tie", name, String.join(", ", winners));
        };
    }
}
