CREATE TABLE lead_event (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  held_on TEXT NOT NULL,
  ends_on TEXT,
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  reach INTEGER,
  cost_fen INTEGER,
  note TEXT NOT NULL,
  archived_at TEXT);
CREATE UNIQUE INDEX "lead_event_uuid" ON "lead_event" ("uuid");
ALTER TABLE client ADD COLUMN referred_by_id INTEGER REFERENCES contact (id);
ALTER TABLE client ADD COLUMN met_at_id INTEGER REFERENCES lead_event (id);
CREATE INDEX "client_referred_by_id" ON "client" ("referred_by_id") WHERE referred_by_id IS NOT NULL;
CREATE INDEX "client_met_at_id" ON "client" ("met_at_id") WHERE met_at_id IS NOT NULL;
ALTER TABLE opportunity ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunity ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunity ADD COLUMN stage_since TEXT;
ALTER TABLE opportunity ADD COLUMN follows_id INTEGER REFERENCES opportunity (id);
ALTER TABLE opportunity ADD COLUMN archived_at TEXT;
CREATE INDEX "opportunity_follows_id" ON "opportunity" ("follows_id");
UPDATE opportunity SET stage_since = coalesce(
  (SELECT max(at) FROM stage_move WHERE opportunity_id = opportunity.id), created_at);
ALTER TABLE stage_move ADD COLUMN evidence TEXT NOT NULL DEFAULT '{}';
ALTER TABLE stage_move ADD COLUMN overridden TEXT NOT NULL DEFAULT '[]';
ALTER TABLE visit ADD COLUMN cold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_item ADD COLUMN origin TEXT NOT NULL DEFAULT '';
CREATE INDEX "plan_item_origin" ON "plan_item" ("origin");
CREATE TABLE touch (id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  contact_id INTEGER,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  answered INTEGER NOT NULL,
  cold INTEGER NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id),
  FOREIGN KEY (contact_id) REFERENCES contact (id));
CREATE INDEX "touch_client_id" ON "touch" ("client_id");
CREATE INDEX "touch_contact_id" ON "touch" ("contact_id");
CREATE INDEX "touch_at" ON "touch" ("at");
CREATE TABLE competitor (id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  strengths TEXT NOT NULL,
  weaknesses TEXT NOT NULL,
  answer TEXT NOT NULL,
  website TEXT NOT NULL,
  checked_on TEXT,
  archived_at TEXT);
CREATE UNIQUE INDEX "competitor_uuid" ON "competitor" ("uuid");
CREATE UNIQUE INDEX "competitor_name" ON "competitor" ("name");
CREATE TABLE price_heard (id INTEGER NOT NULL PRIMARY KEY,
  competitor_id INTEGER NOT NULL,
  item TEXT NOT NULL,
  price_fen INTEGER NOT NULL,
  unit TEXT NOT NULL,
  heard_on TEXT NOT NULL,
  source TEXT NOT NULL,
  client_id INTEGER,
  position INTEGER NOT NULL,
  FOREIGN KEY (competitor_id) REFERENCES competitor (id),
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE INDEX "price_heard_competitor_id" ON "price_heard" ("competitor_id");
CREATE INDEX "price_heard_client_id" ON "price_heard" ("client_id");
CREATE TABLE industry_note (id INTEGER NOT NULL PRIMARY KEY,
  industry TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  client_id INTEGER,
  archived_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE INDEX "industry_note_industry" ON "industry_note" ("industry");
CREATE INDEX "industry_note_client_id" ON "industry_note" ("client_id");
CREATE TABLE opportunity_product (id INTEGER NOT NULL PRIMARY KEY,
  opportunity_id INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity_milli INTEGER,
  price_fen INTEGER,
  position INTEGER NOT NULL,
  FOREIGN KEY (opportunity_id) REFERENCES opportunity (id),
  FOREIGN KEY (product_id) REFERENCES product (id));
CREATE INDEX "opportunity_product_opportunity_id" ON "opportunity_product" ("opportunity_id");
CREATE INDEX "opportunity_product_product_id" ON "opportunity_product" ("product_id");
CREATE TABLE opportunity_rival (id INTEGER NOT NULL PRIMARY KEY,
  opportunity_id INTEGER NOT NULL,
  competitor_id INTEGER NOT NULL,
  FOREIGN KEY (opportunity_id) REFERENCES opportunity (id),
  FOREIGN KEY (competitor_id) REFERENCES competitor (id));
CREATE INDEX "opportunity_rival_opportunity_id" ON "opportunity_rival" ("opportunity_id");
CREATE INDEX "opportunity_rival_competitor_id" ON "opportunity_rival" ("competitor_id");
CREATE UNIQUE INDEX "opportunity_rival_opportunity_id_competitor_id" ON "opportunity_rival" ("opportunity_id", "competitor_id");
CREATE TABLE stage_step (id INTEGER NOT NULL PRIMARY KEY,
  stage TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived_at TEXT);
CREATE INDEX "stage_step_stage" ON "stage_step" ("stage");
CREATE TABLE stage_tick (id INTEGER NOT NULL PRIMARY KEY,
  opportunity_id INTEGER NOT NULL,
  step TEXT NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (opportunity_id) REFERENCES opportunity (id));
CREATE INDEX "stage_tick_opportunity_id" ON "stage_tick" ("opportunity_id");
CREATE UNIQUE INDEX "stage_tick_opportunity_id_step" ON "stage_tick" ("opportunity_id", "step");
CREATE TABLE phrase (id INTEGER NOT NULL PRIMARY KEY,
  scene TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived_at TEXT);
CREATE TABLE ideal_profile (id INTEGER NOT NULL PRIMARY KEY,
  since TEXT NOT NULL,
  profile TEXT NOT NULL,
  made_at TEXT NOT NULL);
CREATE TABLE weight_set (id INTEGER NOT NULL PRIMARY KEY,
  since TEXT NOT NULL,
  weights TEXT NOT NULL,
  stale_days INTEGER NOT NULL,
  made_at TEXT NOT NULL);
CREATE TABLE saved_view (id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  columns TEXT NOT NULL,
  position INTEGER NOT NULL);
CREATE UNIQUE INDEX "saved_view_name" ON "saved_view" ("name");
CREATE TABLE client_merge (id INTEGER NOT NULL PRIMARY KEY,
  kept_id INTEGER NOT NULL,
  gone_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  taken TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  FOREIGN KEY (kept_id) REFERENCES client (id),
  FOREIGN KEY (gone_id) REFERENCES client (id));
CREATE INDEX "client_merge_kept_id" ON "client_merge" ("kept_id");
CREATE INDEX "client_merge_gone_id" ON "client_merge" ("gone_id");
CREATE TABLE distinct_pair (id INTEGER NOT NULL PRIMARY KEY,
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (one_id) REFERENCES client (id),
  FOREIGN KEY (other_id) REFERENCES client (id));
CREATE INDEX "distinct_pair_one_id" ON "distinct_pair" ("one_id");
CREATE INDEX "distinct_pair_other_id" ON "distinct_pair" ("other_id");
CREATE UNIQUE INDEX "distinct_pair_one_id_other_id" ON "distinct_pair" ("one_id", "other_id");
