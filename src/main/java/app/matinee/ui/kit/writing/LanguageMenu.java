package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.spelling.Speller;
import app.matinee.text.Texts;
import app.matinee.ui.kit.LiveSettings;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// In which language the spelling is checked, or not at all.
public final class LanguageMenu extends MenuButton {

    private final Texts texts;
    private final LiveSettings settings;

    public LanguageMenu(Speller speller, Jobs jobs, LiveSettings settings, Texts texts) {
        this.texts = texts;
        this.settings = settings;
        getStyleClass().addAll("small", "flat", "plain", "language-menu");
        setAccessibleText(texts.get("writing.language"));
        settings.property().map(s -> name(s.spelling())).subscribe(this::setText);
        jobs.startQuietly(_ -> speller.languages()).onSuccess(this::fill);
    }

    private void fill(List<String> languages) {
        ToggleGroup group = new ToggleGroup();
        languages.forEach(language -> add(group, language));
        add(group, "");
    }

    private void add(ToggleGroup group, String language) {
        RadioMenuItem item = new RadioMenuItem(name(language));
        item.setToggleGroup(group);
        item.setSelected(language.equals(settings.get().spelling()));
        item.setOnAction(_ -> settings.change(s -> s.withSpelling(language)));
        getItems().add(item);
    }

    private String name(String language) {
        return language.isEmpty()
                ? texts.get("writing.language.none")
                : Locale.forLanguageTag(language).getDisplayName(texts.locale());
    }
}
