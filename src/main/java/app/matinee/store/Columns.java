package app.matinee.store;

import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads values that may be absent out of a row.
final class Columns {

    private Columns() {}

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String iso = row.getString(column);
        return iso == null ? null : new PartialDate(iso);
    }

    static @Nullable Rating rating(ResultSet row) throws SQLException {
        return Rating.of(row.getInt("rating")).orElse(null);
    }

    static @Nullable Money money(ResultSet row, String amount, String currency)
            throws SQLException {
        String code = row.getString(currency);
        return code == null ? null : new Money(row.getLong(amount), code);
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    static @Nullable Integer number(@Nullable Rating rating) {
        return rating == null ? null : rating.value();
    }

    static @Nullable Long amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }
}
