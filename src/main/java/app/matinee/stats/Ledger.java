package app.matinee.stats;

import app.matinee.model.CreditRoll;
import app.matinee.model.Diary;
import java.util.List;

/// What figures are counted over, all of it in columns: viewings, films, credits, and what was won.
/// Never changes; to be kept as long as none of it does, since it knows which film each viewing and
/// which credits each film has.
public final class Ledger {

    private final Diary diary;
    private final FilmColumns films;
    private final CreditRoll credits;
    private final List<Prize> prizes;
    private final int[] filmOfViewing;
    private final int[] creditsOfFilm;

    public Ledger(Diary diary, FilmColumns films, CreditRoll credits, List<Prize> prizes) {
        this.diary = diary;
        this.films = films;
        this.credits = credits;
        this.prizes = List.copyOf(prizes);
        this.filmOfViewing = new int[diary.size()];
        for (int i = 0; i < filmOfViewing.length; i++) {
            filmOfViewing[i] = films.place(diary.film(i));
        }
        this.creditsOfFilm = new int[films.size()];
        for (int i = 0; i < creditsOfFilm.length; i++) {
            creditsOfFilm[i] = credits.place(films.key(i));
        }
    }

    public Diary diary() {
        return diary;
    }

    FilmColumns films() {
        return films;
    }

    CreditRoll credits() {
        return credits;
    }

    List<Prize> prizes() {
        return prizes;
    }

    /// The place of the film of a viewing among the films, negative where it is not known.
    int film(int viewing) {
        return filmOfViewing[viewing];
    }

    /// The place of a film in the roll of credits, negative where it has none.
    int credits(int film) {
        return creditsOfFilm[film];
    }
}
