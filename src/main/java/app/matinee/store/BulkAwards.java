package app.matinee.store;

import app.matinee.model.AwardBody;
import app.matinee.model.BallotPick;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.SavedQuestion;
import java.time.Instant;

/// New award bodies and what lies below them in great number; each method gives the key.
public final class BulkAwards {

    private final Bulk bulk;

    BulkAwards(Bulk bulk) {
        this.bulk = bulk;
    }

    public long body(AwardBody body, Instant changed) {
        return bulk.table(
                        "award_body",
                        "uuid",
                        "changed",
                        "name",
                        "short_name",
                        "award_name",
                        "country")
                .insert(
                        Uuids.write(body.uuid()),
                        changed.toEpochMilli(),
                        body.name(),
                        body.shortName(),
                        body.awardName(),
                        body.country());
    }

    public long ceremony(Ceremony ceremony, long body, Instant changed) {
        return bulk.table(
                        "ceremony",
                        "uuid",
                        "changed",
                        "body",
                        "name",
                        "edition",
                        "date",
                        "start",
                        "film_year",
                        "venue",
                        "city",
                        "hosts",
                        "note",
                        "honours")
                .insert(
                        Uuids.write(ceremony.uuid()),
                        changed.toEpochMilli(),
                        body,
                        ceremony.name(),
                        ceremony.edition(),
                        Columns.text(ceremony.date()),
                        Columns.text(ceremony.start()),
                        ceremony.filmYear(),
                        ceremony.venue(),
                        ceremony.city(),
                        Words.write(ceremony.hosts()),
                        ceremony.note(),
                        ceremony.honours());
    }

    public long category(Category category, long ceremony) {
        return bulk.table("category", "ceremony", "name", "canonical", "position")
                .insert(ceremony, category.name(), category.canonical(), category.position());
    }

    /// @param position its place in the category, from 0
    public long nomination(Nomination nomination, long category, int position, Instant changed) {
        long id =
                bulk.table(
                                "nomination",
                                "uuid",
                                "changed",
                                "category",
                                "detail",
                                "result",
                                "standing",
                                "citation",
                                "source",
                                "note",
                                "position")
                        .insert(
                                Uuids.write(nomination.uuid()),
                                changed.toEpochMilli(),
                                category,
                                nomination.detail(),
                                nomination.result().code(),
                                nomination.standing().code(),
                                nomination.citation(),
                                nomination.source(),
                                nomination.note(),
                                position);
        int place = 0;
        for (NominatedFilm x : nomination.films()) {
            bulk.table("nominated_film", "nomination", "film", "detail", "position")
                    .insert(id, x.filmId(), x.detail(), place++);
        }
        place = 0;
        for (Nominee x : nomination.nominees()) {
            bulk.table("nominee", "nomination", "name", "person", "company", "country", "position")
                    .insert(id, x.name(), x.personId(), x.companyId(), x.country(), place++);
        }
        return id;
    }

    public long pick(BallotPick pick, Instant changed) {
        return bulk.table("ballot_pick", "uuid", "changed", "nomination", "kind")
                .insert(
                        Uuids.write(pick.uuid()),
                        changed.toEpochMilli(),
                        pick.nominationId(),
                        pick.kind().code());
    }

    /// @param position its place among the questions, from 0
    public long question(SavedQuestion question, int position, Instant changed) {
        return bulk.table("saved_question", "uuid", "changed", "name", "question", "position")
                .insert(
                        Uuids.write(question.uuid()),
                        changed.toEpochMilli(),
                        question.name(),
                        question.question(),
                        position);
    }
}
