package app.matinee.transfer.archive;

import app.matinee.model.Picture;
import app.matinee.model.Placement;
import java.time.Instant;
import java.util.List;

/// A picture and everywhere it is placed.
public record ArchivedPicture(Picture picture, Instant changed, List<Placement> placements) {

    public ArchivedPicture {
        placements = List.copyOf(placements);
    }
}
