package app.matinee.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shapes drawn on a grid that grow with the text, as its letters do. The theme's sheet says how
/// large the text is, so that they follow in pop-ups too, and whatever font stands around them.
class Grown extends Pane {

    private static final String GROWN = "grown";

    private static final CssMetaData<Grown, Number> TEXT_SCALE =
            new CssMetaData<>("-mt-text-scale", SizeConverter.getInstance(), 1.0) {
                @Override
                public boolean isSettable(Grown node) {
                    return !node.textScale.isBound();
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(Grown node) {
                    return node.textScale;
                }
            };

    private static final List<CssMetaData<? extends Styleable, ?>> STYLED =
            Stream.concat(
                            Region.getClassCssMetaData().stream(),
                            Stream.<CssMetaData<? extends Styleable, ?>>of(TEXT_SCALE))
                    .toList();

    private final Scale scale = new Scale();
    private final double width;
    private final double height;
    private final double grid;
    private final SimpleStyleableDoubleProperty textScale =
            new SimpleStyleableDoubleProperty(TEXT_SCALE, this, "textScale", 1.0);

    /// @param width in pixels at 100 % text
    /// @param height in pixels at 100 % text
    /// @param grid the height in the units of the shapes
    Grown(double width, double height, double grid) {
        this.width = width;
        this.height = height;
        this.grid = grid;
        getStyleClass().add(GROWN);
        textScale.subscribe(_ -> size());
    }

    /// Keeps it as large as it is at 100 % text, where it stands on something that does not grow.
    final Grown fixed() {
        getStyleClass().remove(GROWN);
        return this;
    }

    /// Adds a shape drawn on the grid.
    final void draw(Node shape) {
        shape.setManaged(false);
        shape.getTransforms().add(scale);
        getChildren().add(shape);
    }

    /// How many pixels a unit of the grid takes now.
    final double unit() {
        return textScale.get() * height / grid;
    }

    private void size() {
        double wide = textScale.get() * width;
        double high = textScale.get() * height;
        scale.setX(unit());
        scale.setY(unit());
        setMinSize(wide, high);
        setPrefSize(wide, high);
        setMaxSize(wide, high);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLED;
    }
}
