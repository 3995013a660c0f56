-- Filters saved under a name, and what filters need to be instant: the films of a span of days, of somebody in a
-- department, of a kind or language, read from an index alone.

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    query TEXT NOT NULL DEFAULT '',
    sort TEXT NOT NULL,
    ascending INTEGER NOT NULL CHECK (ascending IN (0, 1)),
    shape TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

DROP INDEX credit_by_person;
CREATE INDEX credit_by_person ON credit (person, department, film);
DROP INDEX viewing_by_date;
CREATE INDEX viewing_by_date ON viewing (date, film);
CREATE INDEX film_by_kind ON film (kind, languages);
