-- A list may follow a filter: films come and go by it, their order and notes are the owner's.
ALTER TABLE film_list ADD COLUMN query TEXT NOT NULL DEFAULT '';
