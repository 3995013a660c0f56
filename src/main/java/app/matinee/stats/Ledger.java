package app.matinee.stats;

import app.matinee.model.CreditRoll;
import app.matinee.model.Diary;
import java.util.List;

/// What figures are counted over, all of it in columns: viewings, films, credits, and what was won.
public record Ledger(Diary diary, FilmColumns films, CreditRoll credits, List<Prize> prizes) {

    public Ledger {
        prizes = List.copyOf(prizes);
    }
}
