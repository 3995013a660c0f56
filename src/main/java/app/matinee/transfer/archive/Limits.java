package app.matinee.transfer.archive;

/// How much an archive may unpack to, in bytes and entries; counted while unpacking, since what a
/// zip says of its sizes may be false.
///
/// @param entries entries of the zip
/// @param document one JSON document
/// @param thing one thing in a document, such as a film with all its credits
/// @param picture one picture file
/// @param total everything together
public record Limits(int entries, long document, long thing, long picture, long total) {

    private static final long MEBI = 1L << 20;
    private static final long GIBI = 1L << 30;

    public static final Limits USUAL =
            new Limits(250_000, GIBI, 64 * MEBI, 100 * MEBI, 32 * GIBI);
}
