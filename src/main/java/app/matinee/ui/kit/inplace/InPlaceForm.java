package app.matinee.ui.kit.inplace;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Something of several parts (a release, a credit, a copy), read as a line and edited in place as
/// a few fields that flow into as many rows as they need.
public final class InPlaceForm extends InPlace {

    private final List<FormField> fields;
    private final Function<Answers, Optional<String>> keep;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, Completion> completions = new HashMap<>();
    private @Nullable Runnable remove;
    private Map<String, String> values = Map.of();

    /// @param keep takes what changed, or gives the words of what is wrong with it
    public InPlaceForm(
            Texts texts,
            String name,
            List<FormField> fields,
            Function<Answers, Optional<String>> keep) {
        super(texts, name);
        this.fields = List.copyOf(fields);
        this.keep = keep;
    }

    /// Offers to take the whole thing away.
    public InPlaceForm removable(Runnable action) {
        remove = action;
        return this;
    }

    /// Shows a thing.
    ///
    /// @param spoken what a screen reader says of it
    /// @param filled what its fields hold, by key
    public void show(Node node, String spoken, Map<String, String> filled) {
        values = Map.copyOf(filled);
        setView(node, spoken);
    }

    @Override
    protected Node makeEditor() {
        controls.clear();
        completions.clear();
        FlowPane form = new FlowPane(8, 8);
        form.getStyleClass().add("in-place-form");
        form.setMinWidth(0);
        for (FormField field : fields) {
            Control control = field.options().isEmpty() ? text(field) : choice(field);
            control.setAccessibleText(field.label());
            control.setId("field-" + field.key());
            listen(control);
            controls.put(field.key(), control);
            Label label = new Label(field.label());
            label.getStyleClass().addAll("caption", "hint");
            label.setLabelFor(control);
            VBox pair = new VBox(4, label, control);
            pair.maxWidthProperty().bind(form.widthProperty());
            form.getChildren().add(pair);
        }
        if (remove != null) {
            form.getChildren().add(removing(remove));
        }
        return form;
    }

    private TextField text(FormField field) {
        TextField made = new TextField(values.getOrDefault(field.key(), ""));
        made.setPrefColumnCount(field.columns());
        if (field.source() != null) {
            completions.put(field.key(), new Completion(made, field.source(), false));
        }
        return made;
    }

    private ComboBox<FormField.Option> choice(FormField field) {
        ComboBox<FormField.Option> made = new ComboBox<>();
        made.getItems().setAll(field.options());
        String code = values.getOrDefault(field.key(), "");
        made.setValue(
                field.options().stream()
                        .filter(o -> o.code().equals(code))
                        .findFirst()
                        .orElse(field.options().getFirst()));
        return made;
    }

    private Node removing(Runnable action) {
        Button button = new Button(texts().get("inplace.remove"), Icon.DELETE.node(Icon.SMALL));
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(_ -> {
            putBack();
            action.run();
        });
        return new VBox(4, new Label(), button);
    }

    @Override
    protected Optional<String> keepTyped() {
        Map<String, String> now = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        controls.forEach((key, control) -> now.put(key, answer(control)));
        completions.forEach((key, completion) ->
                completion.taken().ifPresent(taken -> ids.put(key, taken.id())));
        boolean same =
                ids.values().stream().allMatch(id -> id == 0)
                        && now.entrySet().stream()
                                .allMatch(e ->
                                        e.getValue().equals(values.getOrDefault(e.getKey(), "")));
        return same ? Optional.empty() : keep.apply(new Answers(now, ids));
    }

    private static String answer(Control control) {
        return switch (control) {
            case TextField text -> text.getText().strip();
            case ComboBox<?> combo when combo.getValue() instanceof FormField.Option chosen ->
                    chosen.code();
            default -> "";
        };
    }
}
