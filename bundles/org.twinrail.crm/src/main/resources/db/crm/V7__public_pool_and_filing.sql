-- Whose customers were and are, period by period (D23): each ends where the next begins, and the last one is open. A customer without an
-- owner is in the public pool.

CREATE TABLE crm_ownership (
    id              UUID                        NOT NULL PRIMARY KEY,
    customer_id     UUID                        NOT NULL REFERENCES crm_customer (id),
    place           INTEGER                     NOT NULL,
    owner           VARCHAR(100)                NOT NULL,
    previous        VARCHAR(100)                NOT NULL,
    began_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at        TIMESTAMP(6) WITH TIME ZONE,
    cause           VARCHAR(20)                 NOT NULL,
    reason_zh       VARCHAR(1000)               NOT NULL,
    reason_en       VARCHAR(1000)               NOT NULL,
    by_login        VARCHAR(100)                NOT NULL,
    counted_from    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    protected_until DATE,
    look_at         TIMESTAMP(6) WITH TIME ZONE,
    warned_at       TIMESTAMP(6) WITH TIME ZONE,
    version         BIGINT                      NOT NULL,
    UNIQUE (customer_id, place)
);
CREATE INDEX crm_ownership_owner ON crm_ownership (owner, ended_at, began_at);
CREATE INDEX crm_ownership_previous ON crm_ownership (previous, began_at);
CREATE INDEX crm_ownership_look ON crm_ownership (look_at);

-- What is known of customers recorded before: who owns them. The working days of the public pool begin now.
INSERT INTO crm_ownership (id, customer_id, place, owner, previous, began_at, ended_at, cause, reason_zh, reason_en, by_login,
                           counted_from, protected_until, look_at, warned_at, version)
SELECT id, id, 0, owner, '', CURRENT_TIMESTAMP, NULL, 'RECORDED', '', '', '', CURRENT_TIMESTAMP, NULL,
       CASE WHEN owner = '' THEN NULL ELSE CURRENT_TIMESTAMP END, NULL, 0
FROM crm_customer;

-- One row a person who got customers: two actions that give to the same person at once meet here.
CREATE TABLE crm_holder (
    login   VARCHAR(100) NOT NULL PRIMARY KEY,
    given   BIGINT       NOT NULL,
    version BIGINT       NOT NULL
);

CREATE TABLE crm_filing (
    id              UUID                        NOT NULL PRIMARY KEY,
    number          VARCHAR(60)                 NOT NULL UNIQUE,
    company         VARCHAR(200)                NOT NULL,
    name_key        VARCHAR(4000)               NOT NULL,
    granted_key     VARCHAR(4000) UNIQUE,
    recorded_as     VARCHAR(200)                NOT NULL,
    note            VARCHAR(2000)               NOT NULL,
    by_login        VARCHAR(100)                NOT NULL,
    filed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state           VARCHAR(20)                 NOT NULL,
    protected_until DATE,
    reason_zh       VARCHAR(4000)               NOT NULL,
    reason_en       VARCHAR(4000)               NOT NULL,
    version         BIGINT                      NOT NULL
);
CREATE INDEX crm_filing_key ON crm_filing (name_key);
CREATE INDEX crm_filing_by ON crm_filing (by_login, filed_at);
CREATE INDEX crm_filing_filed ON crm_filing (filed_at);
CREATE INDEX crm_filing_state ON crm_filing (state, protected_until);

CREATE TABLE crm_filing_evidence (
    filing_id   UUID         NOT NULL REFERENCES crm_filing (id),
    place       INTEGER      NOT NULL,
    object_kind VARCHAR(60)  NOT NULL,
    object_id   VARCHAR(200) NOT NULL,
    owner       VARCHAR(100) NOT NULL,
    since_day   DATE,
    touched_on  DATE,
    PRIMARY KEY (filing_id, place)
);
