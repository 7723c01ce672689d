"""The schemas of the SQLite files as migrations. A released migration is never edited.

Enums are stored by their `.value` without a CHECK constraint. A value that only a later version
knows then makes one unreadable row, which is reported, and not a file that cannot be opened.
"""

from qamera_review.storage.database import Migration

_DECISION_COLUMNS = """
    act INTEGER NOT NULL,
    packshot_id TEXT NOT NULL,
    verb TEXT,
    note TEXT,
    state TEXT NOT NULL,
    decided_ms INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    old_status TEXT NOT NULL,
    old_vote TEXT NOT NULL,
    seen_sha256 TEXT,
    seen_width_px INTEGER,
    seen_height_px INTEGER,
    seen_on_screen_ms INTEGER,
    attempts INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    settled_ms INTEGER NOT NULL
"""

_OUTBOX_1: Migration = (
    f"CREATE TABLE decisions (seq INTEGER PRIMARY KEY, {_DECISION_COLUMNS}) STRICT",
    f"""CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        seq INTEGER NOT NULL, {_DECISION_COLUMNS}) STRICT""",
    "CREATE INDEX history_by_packshot ON history (packshot_id)",
    # The highest numbers that were ever used, so that none is used twice after rows are deleted.
    "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    """CREATE TABLE idea_jobs (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        product_id TEXT NOT NULL,
        preset_id TEXT NOT NULL,
        scenery_id TEXT NOT NULL,
        model_id TEXT NOT NULL,
        count INTEGER NOT NULL,
        state TEXT NOT NULL,
        launched_ms INTEGER NOT NULL,
        problem TEXT NOT NULL,
        receipt_json TEXT) STRICT""",
    """CREATE TABLE rate_log (
        number INTEGER PRIMARY KEY,
        key_id TEXT NOT NULL,
        wall_ms INTEGER NOT NULL) STRICT""",
    "CREATE INDEX rate_log_by_key ON rate_log (key_id, wall_ms)",
)

# When jobs were sent, and the last known outcome of each image, which may leave the list later.
_OUTBOX_2: Migration = (
    "ALTER TABLE idea_jobs ADD COLUMN sent_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE idea_jobs ADD COLUMN ended_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE idea_jobs ADD COLUMN newest_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE idea_jobs ADD COLUMN follows TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE idea_images (
        number INTEGER PRIMARY KEY,
        packshot_id TEXT NOT NULL UNIQUE,
        outcome TEXT NOT NULL,
        at_ms INTEGER NOT NULL) STRICT""",
)

# With the wall clock alone, a time would look too old after the clock was set forward.
_OUTBOX_3: Migration = ("ALTER TABLE rate_log ADD COLUMN monotonic_ms INTEGER NOT NULL DEFAULT 0",)

# Until version 3 a conflict was a refusal with one of these texts, and a draft was due at the end
# of the year 9999. `draft` 1: it has no time to be sent at; `due_ms` is then 0 and not read.
_OLD_CONFLICT_TEXTS = {
    "The picture has changed since it was approved.": "picture_changed",
    "Somebody else has taken back what was decided about it.": "undone_by_others",
    "Somebody else has approved it meanwhile.": "approved_by_others",
    "Somebody else has rejected it meanwhile.": "rejected_by_others",
    "Somebody else has archived it meanwhile.": "archived_by_others",
    "It has changed meanwhile.": "changed_otherwise",
}
_OLD_DRAFT_MS = 253_402_300_799_000


def _codes_for_texts(table: str, also: str = "") -> Migration:
    """Statements that may be run again: they leave rows that have a code as they are."""
    return (
        *(
            f"UPDATE {table} SET {also}conflict = '{code}', refusal = '', state = 'conflict'"
            f" WHERE state = 'refused' AND refusal = '{text}'"
            for text, code in _OLD_CONFLICT_TEXTS.items()
        ),
        f"UPDATE {table} SET draft = 1, due_ms = 0 WHERE due_ms >= {_OLD_DRAFT_MS}",
    )


# What version 4 makes of the rows of older versions. Salvage runs it too: it cannot know which
# version has written a row when the file's first page is lost.
OUTBOX_ROW_UPDATES: Migration = (
    *_codes_for_texts("decisions"),
    *_codes_for_texts(
        "history", "outcome = CASE outcome WHEN 'refused' THEN 'conflict' ELSE outcome END, "
    ),
)

