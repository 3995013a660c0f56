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
        /// The site has a fault, or gave an answer that makes no sense.
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

    /// Whether nobody answered, so that the post may wait until somebody does.
    public boolean isOffline() {
        return reason == Reason.UNREACHABLE || reason == Reason.SLOW;
    }
}
