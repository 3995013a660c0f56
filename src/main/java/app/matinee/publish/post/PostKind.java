package app.matinee.publish.post;

import app.matinee.model.Coded;

/// What a post is to machines that read it.
public enum PostKind implements Coded {
    /// One person's judgement of one film.
    REVIEW,
    /// Anything else.
    ARTICLE
}
