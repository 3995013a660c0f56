package app.matinee.publish.post;

import app.matinee.model.QueuedPost;

/// What shall be composed.
///
/// @param template the name of a template
/// @param author who signs it, "" for nobody
public record PostRequest(Subject subject, String template, String author) {

    /// What a post that waits was made of.
    public static PostRequest waiting(QueuedPost post) {
        return new PostRequest(Subject.of(post.subject()), post.template(), post.author());
    }
}
