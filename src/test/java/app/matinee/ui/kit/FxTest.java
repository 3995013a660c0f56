package app.matinee.ui.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A class of tests that use JavaFX. Classes run beside one another, but of these only one at a
/// time: there is one FX thread, one keyboard and one focused window.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ResourceLock("JavaFX")
public @interface FxTest {}
