package app.matinee.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.OnFx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What is printed is all there, once, on as many pages as it takes, and nothing hangs over a page.
@FxTest
class PrintPagesTest {

    @Test
    void everythingStandsOnSomePageAndFits() {
        List<Printout.Part> parts = new ArrayList<>();
        IntStream.range(0, 120)
                .forEach(i ->
                        parts.add(new Printout.Line(i + ".", "Film " + i, "Somebody", "★★★★")));
        parts.add(new Printout.Text("word ".repeat(4_000).strip()));

        OnFx.run(() -> {
            PrintPages pages = new PrintPages(new Printout("A list", "120 films", parts), 500, 700);
            List<String> words = new ArrayList<>();
            int count = 0;
            while (pages.hasNext()) {
                Region page = pages.next();
                count++;
                Node content = ((BorderPane) page).getCenter();
                assertThat(content.prefHeight(500)).isLessThanOrEqualTo(700);
                page.lookupAll(".label").forEach(label -> words.add(((Label) label).getText()));
            }
            assertThat(count).isBetween(6, 40);
            assertThat(words).contains("A list", "120 films", "Film 0", "Film 119", "★★★★", "2");
            assertThat(words.stream().filter(text -> text.startsWith("Film "))).hasSize(120);
            assertThat(String.join(" ", words).split("\\bword\\b", -1)).hasSize(4_001);
        });
    }
}
