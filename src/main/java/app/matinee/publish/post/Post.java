package app.matinee.publish.post;

import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A post, whole and belonging to no target: each target only writes it down.
///
/// @param parts in order
/// @param writingId the piece that went in, null where none did
/// @param notes what had to be left out, such as a picture whose file is missing
public record Post(Head head, List<Part> parts, @Nullable Long writingId, List<Phrase> notes) {

    public Post {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    public Optional<Long> writing() {
        return Optional.ofNullable(writingId);
    }

    public Post withHead(Head value) {
        return new Post(value, parts, writingId, notes);
    }

    /// Each picture of the post once, the one that stands for it first.
    public List<PostPicture> pictures() {
        Set<PostPicture> once = new LinkedHashSet<>();
        if (head.featured() != null) {
            once.add(head.featured());
        }
        for (Part part : parts) {
            if (part instanceof Part.Figure(PostPicture picture)) {
                once.add(picture);
            }
        }
        return distinct(once);
    }

    /// The same file may stand twice with other words.
    private static List<PostPicture> distinct(Set<PostPicture> pictures) {
        List<PostPicture> distinct = new ArrayList<>();
        for (PostPicture picture : pictures) {
            if (distinct.stream().noneMatch(p -> p.name().equals(picture.name()))) {
                distinct.add(picture);
            }
        }
        return List.copyOf(distinct);
    }
}
