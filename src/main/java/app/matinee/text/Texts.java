package app.matinee.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// All texts of the program in one language.
///
/// Patterns are those of [MessageFormat], with one rule of our own: an apostrophe is only ever an
/// apostrophe, it quotes nothing. A count picks its words by `{0,choice,0#no films|1#one film|1<{0}
/// films}`.
public final class Texts {

    private static final String BUNDLE = "app.matinee.text.messages";

    private final ResourceBundle bundle;

    /// Reading a pattern costs many times what filling it does, and rows fill theirs while one
    /// scrolls.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /// Loads the bundle of a language; where there is none for it, the English one.
    ///
    /// @throws java.util.MissingResourceException when the program was packaged without its texts
    public Texts(Locale locale) {
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /// The words of a key, its placeholders filled.
    ///
    /// @throws java.util.MissingResourceException when there is no such key: a slip of ours, which
    ///   a test finds
    public String get(String key, Object... args) {
        return format(bundle.getString(key), args);
    }

    public String say(Phrase phrase) {
        return get(phrase.key(), phrase.args().toArray());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The raw messages, for FXML (`%key`).
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        Locale locale = bundle.getLocale();
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    private String format(String pattern, Object... args) {
        MessageFormat format = formats.computeIfAbsent(pattern, this::parsed);
        synchronized (format) {
            return format.format(args);
        }
    }

    private MessageFormat parsed(String pattern) {
        // A straight apostrophe would swallow the placeholders after it; the curved one is also
        // the right letter.
        return new MessageFormat(pattern.replace('\'', '’'), locale());
    }
}
