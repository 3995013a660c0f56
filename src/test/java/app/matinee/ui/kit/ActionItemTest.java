package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.text.Texts;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;

@FxTest
class ActionItemTest {

    private final AtomicInteger runs = new AtomicInteger();
    private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
    private final ActionItem item =
            ActionItem.of(Texts.english(), "action.cancel", runs::incrementAndGet)
                    .withIcon(() -> new Circle(4))
                    .withKeys("Shortcut+N")
                    .enabledWhen(enabled);

    @Test
    void menuAndButtonsShowTheSameCommand() {
        OnFx.run(() -> {
            MenuItem inMenu = item.menuItem();
            Button asIcon = item.iconButton();

            assertThat(inMenu.getText()).isEqualTo("Cancel");
            assertThat(inMenu.getAccelerator().getName()).isEqualTo("Shortcut+N");
            assertThat(asIcon.getAccessibleText()).isEqualTo("Cancel");
            inMenu.fire();
            asIcon.fire();
            item.button().fire();
        });

        assertThat(runs).hasValue(3);
    }

    @Test
    void aDisabledCommandDoesNothingWhereverItIsStarted() {
        enabled.set(false);
        OnFx.run(() -> {
            assertThat(item.menuItem().isDisable()).isTrue();
            assertThat(item.button().isDisable()).isTrue();
            item.run();
        });

        assertThat(runs).hasValue(0);
    }
}