# Only columns at the end are added, and no table is made anew: salvage reads the rows of older
# versions by the newest schema, with each table at the page where it has always begun.
_OUTBOX_4: Migration = (
    "ALTER TABLE decisions ADD COLUMN conflict TEXT",
    "ALTER TABLE decisions ADD COLUMN draft INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE history ADD COLUMN conflict TEXT",
    "ALTER TABLE history ADD COLUMN draft INTEGER NOT NULL DEFAULT 0",
    *OUTBOX_ROW_UPDATES,
)

# The ids of the list that was known when a job was sent, as a JSON array while its outcome is open.
_OUTBOX_5: Migration = ("ALTER TABLE idea_jobs ADD COLUMN known_ids TEXT",)

# Until version 5 the problem of a job was one of these sentences, where a detail may stand between
# the title and the advice: "The connection broke: reset by peer".
_OLD_INTERRUPTED = "The application ended before the answer came."
_OLD_PROBLEM_TITLES = {
    "The service took too long": "timed_out",
    "The connection broke": "connection_lost",
    "The service has a fault": "server_failed",
    "The answer was not understood": "bad_answer",
    "The service did not answer as expected": "outcome_unknown",
    "The service did not accept the request": "invalid_request",
    "The service does not know this": "not_found",
    "The service refused because of an earlier decision": "conflict",
    "The service refused": "refused",
}
_OLD_ADVICES = (
    " A network portal or proxy may have answered instead of the service.",
    " It will be tried again.",
)


def _codes_for_problems() -> Migration:
    """Statements that may be run again: they leave rows that have a code as they are."""
    without_code = "problem_kind IS NULL"
    return (
        *(
            f"UPDATE idea_jobs SET problem = substr(problem, 1, length(problem) - {len(advice)})"
            f" WHERE {without_code} AND substr(problem, -{len(advice)}) = '{advice}'"
            for advice in _OLD_ADVICES
        ),
        "UPDATE idea_jobs SET problem_kind = 'interrupted', problem = ''"
        f" WHERE {without_code} AND problem = '{_OLD_INTERRUPTED}'",
        *(
            f"UPDATE idea_jobs SET problem_kind = '{code}', problem = ''"
            f" WHERE {without_code} AND problem = '{title}.'"
            for title, code in _OLD_PROBLEM_TITLES.items()
        ),
        *(
            f"UPDATE idea_jobs SET problem_kind = '{code}',"
            f" problem = substr(problem, {len(title) + 3})"
            f" WHERE {without_code} AND substr(problem, 1, {len(title) + 2}) = '{title}: '"
            for title, code in _OLD_PROBLEM_TITLES.items()
        ),
        f"UPDATE idea_jobs SET problem_kind = 'other' WHERE {without_code} AND problem <> ''",
    )


# What version 6 makes of the jobs of older versions; salvage runs it too.
JOB_ROW_UPDATES: Migration = _codes_for_problems()

# `problem` is from now on only what the service said, in its own words.
_OUTBOX_6: Migration = ("ALTER TABLE idea_jobs ADD COLUMN problem_kind TEXT", *JOB_ROW_UPDATES)

# The colour space of the screen on which the picture of a view proof was seen.
_OUTBOX_7: Migration = (
    "ALTER TABLE decisions ADD COLUMN seen_output TEXT",
    "ALTER TABLE history ADD COLUMN seen_output TEXT",
)
# 1: the decision was removed after its request had left without an answer, and no list since says
# whether it was carried out. There is no index: salvage could not read older files by this schema.
_OUTBOX_8: Migration = ("ALTER TABLE history ADD COLUMN maybe_arrived INTEGER NOT NULL DEFAULT 0",)

# Which picture the list named when the user saw it, "" where it is not known.
_OUTBOX_9: Migration = (
    "ALTER TABLE decisions ADD COLUMN seen_picture TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE history ADD COLUMN seen_picture TEXT NOT NULL DEFAULT ''",
)

# Which parts of the picture the user has looked at, at actual pixels beside the original: their
# numbers with blanks between them, and how many parts there were; NULL for none.
_OUTBOX_10: Migration = (
    "ALTER TABLE decisions ADD COLUMN seen_zones TEXT",
    "ALTER TABLE decisions ADD COLUMN seen_zones_count INTEGER",
    "ALTER TABLE history ADD COLUMN seen_zones TEXT",
    "ALTER TABLE history ADD COLUMN seen_zones_count INTEGER",
)

