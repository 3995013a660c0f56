package app.matinee.ui.library.query;

import app.matinee.query.Examples;
import app.matinee.query.Key;
import app.matinee.query.QueryText;
import app.matinee.query.Typing;
import app.matinee.text.Texts;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds what can complete a query at its caret: keys while a word is being written, values behind
/// a colon.
final class Options {

    private final LibraryViewModel model;
    private final Texts texts;

    Options(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Gives what completes, now or a moment later; nothing where nothing does.
    void find(Typing typing, Consumer<List<Option>> sink) {
        Key key = typing.key();
        if (key == null) {
            sink.accept(keys(typing.prefix()));
        } else {
            model.suggestNames(key, typing.prefix())
                    .onSuccess(names -> sink.accept(values(key, typing.prefix(), names)));
        }
    }

    private List<Option> keys(String prefix) {
        return Key.beginningWith(prefix).stream()
                .map(key ->
                        new Option(
                                key.code() + ":",
                                key.code() + ":",
                                texts.get("library.key." + key.code())))
                .toList();
    }

    private static List<Option> values(Key key, String prefix, List<String> names) {
        List<Option> options = new ArrayList<>();
        String lower = prefix.toLowerCase(Locale.ROOT);
        for (String example : Examples.of(key)) {
            if (example.startsWith(lower) && !example.equals(lower)) {
                options.add(new Option(example + " ", example, ""));
            }
        }
        for (String name : names) {
            if (!name.equals(prefix)) {
                options.add(new Option(QueryText.value(name) + " ", name, ""));
            }
        }
        return options;
    }
}
