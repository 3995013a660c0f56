-- What imports remember, and how they are taken back.

-- An owner's word on a doubtful film: the file's film of this clue is that one.
CREATE TABLE settled_match (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    clue TEXT NOT NULL,
    UNIQUE (clue)
) STRICT;
CREATE INDEX settled_match_by_film ON settled_match (film);

-- Where the journal's side was kept against a file's; not asked again.
CREATE TABLE kept_mine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    field TEXT NOT NULL,
    theirs TEXT NOT NULL,
    UNIQUE (film, field, theirs)
) STRICT;

-- The step that took an import back, while that one can be turned round itself.
ALTER TABLE import ADD COLUMN taken_back INTEGER;
ALTER TABLE import ADD COLUMN taken_back_by INTEGER REFERENCES step ON DELETE SET NULL;
CREATE INDEX import_by_taken_back ON import (taken_back_by);
