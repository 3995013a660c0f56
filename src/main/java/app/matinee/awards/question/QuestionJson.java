package app.matinee.awards.question;

import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Question.WithoutAward;
import app.matinee.model.Coded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Questions as JSON, to be kept under a name: `{"ask": "films-that-won", "prizes": [{"body": …,
/// "category": "Best Picture"}]}`.
public final class QuestionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionJson() {}

    public static String write(Question question) {
        return JSON.writeValueAsString(node(question));
    }

    /// The question as a part of a larger document.
    public static ObjectNode node(Question question) {
        return switch (question) {
            case FilmsThatWon(var prizes) -> prizes(ask("films-that-won"), prizes);
            case Leaders(var who, var measure, var scope) ->
                    scope(
                            ask("leaders").put("who", who.code()).put("measure", measure.code()),
                            scope);
            case Streak(var prize, var shared) ->
                    prize(ask("streak"), prize).put("shared", shared.code());
            case FirstSince(var prize, var trait) ->
                    prize(ask("first-since"), prize)
                            .put("shared", trait.shared().code())
                            .put("value", trait.value());
            case NthTo(var film, var prizes) ->
                    prizes(ask("nth-to").put("film", film.toString()), prizes);
            case PersonRecord(var person) -> ask("person").put("person", person.toString());
            case FilmRecord(var film) -> ask("film").put("film", film.toString());
            case CategoryHistory(var prize) -> prize(ask("category"), prize);
            case WithoutAward() -> ask("without-award");
        };
    }

    private static ObjectNode ask(String word) {
        return JsonNodeFactory.instance.objectNode().put("ask", word);
    }

    private static ObjectNode prizes(ObjectNode node, List<PrizeRef> prizes) {
        ArrayNode array = node.putArray("prizes");
        prizes.forEach(prize -> prize(array.addObject(), prize));
        return node;
    }

    private static ObjectNode prize(ObjectNode node, PrizeRef prize) {
        return node.put("body", prize.body().toString()).put("category", prize.category());
    }

    private static ObjectNode scope(ObjectNode node, Scope scope) {
        return switch (scope) {
            case Scope.AllTime(var body) ->
                    node.put("scope", "all-time").put("body", body.toString());
            case Scope.OneNight(var body) ->
                    node.put("scope", "one-night").put("body", body.toString());
            case Scope.At(var ceremony) ->
                    node.put("scope", "ceremony").put("ceremony", ceremony.toString());
            case Scope.In(var prize) -> prize(node.put("scope", "prize"), prize);
        };
    }

    /// The question a text spells, or empty where it spells none that this version knows.
    public static Optional<Question> read(String json) {
        try {
            return Optional.of(question(JSON.readTree(json)));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Question question(JsonNode node) {
        return switch (text(node, "ask")) {
            case "films-that-won" -> new FilmsThatWon(prizes(node));
            case "leaders" ->
                    new Leaders(
                            Coded.of(Who.class, text(node, "who")),
                            Coded.of(Measure.class, text(node, "measure")),
                            scope(node));
            case "streak" -> new Streak(prize(node), shared(node));
            case "first-since" ->
                    new FirstSince(prize(node), new Trait(shared(node), text(node, "value")));
            case "nth-to" -> new NthTo(uuid(node, "film"), prizes(node));
            case "person" -> new PersonRecord(uuid(node, "person"));
            case "film" -> new FilmRecord(uuid(node, "film"));
            case "category" -> new CategoryHistory(prize(node));
            case "without-award" -> new WithoutAward();
            default -> throw new IllegalArgumentException("no question");
        };
    }

    private static Scope scope(JsonNode node) {
        return switch (text(node, "scope")) {
            case "all-time" -> new Scope.AllTime(uuid(node, "body"));
            case "one-night" -> new Scope.OneNight(uuid(node, "body"));
            case "ceremony" -> new Scope.At(uuid(node, "ceremony"));
            case "prize" -> new Scope.In(prize(node));
            default -> throw new IllegalArgumentException("no scope");
        };
    }

    private static List<PrizeRef> prizes(JsonNode node) {
        List<PrizeRef> prizes = node.path("prizes").valueStream().map(QuestionJson::prize).toList();
        if (prizes.isEmpty()) {
            throw new IllegalArgumentException("no prizes");
        }
        return prizes;
    }

    private static PrizeRef prize(JsonNode node) {
        return new PrizeRef(uuid(node, "body"), text(node, "category"));
    }

    private static Shared shared(JsonNode node) {
        return Coded.of(Shared.class, text(node, "shared"));
    }

    private static UUID uuid(JsonNode node, String field) {
        return UUID.fromString(text(node, field));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
