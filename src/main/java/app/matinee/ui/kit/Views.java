package app.matinee.ui.kit;

import app.matinee.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads screens: finds the FXML of a controller and makes the controller with what it needs.
///
/// `ui.film.FilmController` belongs to `Film.fxml` at the same package path. Screens included in
/// others get their controllers from the same makers, a new one at each loading.
public final class Views {

    private static final String SUFFIX = "Controller";

    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    public Views(Texts texts) {
        this.texts = texts;
    }

    /// Says how a controller is made; one line a controller in the wiring.
    public <C> Views add(Class<C> type, Supplier<? extends C> maker) {
        if (makers.putIfAbsent(type, maker) != null) {
            throw new IllegalStateException(type.getName() + " is registered twice");
        }
        return this;
    }

    public Set<Class<?>> controllers() {
        return Set.copyOf(makers.keySet());
    }

    /// Loads the screen of a controller.
    ///
    /// @throws IllegalStateException when the controller or one of an included screen was never
    ///     added, or has no FXML
    /// @throws UncheckedIOException when the FXML cannot be read as such
    public <C> View<C> load(Class<C> type) {
        FXMLLoader loader = new FXMLLoader(fxmlOf(type), texts.bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new View<>(root, type.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot load " + fxmlName(type), broken);
        }
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("no maker for the controller " + type.getName());
        }
        return maker.get();
    }

    private static URL fxmlOf(Class<?> type) {
        URL fxml = type.getResource(fxmlName(type));
        if (fxml == null) {
            throw new IllegalStateException(
                    "no %s in %s".formatted(fxmlName(type), type.getPackageName()));
        }
        return fxml;
    }

    private static String fxmlName(Class<?> type) {
        String name = type.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalStateException(type.getName() + " is not named XxxController");
        }
        return name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
    }
}
