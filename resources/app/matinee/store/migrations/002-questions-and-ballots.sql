-- Questions over awards that were saved under a name, and the owner's ballot of a ceremony: what they think
-- will win and what they would let win.

CREATE TABLE saved_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    question TEXT NOT NULL CHECK (json_valid(question)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE ballot_pick (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    nomination INTEGER NOT NULL REFERENCES nomination ON DELETE CASCADE,
    kind TEXT NOT NULL,
    UNIQUE (nomination, kind)
) STRICT;
