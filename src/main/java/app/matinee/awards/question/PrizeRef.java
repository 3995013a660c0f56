package app.matinee.awards.question;

import app.matinee.awards.history.Prize;
import java.util.UUID;

/// A prize as a question names it, so that it can be kept: the body and the canonical name.
public record PrizeRef(UUID body, String category) {

    public static PrizeRef to(Prize prize) {
        return new PrizeRef(prize.body().uuid(), prize.name());
    }
}
