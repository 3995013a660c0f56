package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.text.Texts;
import org.junit.jupiter.api.Test;

@FxTest
class ViewsTest {

    private final Views views = new Views(Texts.english());

    @Test
    void loadsTheScreenOfAControllerWithItsPartsAndTexts() {
        views.add(SampleController.class, () -> new SampleController("whole"))
                .add(SamplePartController.class, () -> new SamplePartController("part"));

        View<SampleController> view = OnFx.get(() -> views.load(SampleController.class));

        assertThat(view.controller().given).isEqualTo("whole");
        assertThat(view.controller().greeting()).isEqualTo("Cancel");
        assertThat(view.controller().part().given()).isEqualTo("part");
        assertThat(view.root().getChildrenUnmodifiable()).hasSize(2);
    }

    @Test
    void refusesAScreenWhosePartNobodyCanMake() {
        views.add(SampleController.class, () -> new SampleController("whole"));

        OnFx.run(() ->
                assertThatThrownBy(() -> views.load(SampleController.class))
                        .hasStackTraceContaining("no maker for the controller")
                        .hasStackTraceContaining("SamplePartController"));
    }

    @Test
    void refusesAControllerWithoutFxmlOrWithAnotherName() {
        assertThatThrownBy(() -> views.load(LonelyController.class))
                .hasMessageContaining("Lonely.fxml");
        assertThatThrownBy(() -> views.load(String.class)).hasMessageContaining("XxxController");
    }

    @Test
    void refusesTwoMakersForOneController() {
        views.add(SamplePartController.class, () -> new SamplePartController("one"));

        assertThatThrownBy(() ->
                        views.add(
                                SamplePartController.class, () -> new SamplePartController("two")))
                .hasMessageContaining("twice");
    }

    private static final class LonelyController {}
}
