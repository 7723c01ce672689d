-- A cache of thumbnails as the program of database version 3 left it; never edited.
BEGIN TRANSACTION;
CREATE TABLE thumbs (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        charge_bytes INTEGER NOT NULL,
        used INTEGER NOT NULL,
        data BLOB NOT NULL) STRICT;
INSERT INTO "thumbs" VALUES(1,'picture-1',213,1,X'FFD8FF');
INSERT INTO "thumbs" VALUES(2,'picture-2',211,2,X'52494646');
CREATE TABLE copies (
        number INTEGER PRIMARY KEY REFERENCES thumbs ON DELETE CASCADE,
        data BLOB NOT NULL) STRICT;
INSERT INTO "copies" VALUES(1,X'01020304');
CREATE TABLE versions (
        number INTEGER PRIMARY KEY REFERENCES thumbs ON DELETE CASCADE,
        version TEXT NOT NULL) STRICT;
INSERT INTO "versions" VALUES(1,'"an ETag"');
CREATE INDEX thumbs_by_use ON thumbs (used, charge_bytes);
COMMIT;
PRAGMA user_version = 3;
