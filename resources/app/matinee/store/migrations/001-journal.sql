-- The journal, first edition. Times are milliseconds since 1970 (UTC); dates are ISO text of the precision
-- known; lists of words are JSON arrays; uuid is the sixteen bytes of a UUID. Everything that travels has a
-- uuid and the time of its last change. AUTOINCREMENT where the change log may bring a row back: an id is
-- never given twice.

CREATE TABLE journal (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What can be undone -------------------------------------------------------------------------------------

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    device BLOB NOT NULL,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(arguments)),
    merge_key TEXT,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
    entity TEXT NOT NULL,
    row INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    field TEXT NOT NULL DEFAULT '',
    before ANY,
    PRIMARY KEY (step, entity, row, kind, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
    uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
    entity TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- People and companies -----------------------------------------------------------------------------------

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL DEFAULT '',
    other_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_names)),
    born TEXT,
    died TEXT,
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_folded ON person (folded);

CREATE TABLE person_identifier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (person, scheme, value)
) STRICT;
CREATE INDEX person_identifier_by_value ON person_identifier (scheme, value);

CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX company_by_folded ON company (folded);

-- Films ---------------------------------------------------------------------------------------------------

CREATE TABLE film (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'feature',
    title TEXT NOT NULL,
    original_title TEXT NOT NULL DEFAULT '',
    sort_title TEXT NOT NULL DEFAULT '',
    alternative_titles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(alternative_titles)),
    tagline TEXT NOT NULL DEFAULT '',
    year INTEGER,
    minutes INTEGER,
    countries TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(countries)),
    languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages)),
    genres TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(genres)),
    synopsis TEXT NOT NULL DEFAULT '',
    background TEXT NOT NULL DEFAULT '',
    budget INTEGER,
    budget_currency TEXT,
    gross INTEGER,
    gross_currency TEXT,
    rating INTEGER CHECK (rating BETWEEN 1 AND 100),
    liked INTEGER NOT NULL DEFAULT 0 CHECK (liked IN (0, 1)),
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    catalogued INTEGER NOT NULL DEFAULT 1 CHECK (catalogued IN (0, 1)),
    on_watchlist INTEGER NOT NULL DEFAULT 0 CHECK (on_watchlist IN (0, 1)),
    watchlist_since TEXT,
    watchlist_why TEXT NOT NULL DEFAULT '',
    watchlist_priority INTEGER NOT NULL DEFAULT 0,
    seen_undated INTEGER NOT NULL DEFAULT 0 CHECK (seen_undated IN (0, 1)),
    poster_seed INTEGER NOT NULL DEFAULT 0,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX film_by_sort_key ON film (sort_key);
CREATE INDEX film_by_year ON film (year);

CREATE TABLE film_identifier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (film, scheme, value)
) STRICT;
CREATE INDEX film_identifier_by_value ON film_identifier (scheme, value);

CREATE TABLE credit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person,
    name_as TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL,
    job TEXT NOT NULL,
    character TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX credit_by_film ON credit (film, position);
CREATE INDEX credit_by_person ON credit (person, film);

CREATE TABLE film_company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    company INTEGER NOT NULL REFERENCES company,
    role TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX film_company_by_film ON film_company (film, position);
CREATE INDEX film_company_by_company ON film_company (company);

CREATE TABLE release (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    date TEXT,
    country TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    distributor INTEGER REFERENCES company,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX release_by_film ON release (film, position);
CREATE INDEX release_by_distributor ON release (distributor);

CREATE TABLE copy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    medium TEXT NOT NULL DEFAULT '',
    edition TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    price INTEGER,
    currency TEXT,
    barcode TEXT NOT NULL DEFAULT '',
    acquired TEXT,
    lent_to TEXT NOT NULL DEFAULT '',
    lent_since TEXT,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX copy_by_film ON copy (film, position);
CREATE INDEX copy_by_barcode ON copy (barcode) WHERE barcode <> '';

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(choices)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    field INTEGER NOT NULL REFERENCES custom_field ON DELETE CASCADE,
    value TEXT NOT NULL,
    UNIQUE (film, field)
) STRICT;
CREATE INDEX custom_value_by_field ON custom_value (field);

-- Awards --------------------------------------------------------------------------------------------------

CREATE TABLE award_body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    award_name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE ceremony (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    body INTEGER NOT NULL REFERENCES award_body ON DELETE CASCADE,
    name TEXT NOT NULL,
    edition INTEGER,
    date TEXT,
    start TEXT,
    film_year INTEGER,
    venue TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    hosts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(hosts)),
    note TEXT NOT NULL DEFAULT '',
    honours TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ceremony_by_body ON ceremony (body, date);
CREATE INDEX ceremony_by_film_year ON ceremony (film_year);

CREATE TABLE category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ceremony INTEGER NOT NULL REFERENCES ceremony ON DELETE CASCADE,
    name TEXT NOT NULL,
    canonical TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX category_by_ceremony ON category (ceremony, position);
CREATE INDEX category_by_canonical ON category (canonical);

CREATE TABLE nomination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    category INTEGER NOT NULL REFERENCES category ON DELETE CASCADE,
    detail TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL,
    standing TEXT NOT NULL DEFAULT 'official',
    citation TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX nomination_by_category ON nomination (category, position);

