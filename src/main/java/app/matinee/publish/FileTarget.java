package app.matinee.publish;

import app.matinee.model.Coded;

/// What a post can be written to as files.
public enum FileTarget implements Coded {
    /// One HTML page.
    HTML,
    /// A page bundle of Hugo.
    HUGO,
    /// A post of Jekyll.
    JEKYLL,
    /// A note of Obsidian.
    OBSIDIAN,
    /// A WXR file that WordPress imports.
    WORDPRESS
}
