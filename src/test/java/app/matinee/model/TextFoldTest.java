package app.matinee.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Żuławski              | zulawski
                    Łódź                  | lodz
                    Spider-Man            | spiderman
                    M*A*S*H               | mash
                    Emilia Pérez          | emilia perez
                    Øvredal, Straße       | ovredal strasse
                    Ægir & Œuvre          | aegir oeuvre
                    WALL·E                | walle
                    [REC]²                | rec 2
                    Alien³                | alien3
                    Star Wars – Revenge   | star wars revenge
                    I ♥ Huckabees         | i huckabees
                    Schindler’s List      | schindlers list
                    İstanbul              | istanbul
                    Преступление          | преступление
                    """)
    void dropsWhatPeopleDoNotType(String text, String folded) {
        assertThat(TextFold.fold(text)).isEqualTo(folded);
    }

    @Test
    void cutsChineseJapaneseAndKoreanIntoPairs() {
        assertThat(TextFold.fold("千と千尋の神隠し")).startsWith("千と と千 千尋");
        assertThat(TextFold.fold("기생충")).isEqualTo("기생 생충");
        assertThat(TextFold.fold("英")).isEqualTo("英");
        assertThat(TextFold.fold("新世紀 Evangelion 劇場")).isEqualTo("新世 世紀 evangelion 劇場");
    }

    @Test
    void sortsWithoutTheArticle() {
        assertThat(TextFold.sortKey("The Tree of Life")).isEqualTo("tree of life");
        assertThat(TextFold.sortKey("A Complete Unknown")).isEqualTo("complete unknown");
        assertThat(TextFold.sortKey("Anora")).isEqualTo("anora");
        assertThat(TextFold.sortKey("The")).isEqualTo("the");
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        String folded = TextFold.fold("The Passion of Joan of Arc (1928)");
        assertThat(TextFold.fold(folded)).isEqualTo(folded);
        assertThat(TextFold.fold("")).isEmpty();
        assertThat(TextFold.fold("…!?")).isEmpty();
    }

    @Test
    void findsHyphenatedTitlesEitherWay() {
        assertThat(TextFold.variants("Spider-Man")).containsExactly("spiderman", "spider man");
        assertThat(TextFold.variants("Anora")).containsExactly("anora");
    }
}
