package app.matinee.ui.desk.feature;

import app.matinee.publish.template.TemplateSource;
import app.matinee.publish.template.Templates;
import app.matinee.text.Texts;
import app.matinee.ui.desk.publish.PostDesk;
import app.matinee.ui.desk.publish.TemplateWords;
import app.matinee.ui.kit.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Chooses the template of a post; the templates are read each time it opens.
final class TemplateMenu extends MenuButton {

    private final Texts texts;
    private final Consumer<TemplateSource> edit;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(Templates.FEATURED);

    /// @param edit opens one to be looked at
    TemplateMenu(PostDesk posts, Texts texts, Consumer<TemplateSource> edit) {
        this.texts = texts;
        this.edit = edit;
        setText(texts.get("desk.template.featured"));
        setGraphic(Icon.FILE.node(Icon.SMALL));
        setAccessibleText(texts.get("desk.publish.template"));
        setMinWidth(USE_PREF_SIZE);
        showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        posts.templates(this::fill);
                    }
                });
    }

    /// The name of the chosen template.
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void fill(List<TemplateSource> all) {
        getItems().clear();
        for (TemplateSource each : all) {
            MenuItem item = new MenuItem(TemplateWords.of(each, texts));
            item.setOnAction(_ -> {
                setText(item.getText());
                chosen.set(each.name());
            });
            getItems().add(item);
        }
        MenuItem look = new MenuItem(texts.get("desk.templates.edit"));
        look.setOnAction(_ -> edit.accept(now(all)));
        getItems().addAll(new SeparatorMenuItem(), look);
    }

    private TemplateSource now(List<TemplateSource> all) {
        return all.stream()
                .filter(each -> each.name().equals(chosen.get()))
                .findFirst()
                .orElse(all.getFirst());
    }
}
