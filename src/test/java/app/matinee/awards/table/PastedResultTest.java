package app.matinee.awards.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedResultTest {

    private static List<PastedResult> read(String text) {
        return PastedResult.of(TableReading.of(PastedTable.read(text)), "Anora");
    }

    private static final List<String> FOUR_WAYS =
            List.of(
                    "Category\tNominee\tResult\nBest Picture\tAlex Coco, Samantha Quan and Sean Baker\tWon\n"
                            + "Supporting Actor\tYura Borisov\tNominated\n",
                    "Category,Nominee,Result\nBest Picture,\"Alex Coco, Samantha Quan, Sean Baker\",won\n"
                            + "Supporting Actor,Yura Borisov,nominee",
                    "| Category | Nominee | Result |\n|---|:---:|---|\n"
                            + "| Best Picture | Alex Coco, Samantha Quan & Sean Baker | **Winner** |\n"
                            + "| Supporting Actor | Yura Borisov | nom |\n",
                    "<table><tr><th>Category</th><th>Nominee</th><th>Result</th></tr>"
                            + "<tr><td>Best Picture</td><td>Alex Coco<br>Samantha Quan<br>Sean Baker</td><td>Won</td></tr>"
                            + "<tr><td>Supporting Actor</td><td><a href='x'>Yura&nbsp;Borisov</a><sup>[3]</sup></td>"
                            + "<td>Nominated</td></tr></table>");

    @Test
    void readsATableHoweverItIsWritten() {
        for (String text : FOUR_WAYS) {
            List<PastedResult> rows = read(text);
            assertThat(rows).as(text).hasSize(2);
            assertThat(rows.getFirst().category()).isEqualTo("Best Picture");
            assertThat(rows.getFirst().nominees())
                    .containsExactly("Alex Coco", "Samantha Quan", "Sean Baker");
            assertThat(rows.getFirst().result()).isEqualTo(Result.WON);
            assertThat(rows.getLast().nominees()).containsExactly("Yura Borisov");
            assertThat(rows.getLast().result()).isEqualTo(Result.NOMINATED);
        }
    }

    @Test
    void findsTheColumnsWithoutAHeader() {
        TableReading reading =
                TableReading.of(
                        PastedTable.read("Won\tDirecting\tSean Baker\nnominated\tEditing\tSean Baker"));
        assertThat(reading.header()).isFalse();
        assertThat(reading.uses())
                .containsExactly(ColumnUse.RESULT, ColumnUse.CATEGORY, ColumnUse.NOMINEES);
    }

    @Test
    void followsCellsThatReachDownAsInAnEncyclopedia() {
        List<PastedResult> rows =
                read(
                        """
                        <table><tbody><tr><th>Award</th><th>Date of ceremony</th><th>Category</th>
                        <th>Recipient(s)</th><th>Result</th><th>Ref.</th></tr>
                        <tr><td rowspan="2">Gotham Awards</td><td rowspan="2">December 2, 2024</td>
                        <td>Best Feature</td><td><i>Anora</i></td><td>Nominated</td><td rowspan=2>[1]</td></tr>
                        <tr><td>Best Director</td><td>Sean Baker</td><td>Nominated</td></tr>
                        <tr><td>AFI Awards</td><td>December 2024</td><td>Movies of the Year</td><td>Anora</td>
                        <td>Honoree</td><td>[2]</td></tr></tbody></table>\
                        """);
        assertThat(rows)
                .extracting(PastedResult::ceremony)
                .containsExactly("Gotham Awards", "Gotham Awards", "AFI Awards");
        assertThat(rows.get(1).date()).hasToString("2024-12-02");
        assertThat(rows.get(1).nominees()).containsExactly("Sean Baker");
        assertThat(rows.getFirst().nominees()).as("the film is no person").isEmpty();
        assertThat(rows.getLast().date()).hasToString("2024-12");
        assertThat(rows.getLast().result()).isEqualTo(Result.NAMED);
    }

    @Test
    void saysWhichRowIsNotUnderstood() {
        List<PastedResult> rows =
                read("Category\tNominee\tResult\nSound\tA. Person\tmaybe\n\tNobody\tWon\n");
        assertThat(rows.getFirst().result()).isNull();
        assertThat(rows.getFirst().isWhole()).isFalse();
        assertThat(rows.getLast().category()).as("the one above").isEqualTo("Sound");
    }

    @Test
    void takesAColumnForSomethingElse() {
        TableReading reading =
                TableReading.of(PastedTable.read("Category\tNominee\tResult\nSong\tHarlem\tWon"));
        TableReading other = reading.taking(1, ColumnUse.DETAIL);
        PastedResult row = PastedResult.of(other, "Anora").getFirst();
        assertThat(row.detail()).isEqualTo("Harlem");
        assertThat(row.nominees()).isEmpty();
        assertThat(reading.taking(0, ColumnUse.RESULT).uses())
                .containsExactly(ColumnUse.RESULT, ColumnUse.NOMINEES, ColumnUse.NOTHING);
    }

    @Test
    void keepsQuotesAndBreaksOfASpreadsheet() {
        assertThat(PastedTable.read("a\t\"two\nlines\"\t5\"2\nb\t\"say \"\"yes\"\"\"\tc").rows())
                .containsExactly(
                        List.of("a", "two lines", "5\"2"), List.of("b", "say \"yes\"", "c"));
    }

    @Test
    void survivesWhatIsNoTable() {
        for (String text :
                List.of(
                        "",
                        "\n\n",
                        "one word",
                        "<table><tr><td colspan=9999>x",
                        "<tr><td>&#x110000;&#999999999;&bogus;</td></tr>",
                        "|||\n---",
                        "\"open\tquote",
                        "\u0000\t\u0000")) {
            assertThat(read(text)).as(text).allMatch(row -> row.category() != null);
        }
    }
}
