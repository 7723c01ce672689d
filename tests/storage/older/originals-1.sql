-- The chosen originals as the program of database version 1 left them; never edited.
BEGIN TRANSACTION;
CREATE TABLE choices (
        product TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        value TEXT NOT NULL,
        name TEXT NOT NULL) STRICT;
INSERT INTO "choices" VALUES('name:mug','file','0000000000000000000000000000000000000000000000000000000000000001','mug.jpg');
INSERT INTO "choices" VALUES('id:prod_1','packshot','ps_1','Jar 1');
CREATE TABLE nudges (
        product TEXT PRIMARY KEY,
        across REAL NOT NULL,
        down REAL NOT NULL) STRICT;
INSERT INTO "nudges" VALUES('name:mug',0.25,-0.125);
CREATE TABLE photos (
        service_id TEXT PRIMARY KEY,
        address TEXT NOT NULL) STRICT;
INSERT INTO "photos" VALUES('prod_1','https://cdn.example.com/products/thumb_1.jpg');
COMMIT;
PRAGMA user_version = 1;
