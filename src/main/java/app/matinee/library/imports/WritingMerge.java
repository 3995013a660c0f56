package app.matinee.library.imports;

import app.matinee.model.PartialDate;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges a text with another version of it: of one and the same text of two journals everything
/// may have changed, of others the words alone are compared.
final class WritingMerge {

    private WritingMerge() {}

    static Writing merge(Writing mine, Writing theirs, Noting noting) {
        Writing merged =
                mine.withText(
                        ViewingComparison.text(
                                noting, ImportField.TEXT, mine.text(), theirs.text()));
        return mine.uuid().equals(theirs.uuid()) ? ofOneText(merged, theirs, noting) : merged;
    }

    private static Writing ofOneText(Writing mine, Writing theirs, Noting noting) {
        String title =
                ViewingComparison.text(noting, ImportField.TITLE, mine.title(), theirs.title());
        WritingState state = mine.state();
        if (theirs.state() != state
                && noting.takes(ImportField.STATE, state.code(), theirs.state().code())) {
            state = theirs.state();
        }
        List<String> tags = new ArrayList<>(mine.tags());
        for (String tag : theirs.tags()) {
            if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                noting.fill(ImportField.TAGS, tag);
                tags.add(tag);
            }
        }
        PartialDate published = published(mine, theirs, noting);
        String address =
                ViewingComparison.text(
                        noting, ImportField.SOURCE, mine.publishedAt(), theirs.publishedAt());
        return mine.withTitle(title)
                .withState(state)
                .withTags(tags)
                .withPublished(published, address)
                .withSlug(mine.slug().isEmpty() ? theirs.slug() : mine.slug())
                .withPlanned(mine.planned() == null ? theirs.planned() : mine.planned());
    }

    private static @Nullable PartialDate published(Writing mine, Writing theirs, Noting noting) {
        if (mine.publishedOn() != null || theirs.publishedOn() == null) {
            return mine.publishedOn();
        }
        noting.fill(ImportField.DATE, theirs.publishedOn().iso());
        return theirs.publishedOn();
    }
}
