package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonLayoutTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatFitsStandsOnOneLineAndTheRestIsBroken() {
        assertThat(
                        laidOut(
                                """
                                {"uuid":"1","credits":[{"person":"%s","character":"Ani"},{"person":"2"}],"tags":[]}"""
                                        .formatted("x".repeat(80))))
                .isEqualTo(
                        """
                        {
                          "uuid": "1",
                          "credits": [
                            {
                              "person": "%s",
                              "character": "Ani"
                            },
                            {"person": "2"}
                          ],
                          "tags": []
                        }"""
                                .formatted("x".repeat(80)));
    }

    @Test
    void aLineIsAHundredCharactersLongAtMost() {
        String fits = "{\"a\":[\"%s\"]}".formatted("x".repeat(100 - "  \"a\": [\"\"]".length()));
        assertThat(laidOut(fits).lines().mapToInt(String::length)).contains(100).hasSize(3);
        assertThat(laidOut(fits.replace("xx", "xxy")).lines()).hasSizeGreaterThan(3);
    }

    @Test
    void readsBackAsWhatItWas() {
        String odd = "{\"a\":\"\\u0001\\t\\\"\\\\ \\ud83d\\ude00 \\ud83d \\u2028 é\",\"n\":[1,-2.50,true,null]}";
        assertThat(json.readTree(laidOut(odd))).isEqualTo(json.readTree(odd));
        assertThat(laidOut(odd)).contains("\\u0001", "\\ud83d ", "😀", "é");
    }

    private String laidOut(String text) {
        StringBuilder out = new StringBuilder();
        new JsonLayout(out).broken(json.readTree(text), 0);
        return out.toString();
    }
}
