-- Routing of leads: since when nobody has one, where each was routed last and why, and pointers that go round.

ALTER TABLE crm_lead ADD COLUMN unassigned_since TIMESTAMP(6) WITH TIME ZONE;
UPDATE crm_lead SET unassigned_since = captured_at;
ALTER TABLE crm_lead ALTER COLUMN unassigned_since SET NOT NULL;
CREATE INDEX crm_lead_unassigned ON crm_lead (state, unassigned_since, number);
-- What people have to do is counted whenever a lead is routed.
CREATE INDEX crm_lead_by_receiver ON crm_lead (handed_to, state, handed_off_at);

CREATE TABLE crm_routing (
    lead_id      UUID                        NOT NULL PRIMARY KEY REFERENCES crm_lead (id) ON DELETE CASCADE,
    to_login     VARCHAR(100)                NOT NULL,
    before_login VARCHAR(100)                NOT NULL,
    way          VARCHAR(20),
    reason_zh    VARCHAR(4000)               NOT NULL,
    reason_en    VARCHAR(4000)               NOT NULL,
    rules        VARCHAR(100)                NOT NULL,
    open_work    BIGINT                      NOT NULL,
    capacity     INTEGER                     NOT NULL,
    absent       INTEGER                     NOT NULL,
    full_up      INTEGER                     NOT NULL,
    at           TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE crm_routing_row (
    lead_id    UUID           NOT NULL REFERENCES crm_routing (lead_id) ON DELETE CASCADE,
    row_no     INTEGER        NOT NULL,
    rule       VARCHAR(500)   NOT NULL,
    rule_file  VARCHAR(500)   NOT NULL,
    rule_place VARCHAR(100)   NOT NULL,
    fact       VARCHAR(10000) NOT NULL,
    PRIMARY KEY (lead_id, row_no)
);

CREATE TABLE crm_rotation (
    name     VARCHAR(250) NOT NULL PRIMARY KEY,
    last_one VARCHAR(100) NOT NULL
);
INSERT INTO crm_rotation (name, last_one) VALUES ('routing', ''), ('sweep', '');
