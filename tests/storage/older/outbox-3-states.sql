-- An outbox of database version 3 with decisions in every state; never edited.
BEGIN TRANSACTION;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO "counters" VALUES('seq',16);
INSERT INTO "counters" VALUES('act',16);
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
) STRICT;
INSERT INTO "decisions" VALUES(1,1,'packshot-000001','reject',NULL,'refused',1700000000001,1700000005001,'done','undecided','0000000000000000000000000000000000000000000000000000000000000001',512,384,901,1,'The picture has changed since it was approved.',0);
INSERT INTO "decisions" VALUES(2,2,'packshot-000002','archive',NULL,'refused',1700000000002,1700000005002,'done','undecided',NULL,NULL,NULL,NULL,2,'Somebody else has taken back what was decided about it.',0);
INSERT INTO "decisions" VALUES(3,3,'packshot-000003','approve',NULL,'refused',1700000000003,1700000005003,'done','undecided','0000000000000000000000000000000000000000000000000000000000000003',512,384,903,3,'Somebody else has approved it meanwhile.',0);
INSERT INTO "decisions" VALUES(4,4,'packshot-000004','reject',NULL,'refused',1700000000004,1700000005004,'done','undecided',NULL,NULL,NULL,NULL,0,'Somebody else has rejected it meanwhile.',0);
INSERT INTO "decisions" VALUES(5,5,'packshot-000005','archive',NULL,'refused',1700000000005,1700000005005,'done','undecided','0000000000000000000000000000000000000000000000000000000000000005',512,384,905,1,'Somebody else has archived it meanwhile.',0);
INSERT INTO "decisions" VALUES(6,6,'packshot-000006','approve',NULL,'refused',1700000000006,1700000005006,'done','undecided',NULL,NULL,NULL,NULL,2,'It has changed meanwhile.',0);
INSERT INTO "decisions" VALUES(7,7,'packshot-000007','reject',NULL,'refused',1700000000007,1700000005007,'done','undecided','0000000000000000000000000000000000000000000000000000000000000007',512,384,907,3,'409: it was decided elsewhere',0);
INSERT INTO "decisions" VALUES(8,8,'packshot-000008','archive',NULL,'held',1700000000008,1700000005008,'done','undecided',NULL,NULL,NULL,NULL,0,'',0);
INSERT INTO "decisions" VALUES(9,9,'packshot-000009','approve',NULL,'due',1700000000009,1700000005009,'done','undecided','0000000000000000000000000000000000000000000000000000000000000009',512,384,909,1,'',0);
INSERT INTO "decisions" VALUES(10,10,'packshot-000010','reject',NULL,'sending',1700000000010,1700000005010,'done','undecided',NULL,NULL,NULL,NULL,2,'',0);
INSERT INTO "decisions" VALUES(11,11,'packshot-000011','archive',NULL,'held',1700000000011,253402300799000,'done','undecided','000000000000000000000000000000000000000000000000000000000000000b',512,384,911,3,'',0);
INSERT INTO "decisions" VALUES(12,12,'packshot-000012','approve',NULL,'refused',1700000000012,253402300799000,'done','undecided',NULL,NULL,NULL,NULL,0,'Somebody else has approved it meanwhile.',0);
INSERT INTO "decisions" VALUES(14,14,'packshot-000014','archive',NULL,'settled',1700000000014,1700000005014,'done','undecided',NULL,NULL,NULL,NULL,2,'',1700000009000);
INSERT INTO "decisions" VALUES(16,16,'packshot-000015','reject',NULL,'held',1700000000016,1700000005016,'done','undecided',NULL,NULL,NULL,NULL,0,'',0);
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
) STRICT;
INSERT INTO "history" VALUES(1,1700000009000,'refused',1,1,'packshot-000001','reject',NULL,'refused',1700000000001,1700000005001,'done','undecided','0000000000000000000000000000000000000000000000000000000000000001',512,384,901,1,'The picture has changed since it was approved.',0);
INSERT INTO "history" VALUES(2,1700000009000,'refused',2,2,'packshot-000002','archive',NULL,'refused',1700000000002,1700000005002,'done','undecided',NULL,NULL,NULL,NULL,2,'Somebody else has taken back what was decided about it.',0);
INSERT INTO "history" VALUES(3,1700000009000,'refused',3,3,'packshot-000003','approve',NULL,'refused',1700000000003,1700000005003,'done','undecided','0000000000000000000000000000000000000000000000000000000000000003',512,384,903,3,'Somebody else has approved it meanwhile.',0);
INSERT INTO "history" VALUES(4,1700000009000,'refused',4,4,'packshot-000004','reject',NULL,'refused',1700000000004,1700000005004,'done','undecided',NULL,NULL,NULL,NULL,0,'Somebody else has rejected it meanwhile.',0);
INSERT INTO "history" VALUES(5,1700000009000,'refused',5,5,'packshot-000005','archive',NULL,'refused',1700000000005,1700000005005,'done','undecided','0000000000000000000000000000000000000000000000000000000000000005',512,384,905,1,'Somebody else has archived it meanwhile.',0);
INSERT INTO "history" VALUES(6,1700000009000,'refused',6,6,'packshot-000006','approve',NULL,'refused',1700000000006,1700000005006,'done','undecided',NULL,NULL,NULL,NULL,2,'It has changed meanwhile.',0);
INSERT INTO "history" VALUES(7,1700000009000,'refused',7,7,'packshot-000007','reject',NULL,'refused',1700000000007,1700000005007,'done','undecided','0000000000000000000000000000000000000000000000000000000000000007',512,384,907,3,'409: it was decided elsewhere',0);
INSERT INTO "history" VALUES(8,1700000009000,'refused',12,12,'packshot-000012','approve',NULL,'refused',1700000000012,253402300799000,'done','undecided',NULL,NULL,NULL,NULL,0,'Somebody else has approved it meanwhile.',0);
INSERT INTO "history" VALUES(9,1700000009000,'taken_back',13,13,'packshot-000013','reject',NULL,'held',1700000000013,253402300799000,'done','undecided','000000000000000000000000000000000000000000000000000000000000000d',512,384,913,1,'',0);
INSERT INTO "history" VALUES(10,1700000009000,'sent',14,14,'packshot-000014','archive',NULL,'settled',1700000000014,1700000005014,'done','undecided',NULL,NULL,NULL,NULL,2,'',1700000009000);
INSERT INTO "history" VALUES(11,1700000009000,'refused',15,15,'packshot-000015','approve',NULL,'refused',1700000000015,1700000005015,'done','undecided','000000000000000000000000000000000000000000000000000000000000000f',512,384,915,3,'Somebody else has taken back what was decided about it.',0);
INSERT INTO "history" VALUES(12,1700000009000,'replaced',15,15,'packshot-000015','approve',NULL,'refused',1700000000015,1700000005015,'done','undecided','000000000000000000000000000000000000000000000000000000000000000f',512,384,915,3,'Somebody else has taken back what was decided about it.',0);
CREATE TABLE idea_images (
        number INTEGER PRIMARY KEY,
        packshot_id TEXT NOT NULL UNIQUE,
        outcome TEXT NOT NULL,
        at_ms INTEGER NOT NULL) STRICT;
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
        receipt_json TEXT, sent_ms INTEGER NOT NULL DEFAULT 0, ended_ms INTEGER NOT NULL DEFAULT 0, newest_ms INTEGER NOT NULL DEFAULT 0, follows TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE rate_log (
        number INTEGER PRIMARY KEY,
        key_id TEXT NOT NULL,
        wall_ms INTEGER NOT NULL, monotonic_ms INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX history_by_packshot ON history (packshot_id);
CREATE INDEX rate_log_by_key ON rate_log (key_id, wall_ms);
COMMIT;
PRAGMA user_version = 3;
