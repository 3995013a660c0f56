package app.matinee.library.imports;

import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.IncomingWriting;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// Merges a film of the month with what another journal has of it.
final class FeatureMerge {

    private FeatureMerge() {}

    /// @param key gives the key of a text of the batch, 0 while it has none
    static FeaturedFilm merge(
            FeaturedFilm mine,
            IncomingJournal.Feature theirs,
            IntToLongFunction key,
            Noting noting) {
        List<FeaturedPiece> pieces = new ArrayList<>(mine.pieces());
        for (FeaturedPiece piece : pieces(theirs, key)) {
            if (mine.pieces().stream().noneMatch(known -> known.kind() == piece.kind())) {
                noting.fill(ImportField.PIECES, piece.kind().code());
                pieces.add(piece);
            }
        }
        String note =
                ViewingComparison.text(
                        noting, ImportField.NOTE, mine.note(), theirs.feature().note());
        return new FeaturedFilm(mine.id(), mine.uuid(), mine.month(), mine.filmId(), note, pieces);
    }

    /// The film of the month as the other journal has it.
    ///
    /// @param film the journal's key of its film
    static FeaturedFilm whole(IncomingJournal.Feature theirs, long film, IntToLongFunction key) {
        FeaturedFilm feature = theirs.feature();
        return new FeaturedFilm(
                0, feature.uuid(), feature.month(), film, feature.note(), pieces(theirs, key));
    }

    private static List<FeaturedPiece> pieces(
            IncomingJournal.Feature theirs, IntToLongFunction key) {
        return theirs.pieces().stream()
                .map(piece -> {
                    long writing =
                            piece.writing() == IncomingWriting.NONE
                                    ? 0
                                    : key.applyAsLong(piece.writing());
                    return new FeaturedPiece(0, piece.kind(), writing == 0 ? null : writing);
                })
                .toList();
    }
}
