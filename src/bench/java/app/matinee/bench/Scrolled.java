package app.matinee.bench;

import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

/// The films of a library as something that scrolls: the table's flow or the wall's bar.
interface Scrolled {

    void by(double pixels);

    void anywhere(Random random);

    /// Whether so many films can be scrolled through that all have been read.
    boolean isLong();

    /// @param selector `.poster-wall` or `.film-table`
    static Scrolled in(Parent root, String selector) {
        Node list = root.lookup(selector);
        return selector.equals(".poster-wall")
                ? new Wall((ScrollBar) list.lookup(".scroll-bar"))
                : new Table((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }

    /// @param bar its values are pixels
    record Wall(ScrollBar bar) implements Scrolled {

        @Override
        public void by(double pixels) {
            bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
        }

        @Override
        public void anywhere(Random random) {
            bar.setValue(random.nextDouble() * bar.getMax());
        }

        @Override
        public boolean isLong() {
            return bar.getMax() > 200_000;
        }
    }

    record Table(VirtualFlow<?> flow) implements Scrolled {

        @Override
        public void by(double pixels) {
            flow.scrollPixels(pixels);
        }

        @Override
        public void anywhere(Random random) {
            flow.scrollTo(random.nextInt(flow.getCellCount()));
        }

        @Override
        public boolean isLong() {
            return flow.getCellCount() > 1_000;
        }
    }
}
