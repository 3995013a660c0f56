package app.matinee.ui.settings;

import app.matinee.text.Texts;
import app.matinee.ui.kit.LiveSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The country one watches in, by its name; its code is what the settings keep.
final class CountryChoice {

    private final Texts texts;

    CountryChoice(Texts texts) {
        this.texts = texts;
    }

    void fill(ComboBox<String> box, LiveSettings settings) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String code) {
                        return name(code);
                    }

                    @Override
                    public String fromString(String name) {
                        return name;
                    }
                });
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(
                List.of(Locale.getISOCountries()).stream()
                        .sorted(Comparator.comparing(this::name))
                        .toList());
        box.getItems().setAll(codes);
        box.setValue(settings.get().library().watch().country());
        box.valueProperty()
                .subscribe((_, code) ->
                        settings.change(s ->
                                s.withLibrary(
                                        s.library()
                                                .withWatch(
                                                        s.library().watch().withCountry(code)))));
    }

    private String name(String code) {
        return code == null || code.isEmpty()
                ? texts.get("settings.country.any")
                : Locale.of("", code).getDisplayCountry(texts.locale());
    }
}
