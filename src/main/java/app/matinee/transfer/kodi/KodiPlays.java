package app.matinee.transfer.kodi;

import app.matinee.model.Completion;
import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.transfer.reading.Markup;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often a film was played, and when last.
///
/// @param last null where it is not known
record KodiPlays(int count, @Nullable PartialDate last) {

    private static final int MOST = 1000;
    private static final int ISO = 10;

    static KodiPlays of(Markup movie) {
        String count = movie.textOf("playcount");
        String played = movie.textOf("lastplayed");
        PartialDate last =
                PartialDate.parse(played.length() > ISO ? played.substring(0, ISO) : played)
                        .filter(day -> day.year() > 1970)
                        .orElse(null);
        int plays = count.matches("\\d{1,6}") ? Math.min(MOST, Integer.parseInt(count)) : 0;
        boolean watched = movie.textOf("watched").equals("true");
        return new KodiPlays(plays == 0 && watched ? 1 : plays, plays == 0 ? null : last);
    }

    boolean isSeen() {
        return count > 0;
    }

    /// Every time of it, the last of them on its day; none where it was one time on no day.
    List<Viewing> viewings() {
        if (count == 0 || (count == 1 && last == null)) {
            return List.of();
        }
        return IntStream.range(0, count)
                .mapToObj(i -> viewing(i == count - 1 ? last : null, i > 0))
                .toList();
    }

    private static Viewing viewing(@Nullable PartialDate day, boolean again) {
        return new Viewing(
                0,
                Uuid7.next(),
                0,
                day,
                "",
                "",
                "",
                again,
                Completion.WHOLE,
                null,
                null,
                "",
                List.of());
    }
}
