package app.matinee.publish;

import app.matinee.model.Publication;
import app.matinee.publish.post.Post;

/// A post that arrived at a site.
///
/// @param again whether the site had it before
public record Sent(Post post, Publication publication, boolean again) {}
