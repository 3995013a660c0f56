-- Posts on sites. No change of these is a step of undo: a site does not forget a post.

CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post TEXT NOT NULL,
    site TEXT NOT NULL,
    remote INTEGER NOT NULL DEFAULT 0,
    address TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    seen TEXT NOT NULL DEFAULT '',
    sent TEXT NOT NULL DEFAULT '',
    media TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(media)),
    at INTEGER NOT NULL,
    UNIQUE (post, site)
) STRICT;

-- What waits to be sent while a site cannot be reached.
CREATE TABLE queued_post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    template TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (subject, template, site)
) STRICT;
