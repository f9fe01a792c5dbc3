BEGIN TRANSACTION;
CREATE TABLE checkpoints (
	pair_id INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	open TEXT NOT NULL, 
	PRIMARY KEY (pair_id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id)
);
CREATE TABLE decisions (
	id INTEGER NOT NULL, 
	pair_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	value TEXT, 
	made_by VARCHAR NOT NULL, 
	made_at VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id)
);
INSERT INTO "decisions" VALUES(1,1,'matter','P4.c58','7','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(2,1,'customer_matter','58','7','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(3,1,'customer_contact','58','4','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(4,1,'excluded','P5.c58','entered by hand','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(5,1,'excluded','P6.c58','','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(6,1,'excluded','P6.c58',NULL,'anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(7,1,'confirmed','P7.c58','','anna','2026-03-04T09:30:00+00:00');
INSERT INTO "decisions" VALUES(8,1,'user','P4.c58','12','anna','2026-03-04T09:30:00+00:00');
CREATE TABLE entries (
	id INTEGER NOT NULL, 
	pair_id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	transaction_ref VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	date VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	reference VARCHAR NOT NULL, 
	user_id INTEGER, 
	matter_id INTEGER, 
	vendor_id INTEGER, 
	activity_id INTEGER, 
	claimed_at VARCHAR NOT NULL, 
	settled_at VARCHAR, 
	message TEXT NOT NULL, marked BOOLEAN DEFAULT false NOT NULL, about TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id)
);
INSERT INTO "entries" VALUES(1,1,1,'P1.c58','P1','claimed','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,NULL,'2026-03-04T09:30:01+00:00',NULL,'',0,'');
INSERT INTO "entries" VALUES(2,1,2,'P2.c58','P2','imported','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,7002,'2026-03-04T09:30:03+00:00','2026-03-04T09:30:04+00:00','Clio said: “no”',0,'');
INSERT INTO "entries" VALUES(3,1,3,'P3.c58','P3','refused','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,NULL,'2026-03-04T09:30:07+00:00','2026-03-04T09:30:08+00:00','Clio said: “no”',0,'');
INSERT INTO "entries" VALUES(4,1,4,'P4.c58','P4','unknown','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,NULL,'2026-03-04T09:30:11+00:00','2026-03-04T09:30:12+00:00','Clio said: “no”',0,'');
INSERT INTO "entries" VALUES(5,1,5,'P5.c58','P5','released','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,NULL,'2026-03-04T09:30:15+00:00','2026-03-04T09:30:16+00:00','Clio said: “no”',0,'');
INSERT INTO "entries" VALUES(6,1,6,'P6.c58','P6','undone','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,7006,'2026-03-04T09:30:19+00:00','2026-03-04T09:30:21+00:00','Clio said: “no”',0,'');
INSERT INTO "entries" VALUES(7,1,7,'P9.c58','P9','imported','2026-03-04','1234.50','Filing fee','1047',3,9,NULL,7009,'2026-03-04T09:30:23+00:00','2026-03-04T09:30:23+00:00','',1,'');
CREATE TABLE entry_lines (
	entry_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	pair_id INTEGER NOT NULL, 
	transaction_ref VARCHAR NOT NULL, 
	line_id VARCHAR NOT NULL, 
	amount VARCHAR NOT NULL, 
	customer_id VARCHAR, 
	account_id VARCHAR, 
	live BOOLEAN NOT NULL, 
	PRIMARY KEY (entry_id, position), 
	FOREIGN KEY(entry_id) REFERENCES entries (id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id)
);
INSERT INTO "entry_lines" VALUES(1,0,1,'P1','1','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(1,1,1,'P1','2','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(2,0,1,'P2','1','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(2,1,1,'P2','2','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(3,0,1,'P3','1','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(3,1,1,'P3','2','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(4,0,1,'P4','1','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(4,1,1,'P4','2','617.25','58','91',1);
INSERT INTO "entry_lines" VALUES(5,0,1,'P5','1','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(5,1,1,'P5','2','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(6,0,1,'P6','1','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(6,1,1,'P6','2','617.25','58','91',0);
INSERT INTO "entry_lines" VALUES(7,0,1,'P9','1','1234.50','58','91',1);
CREATE TABLE events (
	id INTEGER NOT NULL, 
	pair_id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	message TEXT NOT NULL, 
	activity_id INTEGER, 
	amendment TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	FOREIGN KEY(entry_id) REFERENCES entries (id)
);
INSERT INTO "events" VALUES(1,1,1,'2026-03-04T09:30:01+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(2,1,2,'2026-03-04T09:30:03+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(3,1,2,'2026-03-04T09:30:04+00:00','imported','anna','Clio said: “no”',7002,NULL);
INSERT INTO "events" VALUES(4,1,3,'2026-03-04T09:30:07+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(5,1,3,'2026-03-04T09:30:08+00:00','refused','anna','Clio said: “no”',NULL,NULL);
INSERT INTO "events" VALUES(6,1,4,'2026-03-04T09:30:11+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(7,1,4,'2026-03-04T09:30:12+00:00','unknown','anna','Clio said: “no”',NULL,NULL);
INSERT INTO "events" VALUES(8,1,5,'2026-03-04T09:30:15+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(9,1,5,'2026-03-04T09:30:16+00:00','released','anna','Clio said: “no”',NULL,NULL);
INSERT INTO "events" VALUES(10,1,6,'2026-03-04T09:30:19+00:00','claimed','anna','',NULL,NULL);
INSERT INTO "events" VALUES(11,1,6,'2026-03-04T09:30:20+00:00','imported','anna','',7006,NULL);
INSERT INTO "events" VALUES(12,1,6,'2026-03-04T09:30:21+00:00','undone','anna','Clio said: “no”',7006,NULL);
INSERT INTO "events" VALUES(13,1,7,'2026-03-04T09:30:23+00:00','marked','anna','',7009,NULL);
CREATE TABLE leases (pair_id BIGINT NOT NULL PRIMARY KEY REFERENCES pairs (id), token VARCHAR, holder VARCHAR NOT NULL, host VARCHAR NOT NULL, since VARCHAR NOT NULL, beat VARCHAR NOT NULL);
CREATE TABLE meta (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "meta" VALUES('schema_version','4');
CREATE TABLE pairs (
	id INTEGER NOT NULL, 
	realm_id VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	account_id INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (realm_id, region, account_id)
);
INSERT INTO "pairs" VALUES(1,'9130','us',77);
CREATE TABLE runs (
	id INTEGER NOT NULL, 
	pair_id INTEGER NOT NULL, 
	started_at VARCHAR NOT NULL, 
	ended_at VARCHAR, 
	operator VARCHAR NOT NULL, 
	settings TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(pair_id) REFERENCES pairs (id)
);
INSERT INTO "runs" VALUES(1,1,'2026-03-04T09:30:00+00:00',NULL,'anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(2,1,'2026-03-04T09:30:02+00:00','2026-03-04T09:30:05+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(3,1,'2026-03-04T09:30:06+00:00','2026-03-04T09:30:09+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(4,1,'2026-03-04T09:30:10+00:00','2026-03-04T09:30:13+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(5,1,'2026-03-04T09:30:14+00:00','2026-03-04T09:30:17+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(6,1,'2026-03-04T09:30:18+00:00','2026-03-04T09:30:22+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "off", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
INSERT INTO "runs" VALUES(7,1,'2026-03-04T09:30:23+00:00','2026-03-04T09:30:23+00:00','anna','{"import": "on", "start-date": "", "account": "", "sub-accounts": "off", "aggregation": "checks", "user": "primary-subscriber", "several-matters": "ask", "vendor": "on", "stamp": "on", "billed-warning": "on", "unsupported-types": "on", "plan-override": "off", "patience": "60"}');
CREATE INDEX ix_decisions_pair_id ON decisions (pair_id);
CREATE INDEX ix_entries_run_id ON entries (run_id);
CREATE UNIQUE INDEX one_live_entry_a_line ON entry_lines (pair_id, transaction_ref, line_id) WHERE live;
CREATE INDEX ix_events_entry_id ON events (entry_id);
COMMIT;
