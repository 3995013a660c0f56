package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// One copy of a film that is owned.
///
/// @param medium such as "Blu-ray", "DVD", "File"
/// @param lentTo "" while it is at home
public record Copy(
        long id,
        String medium,
        String edition,
        String place,
        @Nullable Money price,
        String barcode,
        @Nullable PartialDate acquired,
        String lentTo,
        @Nullable PartialDate lentSince,
        String note) {

    public static Copy of(String medium) {
        return new Copy(0, medium, "", "", null, "", null, "", null, "");
    }
}
