package app.matinee.transfer.archive;

import app.matinee.model.SavedView;
import java.time.Instant;

/// `views.json`.
final class ViewJson {

    private static final String USUAL_SORT = "year";
    private static final String USUAL_SHAPE = "wall";

    private ViewJson() {}

    static Stamped<SavedView> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var view =
                new SavedView(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        in.mustText("name"),
                        in.text("query"),
                        in.text("sort", USUAL_SORT),
                        in.flag("ascending"),
                        in.text("shape", USUAL_SHAPE));
        return in.end(new Stamped<>(view, in.time("changed", created)));
    }

    static void write(Stamped<SavedView> stamped, JsonOut out) {
        SavedView view = stamped.thing();
        out.uuid("uuid", view.uuid())
                .must("name", view.name())
                .text("query", view.query())
                .text("sort", view.sort(), USUAL_SORT)
                .flag("ascending", view.ascending())
                .text("shape", view.shape(), USUAL_SHAPE)
                .time("changed", stamped.changed());
    }
}
