-- The SPIN interview: talks, what was asked and said in them, needs in versions, the playbook.
ALTER TABLE need ADD COLUMN severity INTEGER;
ALTER TABLE need ADD COLUMN expected TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN can_do TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN metric TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN agreed_on TEXT;
ALTER TABLE objection ADD COLUMN said_before TEXT NOT NULL DEFAULT '';
ALTER TABLE objection ADD COLUMN need_id INTEGER REFERENCES need (id);
CREATE INDEX "objection_need_id" ON "objection" ("need_id");
CREATE TABLE interview (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  visit_id INTEGER,
  opportunity_id INTEGER,
  state TEXT NOT NULL,
  step INTEGER NOT NULL,
  field TEXT NOT NULL,
  language TEXT NOT NULL,
  pack TEXT NOT NULL,
  answers TEXT NOT NULL,
  talk_seconds INTEGER NOT NULL,
  chat_seconds INTEGER NOT NULL,
  ours INTEGER NOT NULL,
  theirs INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  zone TEXT NOT NULL,
  made_at TEXT NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  finished_at TEXT,
  archived_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (visit_id) REFERENCES visit (id),
  FOREIGN KEY (opportunity_id) REFERENCES opportunity (id));
CREATE UNIQUE INDEX "interview_uuid" ON "interview" ("uuid");
CREATE INDEX "interview_client_id" ON "interview" ("client_id");
CREATE INDEX "interview_visit_id" ON "interview" ("visit_id");
CREATE INDEX "interview_opportunity_id" ON "interview" ("opportunity_id");
CREATE INDEX "interview_state" ON "interview" ("state");
CREATE TABLE interview_move (id INTEGER NOT NULL PRIMARY KEY,
  interview_id INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  FOREIGN KEY (interview_id) REFERENCES interview (id));
CREATE INDEX "interview_move_interview_id" ON "interview_move" ("interview_id");
CREATE TABLE interview_line (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  interview_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  parent_id INTEGER,
  follows_id INTEGER,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  details TEXT NOT NULL,
  need_id INTEGER,
  objection_id INTEGER,
  FOREIGN KEY (interview_id) REFERENCES interview (id),
  FOREIGN KEY (parent_id) REFERENCES interview_line (id),
  FOREIGN KEY (follows_id) REFERENCES interview_line (id),
  FOREIGN KEY (need_id) REFERENCES need (id),
  FOREIGN KEY (objection_id) REFERENCES objection (id));
CREATE UNIQUE INDEX "interview_line_uuid" ON "interview_line" ("uuid");
CREATE INDEX "interview_line_interview_id" ON "interview_line" ("interview_id");
CREATE INDEX "interview_line_parent_id" ON "interview_line" ("parent_id");
CREATE INDEX "interview_line_follows_id" ON "interview_line" ("follows_id");
CREATE INDEX "interview_line_need_id" ON "interview_line" ("need_id");
CREATE INDEX "interview_line_objection_id" ON "interview_line" ("objection_id");
CREATE TABLE interview_question (id INTEGER NOT NULL PRIMARY KEY,
  interview_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  answer TEXT NOT NULL,
  about_id INTEGER,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (interview_id) REFERENCES interview (id),
  FOREIGN KEY (about_id) REFERENCES interview_line (id));
CREATE INDEX "interview_question_interview_id" ON "interview_question" ("interview_id");
CREATE INDEX "interview_question_about_id" ON "interview_question" ("about_id");
CREATE TABLE need_version (id INTEGER NOT NULL PRIMARY KEY,
  need_id INTEGER NOT NULL,
  interview_id INTEGER,
  columns TEXT NOT NULL,
  stated_on TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  FOREIGN KEY (need_id) REFERENCES need (id),
  FOREIGN KEY (interview_id) REFERENCES interview (id));
CREATE INDEX "need_version_need_id" ON "need_version" ("need_id");
CREATE INDEX "need_version_interview_id" ON "need_version" ("interview_id");
CREATE TABLE playbook_entry (id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT,
  left_out INTEGER NOT NULL,
  origin TEXT NOT NULL,
  made_at TEXT NOT NULL);
CREATE UNIQUE INDEX "playbook_entry_kind_key_version" ON "playbook_entry" ("kind", "key", "version");
