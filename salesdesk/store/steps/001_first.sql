CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL,
  facts TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'edit',
  undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE journal (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL, before TEXT, after TEXT);
CREATE INDEX journal_change ON journal (change, tbl);
CREATE INDEX journal_row ON journal (tbl, row_id);
CREATE TABLE my_side (id INTEGER NOT NULL PRIMARY KEY,
  details TEXT NOT NULL,
  logo_sha256 TEXT);
CREATE TABLE product (id INTEGER NOT NULL PRIMARY KEY,
  model TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  price_fen INTEGER,
  tax_rate_bp INTEGER NOT NULL,
  floor_price_fen INTEGER,
  note TEXT NOT NULL,
  archived_at TEXT);
CREATE TABLE capability (id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  solves TEXT NOT NULL,
  archived_at TEXT);
CREATE TABLE client (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  uscc TEXT NOT NULL,
  industry TEXT NOT NULL,
  size TEXT NOT NULL,
  ownership TEXT NOT NULL,
  client_type TEXT NOT NULL,
  city TEXT NOT NULL,
  address TEXT NOT NULL,
  website TEXT NOT NULL,
  source TEXT NOT NULL,
  referrer TEXT NOT NULL,
  intent_class TEXT NOT NULL,
  priority TEXT NOT NULL,
  supplier_contract_end TEXT,
  follow_up_on TEXT,
  do_not_contact INTEGER NOT NULL,
  do_not_contact_reason TEXT NOT NULL,
  details TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  archived_at TEXT);
CREATE UNIQUE INDEX "client_uuid" ON "client" ("uuid");
CREATE INDEX "client_name" ON "client" ("name");
CREATE INDEX "client_uscc" ON "client" ("uscc");
CREATE TABLE contact (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  birthday TEXT NOT NULL,
  note TEXT NOT NULL,
  consent TEXT NOT NULL,
  archived_at TEXT);
CREATE UNIQUE INDEX "contact_uuid" ON "contact" ("uuid");
CREATE INDEX "contact_name" ON "contact" ("name");
CREATE TABLE contact_point (id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  digits TEXT NOT NULL,
  label TEXT NOT NULL,
  position INTEGER NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id));
CREATE INDEX "contact_point_contact_id" ON "contact_point" ("contact_id");
CREATE INDEX "contact_point_digits" ON "contact_point" ("digits");
CREATE TABLE chain_member (id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  post TEXT NOT NULL,
  department TEXT NOT NULL,
  roles TEXT NOT NULL,
  attitude TEXT NOT NULL,
  influence INTEGER,
  concern TEXT NOT NULL,
  met INTEGER NOT NULL,
  reports_to_id INTEGER,
  position INTEGER NOT NULL,
  archived_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (reports_to_id) REFERENCES chain_member (id));
