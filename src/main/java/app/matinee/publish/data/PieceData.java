package app.matinee.publish.data;

import app.matinee.markdown.MarkdownWriter;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pieces of a featured film as `pieces` of a template.
final class PieceData {

    private final Said said;

    PieceData(Said said) {
        this.said = said;
    }

    /// Those of the featured film in its order; without one, all that is written about the film.
    List<Map<String, Object>> of(Sources from) {
        Writing own = from.writing();
        List<Map<String, Object>> pieces = new ArrayList<>();
        if (from.featured() != null) {
            for (FeaturedPiece piece : from.featured().pieces()) {
                Writing writing = filling(piece, from.writings());
                if (writing == null || own == null || writing.id() != own.id()) {
                    pieces.add(data(piece.kind(), writing));
                }
            }
            return List.copyOf(pieces);
        }
        from.writings().stream()
                .filter(writing -> own == null || writing.id() != own.id())
                .filter(writing -> writing.kind() != WritingKind.NOTE)
                .sorted(Comparator.comparing(Writing::kind))
                .forEach(writing -> pieces.add(data(writing.kind(), writing)));
        return List.copyOf(pieces);
    }

    private static @Nullable Writing filling(FeaturedPiece piece, List<Writing> writings) {
        return writings.stream()
                .filter(writing -> Long.valueOf(writing.id()).equals(piece.writingId()))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> data(WritingKind kind, @Nullable Writing writing) {
        String label = said.texts().get("writing.kind." + kind.code());
        String title = writing == null ? "" : writing.title();
        String address =
                writing != null && writing.publishedAt().matches("(?i)https?://\\S+")
                        ? writing.publishedAt()
                        : "";
        return new Fields()
                .put("kind", label)
                .put("title", title)
                .put("address", address)
                .markdown(
                        "link",
                        address.isEmpty()
                                ? MarkdownWriter.escaped(title)
                                : Linked.to(title.isEmpty() ? label : title, address))
                .put("there", writing != null)
                .put("published", writing != null && writing.state() == WritingState.PUBLISHED)
                .map();
    }
}
