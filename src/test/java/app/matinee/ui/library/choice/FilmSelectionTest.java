package app.matinee.ui.library.choice;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmSummary;
import java.util.stream.LongStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class FilmSelectionTest {

    private final ObservableList<FilmSummary> shown =
            FXCollections.observableArrayList(
                    LongStream.range(0, 6)
                            .mapToObj(i -> Summaries.film(i, "Film " + i, 2000).done())
                            .toList());
    private final FilmSelection selection = new FilmSelection(shown);

    @Test
    void selectsOneAlone() {
        selection.select(2);
        selection.select(4);

        assertThat(selection.ids()).containsExactly(4L);
        assertThat(selection.leadIndex()).isEqualTo(4);
    }

    @Test
    void extendsFromWhereItBeganInEitherDirection() {
        selection.select(3);
        selection.extendTo(5);
        assertThat(selection.ids()).containsExactlyInAnyOrder(3L, 4L, 5L);

        selection.extendTo(1);
        assertThat(selection.ids()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(selection.leadIndex()).isEqualTo(1);
    }

    @Test
    void takesOneInAndOutAgain() {
        selection.select(0);
        selection.toggle(3);
        assertThat(selection.ids()).containsExactly(0L, 3L);

        selection.toggle(3);
        assertThat(selection.ids()).containsExactly(0L);
        assertThat(selection.leadIndex()).isZero();

        selection.toggle(0);
        assertThat(selection.leadProperty().get()).isNull();
    }

    @Test
    void selectsAllAndKeepsItsLead() {
        selection.select(2);
        selection.selectAll();

        assertThat(selection.count()).isEqualTo(6);
        assertThat(selection.leadIndex()).isEqualTo(2);
    }

    @Test
    void movesPlacesOutsideTheListToItsEnds() {
        selection.select(99);
        assertThat(selection.leadIndex()).isEqualTo(5);
        selection.select(-4);
        assertThat(selection.leadIndex()).isZero();
    }

    @Test
    void staysWithItsFilmsWhenTheOrderChanges() {
        selection.select(1);
        FXCollections.reverse(shown);
        selection.follow(shown.toArray(FilmSummary[]::new), _ -> false);

        assertThat(selection.leadIndex()).isEqualTo(4);
        assertThat(selection.leadProperty().get().id()).isEqualTo(1);
    }
}
