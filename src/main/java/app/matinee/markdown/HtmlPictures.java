package app.matinee.markdown;

/// What becomes of the pictures of a web page that is written as Markdown.
@FunctionalInterface
public interface HtmlPictures {

    /// @param source its address, as the page has it
    /// @param alt its alternative text, "" for none
    /// @param caption Markdown, "" for none
    /// @return Markdown that stands on lines of its own, "" to leave it out
    String markdown(String source, String alt, String caption);
}
