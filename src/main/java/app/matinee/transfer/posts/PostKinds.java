package app.matinee.transfer.posts;

import app.matinee.model.TextFold;
import app.matinee.model.WritingKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which kind of writing a post is, by what it is filed under, else by its title.
public final class PostKinds {

    /// The more particular words first.
    private static final List<Map.Entry<String, WritingKind>> WORDS =
            List.of(
                    Map.entry("featured film", WritingKind.FEATURE),
                    Map.entry("film of the month", WritingKind.FEATURE),
                    Map.entry("feature", WritingKind.FEATURE),
                    Map.entry("top ten", WritingKind.TOP_TEN),
                    Map.entry("top 10", WritingKind.TOP_TEN),
                    Map.entry("interview", WritingKind.INTERVIEW),
                    Map.entry("recommendation", WritingKind.RECOMMENDATION),
                    Map.entry("critique", WritingKind.CRITIQUE),
                    Map.entry("review", WritingKind.REVIEW),
                    Map.entry("kritik", WritingKind.REVIEW),
                    Map.entry("note", WritingKind.NOTE),
                    Map.entry("movie", WritingKind.NOTE),
                    Map.entry("diary", WritingKind.NOTE));

    private PostKinds() {}

    /// @param aboutFilm whether it is about a film
    public static WritingKind of(PostHead head, boolean aboutFilm) {
        return head.filed().stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .or(() -> named(head.title()).filter(kind -> kind != WritingKind.NOTE))
                .orElse(aboutFilm ? WritingKind.REVIEW : WritingKind.NOTE);
    }

    /// The kind that some words name.
    static Optional<WritingKind> named(String words) {
        String folded = " " + TextFold.fold(words.replace('-', ' ')) + " ";
        return WORDS.stream()
                .filter(each ->
                        folded.contains(" " + each.getKey() + " ")
                                || folded.contains(" " + each.getKey() + "s "))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
