-- An outbox as the program of database version 10 left it; never edited.
BEGIN TRANSACTION;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO "counters" VALUES('seq',6);
INSERT INTO "counters" VALUES('act',6);
CREATE TABLE decisions (seq INTEGER PRIMARY KEY, 
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
, conflict TEXT, draft INTEGER NOT NULL DEFAULT 0, seen_output TEXT, seen_picture TEXT NOT NULL DEFAULT '', seen_zones TEXT, seen_zones_count INTEGER) STRICT;
INSERT INTO "decisions" VALUES(1,1,'packshot-000001','reject','Łódź: „etykieta krzywo”','settled',1700000000001,1700000005001,'done','undecided','0000000000000000000000000000000000000000000000000000000000000001',512,384,901,1,'',1700000009000,NULL,0,'sRGB','/ps_001.jpg?',NULL,NULL);
INSERT INTO "decisions" VALUES(2,2,'packshot-000002','archive',NULL,'refused',1700000000002,1700000005002,'done','undecided',NULL,NULL,NULL,NULL,2,'409: it was decided elsewhere',0,NULL,0,NULL,'',NULL,NULL);
INSERT INTO "decisions" VALUES(4,4,'packshot-000004','reject',NULL,'held',1700000000004,1700000005004,'done','undecided',NULL,NULL,NULL,NULL,0,'',0,NULL,0,NULL,'',NULL,NULL);
INSERT INTO "decisions" VALUES(5,5,'packshot-000005','archive',NULL,'held',1700000000005,1700000005005,'done','undecided','0000000000000000000000000000000000000000000000000000000000000005',512,384,905,1,'',0,NULL,0,'sRGB','/ps_001.jpg?','1 3',7);
INSERT INTO "decisions" VALUES(6,6,'packshot-000006','approve',NULL,'held',1700000000006,1700000005006,'done','undecided',NULL,NULL,NULL,NULL,2,'',0,NULL,0,NULL,'',NULL,NULL);
CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        seq INTEGER NOT NULL, 
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
, conflict TEXT, draft INTEGER NOT NULL DEFAULT 0, seen_output TEXT, maybe_arrived INTEGER NOT NULL DEFAULT 0, seen_picture TEXT NOT NULL DEFAULT '', seen_zones TEXT, seen_zones_count INTEGER) STRICT;
INSERT INTO "history" VALUES(1,1700000009000,'sent',1,1,'packshot-000001','reject','Łódź: „etykieta krzywo”','settled',1700000000001,1700000005001,'done','undecided','0000000000000000000000000000000000000000000000000000000000000001',512,384,901,1,'',1700000009000,NULL,0,'sRGB',0,'/ps_001.jpg?',NULL,NULL);
INSERT INTO "history" VALUES(2,1700000009000,'refused',2,2,'packshot-000002','archive',NULL,'refused',1700000000002,1700000005002,'done','undecided',NULL,NULL,NULL,NULL,2,'409: it was decided elsewhere',0,NULL,0,NULL,0,'',NULL,NULL);
INSERT INTO "history" VALUES(3,1700000009500,'taken_back',3,3,'packshot-000003','approve',NULL,'held',1700000000003,1700000005003,'done','undecided','0000000000000000000000000000000000000000000000000000000000000003',512,384,903,3,'',0,NULL,0,'sRGB',1,'/ps_001.jpg?','2',4);
CREATE TABLE idea_images (
        number INTEGER PRIMARY KEY,
        packshot_id TEXT NOT NULL UNIQUE,
        outcome TEXT NOT NULL,
        at_ms INTEGER NOT NULL) STRICT;
INSERT INTO "idea_images" VALUES(1,'packshot-000001','approved',1700000004000);
CREATE TABLE idea_jobs (
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
        receipt_json TEXT, sent_ms INTEGER NOT NULL DEFAULT 0, ended_ms INTEGER NOT NULL DEFAULT 0, newest_ms INTEGER NOT NULL DEFAULT 0, follows TEXT NOT NULL DEFAULT '', known_ids TEXT, problem_kind TEXT) STRICT;
INSERT INTO "idea_jobs" VALUES(1,'job-1','prod_1','','','',4,'queued',1700000002000,'',NULL,0,0,0,'',NULL,NULL);
CREATE TABLE rate_log (
        number INTEGER PRIMARY KEY,
        key_id TEXT NOT NULL,
        wall_ms INTEGER NOT NULL, monotonic_ms INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "rate_log" VALUES(1,'mk_live_old',1700000003000,4000);
CREATE INDEX history_by_packshot ON history (packshot_id);
CREATE INDEX rate_log_by_key ON rate_log (key_id, wall_ms);
COMMIT;
PRAGMA user_version = 10;
