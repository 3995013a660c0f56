package app.matinee.transfer.archive;

import app.matinee.model.BallotPick;
import app.matinee.model.PickKind;
import app.matinee.model.SavedQuestion;
import java.time.Instant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `ballots.json` and `questions.json`.
final class BallotJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private BallotJson() {}

    static Stamped<BallotPick> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var pick =
                new BallotPick(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        keys.must(in, "nomination", Kind.NOMINATION),
                        in.word("kind", PickKind.class, null));
        return in.end(new Stamped<>(pick, in.time("changed", created)));
    }

    static void write(Stamped<BallotPick> stamped, Pointers pointers, JsonOut out) {
        BallotPick pick = stamped.thing();
        out.uuid("uuid", pick.uuid())
                .uuid("nomination", pointers.find(Kind.NOMINATION, pick.nominationId()))
                .word("kind", pick.kind(), null)
                .time("changed", stamped.changed());
    }

    static Stamped<SavedQuestion> readQuestion(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        var uuid = PersonJson.claimed(in, Kind.OTHER, keys);
        JsonNode asked = in.find("question");
        if (asked == null) {
            throw in.missing("question");
        }
        var question = new SavedQuestion(0, uuid, in.mustText("name"), asked.toString());
        return in.end(new Stamped<>(question, in.time("changed", created)));
    }

    static void writeQuestion(Stamped<SavedQuestion> stamped, JsonOut out) {
        SavedQuestion question = stamped.thing();
        out.uuid("uuid", question.uuid())
                .must("name", question.name())
                .json("question", JSON.readTree(question.question()))
                .time("changed", stamped.changed());
    }
}
