package app.matinee.publish.wordpress;

import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A site that could not be reached or said no. The post in the journal is as it was.
public final class SiteFailed extends PublishFailed {

    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Reason {
        /// No answer at all: the machine is offline, or the site is.
        UNREACHABLE,
        /// No answer in time; what was sent may have arrived.
        SLOW,
        /// The password or the rights of the user do not suffice.
        DENIED,
        /// A picture or the post is larger than the site takes.
        TOO_LARGE,
        /// The site sends elsewhere.
        ELSEWHERE,
        /// It is no WordPress, or its REST interface is shut.
        NO_WORDPRESS,
        /// The site has a fault of its own (5xx) or is too busy; what was sent may have arrived.
        AILING,
        /// The site did not take what was sent, or gave an answer that makes no sense.
        BROKEN
    }

    private final Reason reason;

    SiteFailed(Reason reason, Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
        this.reason = reason;
    }

    SiteFailed(Reason reason, Phrase phrase) {
        this(reason, phrase, null);
    }

    public Reason reason() {
        return reason;
    }

    /// Whether the post may wait until the site answers again; it is then told from one that has
    /// arrived all the same, so that nothing is published twice.
    public boolean mayWait() {
        return switch (reason) {
            case UNREACHABLE, SLOW, AILING -> true;
            case DENIED, TOO_LARGE, ELSEWHERE, NO_WORDPRESS, BROKEN -> false;
        };
    }
}
