package app.matinee.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A share as a thin line: ink by default, `velvet` or `muted` as style classes. The figure itself stands
/// in words beside it.
public final class ProgressLine extends Region {

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", 0);
    private final Region trough = new Region();
    private final Region done = new Region();

    public ProgressLine() {
        getStyleClass().add("progress-line");
        trough.getStyleClass().add("trough");
        done.getStyleClass().add("done");
        getChildren().addAll(trough, done);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setPrefWidth(120);
        value.subscribe(
                _ -> {
                    requestLayout();
                    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
                });
    }

    /// The share done, 0 to 1; values outside are drawn as the nearer end.
    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    public void setValue(double share) {
        value.set(share);
    }

    @Override
    protected void layoutChildren() {
        double share = Math.clamp(value.get(), 0, 1);
        trough.resizeRelocate(0, 0, getWidth(), getHeight());
        done.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE
                ? (Object) value.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
