package app.matinee.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The program's icon in the sizes that desktops ask for.
final class AppIcons {

    private static final List<Integer> SIZES = List.of(32, 64, 128);

    List<Image> all() {
        return SIZES.stream().map(AppIcons::icon).toList();
    }

    private static Image icon(int size) {
        String name = "/app/matinee/about/icons/matinee-" + size + ".png";
        try (InputStream in =
                Objects.requireNonNull(AppIcons.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
