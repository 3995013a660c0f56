package app.matinee.transfer.archive;

import app.matinee.model.Copy;
import app.matinee.model.ExternalId;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.Picture;
import app.matinee.model.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Values of every kind, awkward ones among them, the same for the same seed.
abstract class RandomValues {

    private static final List<String> WORDS =
            List.of(
                    "",
                    "Anora",
                    "Łódź",
                    "ヤマト",
                    "a \"quoted\" word",
                    "back\\slash",
                    "two\nlines",
                    "tab\there",
                    "😀",
                    "<b>",
                    "’",
                    "a rather long piece of text that fills its line "
                            + "well past the hundredth column of the document it stands in",
                    "\u2028",
                    "é",
                    "\u0001");

    final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    final Person person() {
        return new Person(
                0,
                uuid(),
                text(),
                text(),
                texts(),
                maybe(this::date),
                maybe(this::date),
                text(),
                ids());
    }

    final Link link() {
        return new Link(
                0,
                uuid(),
                0,
                one(LinkKind.values()),
                "https://example.org/" + number(),
                text(),
                text(),
                text(),
                text(),
                text(),
                random.nextBoolean(),
                maybe(this::date));
    }

    final Picture picture(String hash) {
        return new Picture(0, uuid(), hash, "image/png", 8, 8, text(), text(), text(), text());
    }

    final Copy copy() {
        return new Copy(
                0,
                text(),
                text(),
                text(),
                maybe(this::money),
                text(),
                maybe(this::date),
                text(),
                maybe(this::date),
                text());
    }

    final List<ExternalId> ids() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new ExternalId("tmdb", "1"), new ExternalId("imdb", "tt" + number()));
    }

    final UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    final Instant time() {
        return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(100_000) * 10L);
    }

    final PartialDate date() {
        String day =
                "20"
                        + (10 + random.nextInt(15))
                        + "-0"
                        + (1 + random.nextInt(9))
                        + "-1"
                        + random.nextInt(10);
        return new PartialDate(day.substring(0, one(List.of(4, 7, 10))));
    }

    final int number() {
        return random.nextInt(3000);
    }

    final Rating rating() {
        return new Rating(1 + random.nextInt(100));
    }

    final Money money() {
        return new Money(random.nextInt(1_000_000), one(List.of("USD", "EUR")));
    }

    final String text() {
        return one(WORDS);
    }

    final List<String> texts() {
        return many(this::text);
    }

    final <T> List<T> many(Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    final <T> @Nullable T maybe(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }

    final <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    final <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
