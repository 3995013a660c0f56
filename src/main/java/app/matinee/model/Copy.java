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

    /// The copy in somebody's hands, or at home where `to` is "".
    ///
    /// @param since null where it is not known
    public Copy withLent(String to, @Nullable PartialDate since) {
        return new Copy(id, medium, edition, place, price, barcode, acquired, to, since, note);
    }

    public Copy withPlace(String value) {
        return new Copy(
                id, medium, edition, value, price, barcode, acquired, lentTo, lentSince, note);
    }

    public Copy withBarcode(String value) {
        return new Copy(
                id, medium, edition, place, price, value, acquired, lentTo, lentSince, note);
    }

    /// The copy as another medium and edition.
    public Copy withWhat(String newMedium, String newEdition) {
        return new Copy(
                id,
                newMedium,
                newEdition,
                place,
                price,
                barcode,
                acquired,
                lentTo,
                lentSince,
                note);
    }

    public Copy withNote(String value) {
        return new Copy(
                id, medium, edition, place, price, barcode, acquired, lentTo, lentSince, value);
    }

    public boolean isLent() {
        return !lentTo.isEmpty();
    }

    /// Whether a scanned code is the one on this copy; leading zeros tell nothing, since the
    /// shorter codes are the longer ones without them.
    public boolean hasBarcode(String scanned) {
        return !barcode.isBlank() && plain(barcode).equals(plain(scanned));
    }

    private static String plain(String code) {
        return code.replaceAll("\\D", "").replaceFirst("^0+", "");
    }
}