CREATE TABLE nominated_film (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination INTEGER NOT NULL REFERENCES nomination ON DELETE CASCADE,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    detail TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX nominated_film_by_film ON nominated_film (film, nomination);
CREATE INDEX nominated_film_by_nomination ON nominated_film (nomination, position);

CREATE TABLE nominee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination INTEGER NOT NULL REFERENCES nomination ON DELETE CASCADE,
    name TEXT NOT NULL,
    person INTEGER REFERENCES person,
    company INTEGER REFERENCES company,
    country INTEGER NOT NULL DEFAULT 0 CHECK (country IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX nominee_by_nomination ON nominee (nomination, position);
CREATE INDEX nominee_by_person ON nominee (person);
CREATE INDEX nominee_by_company ON nominee (company);

-- What hangs on a film ------------------------------------------------------------------------------------

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    kind TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url LIKE 'http://%' OR url LIKE 'https://%'),
    title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT '',
    official INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1)),
    checked TEXT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX link_by_film ON link (film, position);

CREATE TABLE viewing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    date TEXT,
    place TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    rewatch INTEGER NOT NULL DEFAULT 0 CHECK (rewatch IN (0, 1)),
    completion TEXT NOT NULL DEFAULT 'whole',
    stopped_at INTEGER,
    rating INTEGER CHECK (rating BETWEEN 1 AND 100),
    note TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags))
) STRICT;
CREATE INDEX viewing_by_film ON viewing (film, date);
CREATE INDEX viewing_by_date ON viewing (date);

CREATE TABLE film_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    ranked INTEGER NOT NULL DEFAULT 0 CHECK (ranked IN (0, 1)),
    description TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags))
) STRICT;

CREATE TABLE list_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES film_list ON DELETE CASCADE,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX list_item_by_list ON list_item (list, position);
CREATE INDEX list_item_by_film ON list_item (film);

CREATE TABLE writing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    film INTEGER REFERENCES film ON DELETE SET NULL,
    list INTEGER REFERENCES film_list ON DELETE SET NULL,
    viewing INTEGER REFERENCES viewing ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft',
    slug TEXT NOT NULL DEFAULT '',
    spoilers INTEGER NOT NULL DEFAULT 0 CHECK (spoilers IN (0, 1)),
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    planned TEXT,
    published_on TEXT,
    published_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX writing_by_film ON writing (film);
CREATE INDEX writing_by_list ON writing (list);
CREATE INDEX writing_by_viewing ON writing (viewing);

CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    writing INTEGER NOT NULL REFERENCES writing ON DELETE CASCADE,
    at INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    words INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_by_writing ON revision (writing, at);

CREATE TABLE featured_film (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    month TEXT NOT NULL,
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX featured_film_by_film ON featured_film (film);

CREATE TABLE featured_piece (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    featured INTEGER NOT NULL REFERENCES featured_film ON DELETE CASCADE,
    kind TEXT NOT NULL,
    writing INTEGER REFERENCES writing ON DELETE SET NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX featured_piece_by_featured ON featured_piece (featured, position);
CREATE INDEX featured_piece_by_writing ON featured_piece (writing);

-- Pictures ------------------------------------------------------------------------------------------------

CREATE TABLE picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX picture_by_hash ON picture (hash);

CREATE TABLE placement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    picture INTEGER NOT NULL REFERENCES picture ON DELETE CASCADE,
    film INTEGER REFERENCES film ON DELETE CASCADE,
    person INTEGER REFERENCES person ON DELETE CASCADE,
    ceremony INTEGER REFERENCES ceremony ON DELETE CASCADE,
    writing INTEGER REFERENCES writing ON DELETE CASCADE,
    kind TEXT NOT NULL,
    caption TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    featured INTEGER NOT NULL DEFAULT 0 CHECK (featured IN (0, 1)),
    CHECK ((film IS NOT NULL) + (person IS NOT NULL) + (ceremony IS NOT NULL) + (writing IS NOT NULL) = 1)
) STRICT;
CREATE INDEX placement_by_film ON placement (film, position) WHERE film IS NOT NULL;
CREATE INDEX placement_by_person ON placement (person) WHERE person IS NOT NULL;
CREATE INDEX placement_by_ceremony ON placement (ceremony) WHERE ceremony IS NOT NULL;
CREATE INDEX placement_by_writing ON placement (writing) WHERE writing IS NOT NULL;
CREATE INDEX placement_by_picture ON placement (picture);

-- Imports: what each brought is in the change log under its step; the report stays readable. --------------

CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    changed INTEGER NOT NULL DEFAULT 0,
    step INTEGER REFERENCES step ON DELETE SET NULL,
    format TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;
CREATE INDEX import_by_step ON import (step);

-- Samples of the starter journal, so that one click can take them away. -----------------------------------

CREATE TABLE sample (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;

-- Derived: can be rebuilt from the tables above at any time. ------------------------------------------------

-- What a row of the library shows of a film beyond its own columns.
CREATE TABLE digest (
    film INTEGER PRIMARY KEY REFERENCES film ON DELETE CASCADE,
    directors TEXT NOT NULL DEFAULT '',
    viewings INTEGER NOT NULL DEFAULT 0,
    last_seen TEXT,
    wins INTEGER NOT NULL DEFAULT 0,
    nominations INTEGER NOT NULL DEFAULT 0,
    namings INTEGER NOT NULL DEFAULT 0,
    owned INTEGER NOT NULL DEFAULT 0,
    reviewed INTEGER NOT NULL DEFAULT 0,
    poster TEXT
) STRICT;

-- Folded words of films, people, writing, lists and ceremonies; rowid = id * 8 + kind.
CREATE VIRTUAL TABLE search USING fts5 (
    title, people, body,
    content = '', contentless_delete = 1, detail = 'column', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
