package app.matinee.ui.desk.publish;

import app.matinee.model.QueuedPost;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A post that waits for a site.
///
/// @param title of what it is about, "" where that is gone
/// @param failed why it did not go the last time, null while it was not tried in this session
public record WaitingPost(QueuedPost post, String title, @Nullable Phrase failed) {}
