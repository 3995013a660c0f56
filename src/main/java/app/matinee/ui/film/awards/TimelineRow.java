package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry;
import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonEntry.Showing;
import org.jspecify.annotations.Nullable;

/// A row of the line of time. Its node is made when it comes near to what is seen and may be dropped
/// when it is far away; its height is remembered, and estimated before it was ever measured.
final class TimelineRow {

    private final SeasonEntry entry;
    private @Nullable SeasonRow node;
    private double height = -1;
    private double heightAt = -1;

    TimelineRow(SeasonEntry entry) {
        this.entry = entry;
    }

    SeasonEntry entry() {
        return entry;
    }

    @Nullable SeasonRow node() {
        return node;
    }

    void setNode(@Nullable SeasonRow made) {
        node = made;
    }

    /// What the row stands for, null for a heading.
    Stop.@Nullable Key key() {
        return switch (entry) {
            case Heading _ -> null;
            case Showing s -> new Stop.Key.OfRelease(s.release().id());
            case Prizes p -> new Stop.Key.OfCeremony(p.ceremony().id());
        };
    }

    /// Whether a stop is this row's or lies inside it.
    boolean holds(Stop.Key wanted) {
        return wanted.equals(key())
                || (wanted instanceof Stop.Key.OfNomination(long id)
                        && entry instanceof Prizes prizes
                        && prizes.honours().stream().anyMatch(h -> h.nomination().id() == id));
    }

    /// Takes over what a row that stood for the same thing had.
    void continueFrom(TimelineRow before) {
        node = before.node;
        if (entry.equals(before.entry)) {
            height = before.height;
            heightAt = before.heightAt;
        }
    }

    /// Whether it may lose its node: it holds neither a form nor the keyboard.
    boolean isIdle() {
        SeasonRow row = node;
        return row == null
                || !(row.isFocusWithin()
                        || (row.content() instanceof PrizesCard card && card.hasForm())
                        || (row.content() instanceof ReleaseLine line && line.hasForm()));
    }

    /// In pixels at a width; measured again only where something inside asked for a layout.
    ///
    /// @param scale the size of the text, 1 at 100 %
    double height(double width, double scale) {
        SeasonRow row = node;
        if (row != null && (height < 0 || heightAt != width || row.isNeedsLayout())) {
            height = row.prefHeight(width);
            heightAt = width;
        }
        return height >= 0 ? height : estimate(width, scale);
    }

    private double estimate(double width, double scale) {
        return switch (entry) {
            case Heading _ -> SeasonRow.HEADING_LEAST * scale;
            case Showing _ -> SeasonRow.SHOWING_LEAST * scale;
            case Prizes p ->
                    SeasonRow.AFTER_PRIZES
                            + PrizesCard.estimate(
                                    width - SeasonRow.CONTENT * scale, p.honours().size(), scale);
        };
    }
}