CREATE INDEX "chain_member_client_id" ON "chain_member" ("client_id");
CREATE INDEX "chain_member_contact_id" ON "chain_member" ("contact_id");
CREATE INDEX "chain_member_reports_to_id" ON "chain_member" ("reports_to_id");
CREATE TABLE tag (id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL);
CREATE UNIQUE INDEX "tag_name" ON "tag" ("name");
CREATE TABLE client_tag (id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (tag_id) REFERENCES tag (id));
CREATE INDEX "client_tag_client_id" ON "client_tag" ("client_id");
CREATE INDEX "client_tag_tag_id" ON "client_tag" ("tag_id");
CREATE UNIQUE INDEX "client_tag_client_id_tag_id" ON "client_tag" ("client_id", "tag_id");
CREATE TABLE note (id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  archived_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE INDEX "note_client_id" ON "note" ("client_id");
CREATE TABLE priority_score (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  rated_on TEXT NOT NULL,
  rater TEXT NOT NULL,
  weights TEXT NOT NULL,
  remark TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE UNIQUE INDEX "priority_score_uuid" ON "priority_score" ("uuid");
CREATE INDEX "priority_score_client_id" ON "priority_score" ("client_id");
CREATE TABLE rating (id INTEGER NOT NULL PRIMARY KEY,
  score_id INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  points INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  evidence_on TEXT,
  FOREIGN KEY (score_id) REFERENCES priority_score (id));
CREATE INDEX "rating_score_id" ON "rating" ("score_id");
CREATE TABLE opportunity (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  amount_fen INTEGER,
  expected_close TEXT,
  stage TEXT NOT NULL,
  loss_reason TEXT NOT NULL,
  rival TEXT NOT NULL,
  created_at TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE UNIQUE INDEX "opportunity_uuid" ON "opportunity" ("uuid");
CREATE INDEX "opportunity_client_id" ON "opportunity" ("client_id");
CREATE TABLE stage_move (id INTEGER NOT NULL PRIMARY KEY,
  opportunity_id INTEGER NOT NULL,
  from_stage TEXT NOT NULL,
  to_stage TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  FOREIGN KEY (opportunity_id) REFERENCES opportunity (id));
CREATE INDEX "stage_move_opportunity_id" ON "stage_move" ("opportunity_id");
CREATE TABLE attachment (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  archived_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE UNIQUE INDEX "attachment_uuid" ON "attachment" ("uuid");
CREATE INDEX "attachment_client_id" ON "attachment" ("client_id");
CREATE INDEX "attachment_sha256" ON "attachment" ("sha256");
CREATE TABLE visit (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  number TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  state TEXT NOT NULL,
  channel TEXT NOT NULL,
  objective TEXT NOT NULL,
  place TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  recorded_at TEXT,
  outcome TEXT NOT NULL,
  clock_set_back INTEGER NOT NULL,
  plan TEXT NOT NULL,
  record TEXT NOT NULL,
  follows_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (follows_id) REFERENCES visit (id));
CREATE UNIQUE INDEX "visit_uuid" ON "visit" ("uuid");
CREATE INDEX "visit_number" ON "visit" ("number");
CREATE INDEX "visit_client_id" ON "visit" ("client_id");
CREATE INDEX "visit_state" ON "visit" ("state");
CREATE INDEX "visit_starts_at" ON "visit" ("starts_at");
CREATE INDEX "visit_follows_id" ON "visit" ("follows_id");
CREATE TABLE visit_person (id INTEGER NOT NULL PRIMARY KEY,
  visit_id INTEGER NOT NULL,
  side TEXT NOT NULL,
  contact_id INTEGER,
  name TEXT NOT NULL,
  FOREIGN KEY (visit_id) REFERENCES visit (id),
  FOREIGN KEY (contact_id) REFERENCES contact (id));
CREATE INDEX "visit_person_visit_id" ON "visit_person" ("visit_id");
CREATE INDEX "visit_person_contact_id" ON "visit_person" ("contact_id");
CREATE TABLE visit_move (id INTEGER NOT NULL PRIMARY KEY,
  visit_id INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  at TEXT NOT NULL,
  evidence TEXT NOT NULL,
  FOREIGN KEY (visit_id) REFERENCES visit (id));
CREATE INDEX "visit_move_visit_id" ON "visit_move" ("visit_id");
CREATE TABLE need (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  visit_id INTEGER,
  text TEXT NOT NULL,
  words TEXT NOT NULL,
  explicit INTEGER NOT NULL,
  level TEXT NOT NULL,
  kind TEXT NOT NULL,
  raised_by TEXT NOT NULL,
  stated_on TEXT NOT NULL,
  closed_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (visit_id) REFERENCES visit (id));
CREATE UNIQUE INDEX "need_uuid" ON "need" ("uuid");
CREATE INDEX "need_client_id" ON "need" ("client_id");
CREATE INDEX "need_visit_id" ON "need" ("visit_id");
CREATE TABLE objection (id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  visit_id INTEGER,
  category TEXT NOT NULL,
  words TEXT NOT NULL,
  response TEXT NOT NULL,
  solved INTEGER NOT NULL,
  raised_on TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (visit_id) REFERENCES visit (id));
CREATE INDEX "objection_client_id" ON "objection" ("client_id");
CREATE INDEX "objection_visit_id" ON "objection" ("visit_id");
CREATE TABLE plan_item (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  client_id INTEGER,
  visit_id INTEGER,
  due_on TEXT NOT NULL,
  due_at TEXT,
  planned_on TEXT NOT NULL,
  owner TEXT NOT NULL,
  form TEXT NOT NULL,
  done_at TEXT,
  dropped_at TEXT,
  reason TEXT NOT NULL,
  position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (visit_id) REFERENCES visit (id));
CREATE UNIQUE INDEX "plan_item_uuid" ON "plan_item" ("uuid");
CREATE INDEX "plan_item_client_id" ON "plan_item" ("client_id");
CREATE INDEX "plan_item_visit_id" ON "plan_item" ("visit_id");
CREATE INDEX "plan_item_due_on" ON "plan_item" ("due_on");
CREATE TABLE draft (id INTEGER NOT NULL PRIMARY KEY,
  form TEXT NOT NULL,
  subject TEXT NOT NULL,
  answers TEXT NOT NULL,
  saved_at TEXT NOT NULL);
CREATE UNIQUE INDEX "draft_form_subject" ON "draft" ("form", "subject");
CREATE TABLE preference (id INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL,
  value TEXT NOT NULL);
CREATE UNIQUE INDEX "preference_key" ON "preference" ("key");
CREATE TABLE import_run (id INTEGER NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  change INTEGER NOT NULL,
  read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL);
CREATE TABLE client_key (client INTEGER NOT NULL PRIMARY KEY,
  sort_name TEXT NOT NULL,
  score_tenths INTEGER,
  grade TEXT NOT NULL,
  stage TEXT NOT NULL,
  last_contact TEXT,
  next_follow_up TEXT,
  industry TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  archived INTEGER NOT NULL);
CREATE INDEX "client_key_archived_sort_name" ON "client_key" ("archived", "sort_name");
CREATE INDEX "client_key_archived_score_tenths_sort_name" ON "client_key" ("archived", "score_tenths", "sort_name");
CREATE INDEX "client_key_archived_last_contact_sort_name" ON "client_key" ("archived", "last_contact", "sort_name");
CREATE INDEX "client_key_archived_next_follow_up_sort_name" ON "client_key" ("archived", "next_follow_up", "sort_name");
CREATE INDEX "client_key_archived_updated_at" ON "client_key" ("archived", "updated_at");
CREATE INDEX "client_key_archived_grade" ON "client_key" ("archived", "grade");
CREATE INDEX "client_key_archived_stage" ON "client_key" ("archived", "stage");
CREATE INDEX "client_key_archived_industry" ON "client_key" ("archived", "industry");
