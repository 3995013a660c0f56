package app.matinee.ui.kit.editor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Knows which words of a line are misspelt. A seam: the editor draws what it hears and asks for
/// better words; who checks is somebody else's affair. FX thread only; no call waits.
public interface Proof {

    /// A word that no dictionary knows.
    ///
    /// @param from index of its first letter in the line
    record Misspelt(int from, String word) {
        public int to() {
            return from + word.length();
        }
    }

    /// Checks nothing.
    Proof NONE =
            new Proof() {
                @Override
                public List<Misspelt> of(String line) {
                    return List.of();
                }

                @Override
                public void suggest(String word, Consumer<List<String>> then) {
                    then.accept(List.of());
                }

                @Override
                public void learn(String word) {
                    // There is nothing to learn for.
                }

                @Override
                public void onNews(Consumer<Set<String>> listener) {
                    // There never are.
                }
            };

    /// What is misspelt in a line; nothing while it is not known, which is then found out.
    List<Misspelt> of(String line);

    /// Finds words that may have been meant, the likeliest first.
    void suggest(String word, Consumer<List<String>> then);

    /// Knows a word from now on.
    void learn(String word);

    /// Says who hears of the lines about which something became known; an empty set means all.
    void onNews(Consumer<Set<String>> listener);
}
