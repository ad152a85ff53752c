-- Duplicates: what customers are compared by, the keys that bring together those that are compared, and what a merge moved, so that it can be
-- taken back. A merged customer stays in its row and leads to the one that it was merged into: its name still finds that one.

ALTER TABLE crm_customer ADD COLUMN registration VARCHAR(18) DEFAULT '' NOT NULL;
ALTER TABLE crm_customer ADD COLUMN phone VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE crm_customer ADD COLUMN email VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE crm_customer ADD COLUMN merged_into UUID REFERENCES crm_customer (id);
-- Under which version of their making the keys were stored; 0 where there are none yet, which is made up step by step.
ALTER TABLE crm_customer ADD COLUMN key_version INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE crm_contact ADD COLUMN key_version INTEGER DEFAULT 0 NOT NULL;
CREATE INDEX crm_customer_merged ON crm_customer (merged_into);
CREATE INDEX crm_customer_keyed ON crm_customer (key_version);
CREATE INDEX crm_contact_keyed ON crm_contact (key_version);

CREATE TABLE crm_match_key (
    source_id   UUID         NOT NULL,
    match_key   VARCHAR(140) NOT NULL,
    customer_id UUID         NOT NULL,
    PRIMARY KEY (source_id, match_key)
);
CREATE INDEX crm_match_key_found ON crm_match_key (match_key, customer_id);
CREATE INDEX crm_match_key_customer ON crm_match_key (customer_id);

CREATE TABLE crm_merge (
    id          UUID                        NOT NULL PRIMARY KEY,
    survivor_id UUID                        NOT NULL REFERENCES crm_customer (id),
    merged_id   UUID                        NOT NULL REFERENCES crm_customer (id),
    at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    by_login    VARCHAR(100)                NOT NULL
);
CREATE INDEX crm_merge_survivor ON crm_merge (survivor_id);
CREATE INDEX crm_merge_merged ON crm_merge (merged_id);

CREATE TABLE crm_merge_moved (
    merge_id  UUID        NOT NULL REFERENCES crm_merge (id),
    kind      VARCHAR(20) NOT NULL,
    object_id UUID        NOT NULL,
    -- the name a contact had before it was told apart from one of the same name
    former    VARCHAR(100),
    PRIMARY KEY (merge_id, kind, object_id)
);
