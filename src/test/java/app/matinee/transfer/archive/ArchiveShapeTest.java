package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.matinee.job.Progress;
import app.matinee.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the documents of an archive may say, and what is told where they say something else.
class ArchiveShapeTest {

    private static final String ID = "\"uuid\": \"00000000-0000-7000-8000-000000000001\"";

    @TempDir Path folder;

    @Test
    void theExampleOfTheDescriptionReads() throws Exception {
        String description = Files.readString(Path.of("docs/archive-format.md"));
        var zip = new Zips();
        Pattern.compile("`([a-z-]+\\.json)`\n```json\n(.*?)```", Pattern.DOTALL)
                .matcher(description)
                .results()
                .forEach(hit -> zip.with(hit.group(1), hit.group(2)));

        ArchiveReport report = read(zip);

        assertThat(report.notes()).isEmpty();
        assertThat(report.counts().films()).isEqualTo(1);
        assertThat(report.counts().people()).isEqualTo(2);
        assertThat(report.counts().nominations()).isEqualTo(1);
        assertThat(report.counts().viewings()).isEqualTo(1);
    }

    @Test
    void whatANewerVersionAddsIsNamedOnceAndReadPast() throws Exception {
        var zip =
                new Zips()
                        .with(
                                "archive.json",
                                Zips.HEAD.replace("1,", "2, \"mood\": \"blue\","))
                        .with("quotes.json", "[]")
                        .with(
                                "films.json",
                                """
                                [{%s, "title": "Anora", "mood": 3, "releases": [{"reel": {"a": 1}}]},
                                 {%s, "title": "Titane", "mood": 4}]"""
                                        .formatted(ID, ID.replace("1\"", "2\"")));

        ArchiveReport report = read(zip);

        assertThat(report.unknownFields())
                .containsExactly("archive.mood", "films[].mood", "films[].releases[].reel");
        assertThat(report.notes())
                .extracting(Texts.english()::say)
                .anyMatch(note -> note.contains("newer version (format 2)"))
                .anyMatch(note -> note.contains("left out: quotes.json"))
                .anyMatch(note -> note.contains("films[].mood; it was left out 2 times"))
                .anyMatch(note -> note.contains("archive.mood; it was left out once"));
        assertThat(report.counts().films()).isEqualTo(2);
    }

    @Test
    void anArchiveThatNeedsANewerProgramIsRefused() throws Exception {
        assertThat(refusal(new Zips().with("archive.json", Zips.HEAD.replace("1,", "3, \"needs\": 2,"))))
                .contains("newer version of Matinee (format 3)");
    }

    @Test
    void anotherFormatIsRefused() throws Exception {
        assertThat(refusal(new Zips().with("archive.json", "{\"format\": \"tellico\"}")))
                .contains("names another format");
        assertThat(refusal(new Zips().with("films.json", "[]"))).contains("holds no archive.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "title": 7                                  | films[0].title must be a text
                    "title": null                               | films[0].title is missing
                    "title": "a", "year": "2024"                | films[0].year must be a whole number
                    "title": "a", "year": 2024.5                | films[0].year must be a whole number
                    "title": "a", "year": 99999999999           | films[0].year must be a whole number
                    "title": "a", "liked": 1                    | films[0].liked must be true or false
                    "title": "a", "rating": 101                 | films[0].rating must be from 1 to 100
                    "title": "a", "kind": "opera"               | films[0].kind holds the word opera
                    "title": "a", "genres": "Drama"             | films[0].genres must be an array
                    "title": "a", "genres": [["Drama"]]         | films[0].genres[0] must be a text
                    "title": "a", "watchlist": true             | films[0].watchlist must be an object
                    "title": "a", "watchlist": {"since": "May"} | films[0].watchlist.since must be a date
                    "title": "a", "added": "yesterday"          | films[0].added must be a time
                    "title": "a", "budget": {"amount": 6}       | films[0].budget must be an amount
                    "title": "a", "budget": {"amount": -6, "currency": "USD"} | films[0].budget must be an amount
                    "title": "a\\u0000b"                        | films[0].title holds a NUL
                    "title": "a", "credits": [{}]               | films[0].credits[0].person is missing
                    "title": "a", "credits": [{"person": "x"}]  | films[0].credits[0].person must be a UUID
                    "title": "a", "credits": [{"person": "00000000-0000-7000-8000-000000000009"}] | films[0].credits[0].person points at something
                    "title": "a", "credits": [{"person": "00000000-0000-7000-8000-000000000001"}] | films[0].credits[0].person points at something
                    "title": "a", "externalIds": [{"scheme": "imdb", "value": "1"}, {"scheme": "imdb", "value": "1"}] | films[0].externalIds[1].value is there twice
                    """)
    void whatIsWrongIsNamedWithItsPlace(String fields, String told) throws Exception {
        assertThat(refusal(Zips.empty().with("films.json", "[{" + ID + ", " + fields + "}]")))
                .contains(told)
                .contains("Nothing was changed");
    }

    @Test
    void aLinkThatIsNoWebAddressIsRefused() throws Exception {
        String link =
                """
                [{%s, "title": "Anora", "links": [{"uuid": "00000000-0000-7000-8000-000000000002",
                  "kind": "trailer", "url": "javascript:alert(1)"}]}]"""
                        .formatted(ID);
        assertThat(refusal(Zips.empty().with("films.json", link)))
                .contains("films[0].links[0].url must be an address");
    }

    @Test
    void oneUuidIsOneThing() throws Exception {
        assertThat(
                        refusal(
                                Zips.empty()
                                        .with("people.json", "[{" + ID + ", \"name\": \"a\"}]")
                                        .with("films.json", "[{" + ID + ", \"title\": \"b\"}]")))
                .contains("films[0].uuid is there twice");
    }

    @Test
    void aPictureIsOnOneThing() throws Exception {
        String picture =
                "[{%s, \"hash\": \"%s\", \"mediaType\": \"image/png\", \"placements\": [{}]}]";
        assertThat(
                        refusal(
                                Zips.empty()
                                        .with("pictures.json", picture.formatted(ID, "0".repeat(64)))))
                .contains("must be placed on one thing");
        assertThat(
                        refusal(
                                Zips.empty()
                                        .with("pictures.json", picture.formatted(ID, "../../x"))))
                .contains("pictures[0].hash must be the SHA-256");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [{                     | films.json is no proper JSON
                    []]                    | films.json is no proper JSON
                    [] []                  | films.json is no proper JSON
                    {}                     | films.json must be an array
                    [1]                    | films[0] must be an object
                    [{"a": 1, "a": 2}]     | films.json is no proper JSON
                    <html>                 | films.json is no proper JSON
                    """)
    void aDocumentOfAnotherShapeIsRefused(String text, String told) throws Exception {
        assertThat(refusal(Zips.empty().with("films.json", text))).contains(told);
    }

    private ArchiveReport read(Zips zip) throws IOException, ArchiveRefused {
        try (Archive archive = new ArchiveReader().open(zip.in(folder), Progress.NONE)) {
            return archive.report();
        }
    }

    private String refusal(Zips zip) throws IOException {
        Path file = zip.in(folder);
        ArchiveRefused refused =
                catchThrowableOfType(
                        ArchiveRefused.class, () -> new ArchiveReader().open(file, Progress.NONE));
        return Texts.english().say(refused.phrase());
    }
}
