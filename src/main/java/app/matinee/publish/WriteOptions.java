package app.matinee.publish;

/// How a post is written to files.
///
/// @param embedded whether the pictures of an HTML page are within it instead of beside
/// @param overwrite whether files that were changed by hand, or are not ours, are replaced
/// @param base where the post will stand on the web, "" where that is not known
public record WriteOptions(boolean embedded, boolean overwrite, String base) {

    public static final WriteOptions PLAIN = new WriteOptions(false, false, "");

    /// @return with a slash at its end, "" for none
    String folder() {
        return base.isEmpty() || base.endsWith("/") ? base : base + "/";
    }
}