_THUMBS_1: Migration = (
    # The picture is the last column, so that the others can be read without reading its pages.
    """CREATE TABLE thumbs (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        charge_bytes INTEGER NOT NULL,
        used INTEGER NOT NULL,
        data BLOB NOT NULL) STRICT""",
    "CREATE INDEX thumbs_by_use ON thumbs (used, charge_bytes)",
)

# A copy is deleted together with the picture that it was made from.
_THUMBS_2: Migration = (
    """CREATE TABLE copies (
        number INTEGER PRIMARY KEY REFERENCES thumbs ON DELETE CASCADE,
        data BLOB NOT NULL) STRICT""",
)

# What the host calls the version of a picture (its ETag or date), to ask whether it is still the
# same. Until version 2 it was a row of its own, as if it were a picture.
_THUMBS_3: Migration = (
    """CREATE TABLE versions (
        number INTEGER PRIMARY KEY REFERENCES thumbs ON DELETE CASCADE,
        version TEXT NOT NULL) STRICT""",
    """INSERT INTO versions SELECT picture.number, CAST(mark.data AS TEXT)
        FROM thumbs AS mark JOIN thumbs AS picture ON mark.key = picture.key || ' mark'""",
    "DELETE FROM thumbs WHERE key LIKE '% mark'",
)

# The user's changes to products, and the names of the service's products: `kind` is the name of a
# field of `ProductRows`.
_PRODUCTS_1: Migration = (
    """CREATE TABLE rules (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (kind, key)) STRICT""",
)

# What was measured of pictures: `data` is a Measurement in MessagePack, by the SHA-256 of the bytes
# and the version of the measuring. `pictures` says which bytes a picture had last.
_MEASUREMENTS_1: Migration = (
    """CREATE TABLE measurements (
        sha256 BLOB NOT NULL,
        version INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (sha256, version)) STRICT""",
    """CREATE TABLE pictures (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        sha256 BLOB NOT NULL) STRICT""",
)

# The checks that the user has marked as wrong for a picture, by the SHA-256 of its bytes.
_CHECK_MARKS_1: Migration = (
    """CREATE TABLE marks (
        sha256 BLOB NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (sha256, name)) STRICT""",
)

# The approval record. Entries can only be added: a bug must not be able to change the past.
_APPROVALS_1: Migration = (
    """CREATE TABLE approvals (
        number INTEGER PRIMARY KEY,
        source TEXT NOT NULL UNIQUE,
        history_id INTEGER NOT NULL,
        entry TEXT NOT NULL,
        hash TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals
        BEGIN SELECT RAISE(ABORT, 'an entry of the record cannot be changed'); END""",
    """CREATE TRIGGER approvals_remain BEFORE DELETE ON approvals
        BEGIN SELECT RAISE(ABORT, 'an entry of the record cannot be removed'); END""",
)
# The last hash of a damaged record that this one has replaced.
_APPROVALS_2: Migration = ("CREATE TABLE follows (head TEXT NOT NULL) STRICT",)

# Which originals the user has chosen for products, how far each was moved over the packshots, and
# the addresses of the service's photos.
_ORIGINALS_1: Migration = (
    """CREATE TABLE choices (
        product TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        value TEXT NOT NULL,
        name TEXT NOT NULL) STRICT""",
    """CREATE TABLE nudges (
        product TEXT PRIMARY KEY,
        across REAL NOT NULL,
        down REAL NOT NULL) STRICT""",
    """CREATE TABLE photos (
        service_id TEXT PRIMARY KEY,
        address TEXT NOT NULL) STRICT""",
)

OUTBOX: tuple[Migration, ...] = (
    _OUTBOX_1,
    _OUTBOX_2,
    _OUTBOX_3,
    _OUTBOX_4,
    _OUTBOX_5,
    _OUTBOX_6,
    _OUTBOX_7,
    _OUTBOX_8,
    _OUTBOX_9,
    _OUTBOX_10,
)
THUMBS: tuple[Migration, ...] = (_THUMBS_1, _THUMBS_2, _THUMBS_3)
PRODUCTS: tuple[Migration, ...] = (_PRODUCTS_1,)
MEASUREMENTS: tuple[Migration, ...] = (_MEASUREMENTS_1,)
CHECK_MARKS: tuple[Migration, ...] = (_CHECK_MARKS_1,)
APPROVALS: tuple[Migration, ...] = (_APPROVALS_1, _APPROVALS_2)
ORIGINALS: tuple[Migration, ...] = (_ORIGINALS_1,)
