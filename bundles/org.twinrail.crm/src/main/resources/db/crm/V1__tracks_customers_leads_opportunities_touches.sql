-- Tracks (D1) are data: which stages there are, and which department hosts which half.

CREATE TABLE crm_track (
    code       VARCHAR(40)  NOT NULL PRIMARY KEY,
    name_zh    VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    upper_host VARCHAR(40)  NOT NULL,
    lower_host VARCHAR(40)  NOT NULL,
    standard   BOOLEAN      NOT NULL,
    version    BIGINT       NOT NULL
);

CREATE TABLE crm_stage (
    track     VARCHAR(40)  NOT NULL REFERENCES crm_track (code),
    place     INTEGER      NOT NULL,
    code      VARCHAR(40)  NOT NULL,
    name_zh   VARCHAR(100) NOT NULL,
    name_en   VARCHAR(100) NOT NULL,
    half      VARCHAR(10)  NOT NULL,
    milestone VARCHAR(20),
    PRIMARY KEY (track, place)
);

INSERT INTO crm_track (code, name_zh, name_en, upper_host, lower_host, standard, version) VALUES
    ('dual',   '双轨制', 'Two tracks', 'marketing', 'sales', TRUE,  0),
    ('single', '单线制', 'One track',  'sales',     'sales', FALSE, 0);

INSERT INTO crm_stage (track, place, code, name_zh, name_en, half, milestone) VALUES
    ('dual',   0, 'visitor',     '访客',     'Visitor',     'UPPER', 'VISITOR'),
    ('dual',   1, 'lead',        '线索',     'Lead',        'UPPER', 'LEAD'),
    ('dual',   2, 'qualified',   '合格线索', 'Qualified',   'UPPER', 'QUALIFIED'),
    ('dual',   3, 'opportunity', '商机',     'Opportunity', 'LOWER', 'OPPORTUNITY'),
    ('dual',   4, 'proposal',    '方案',     'Proposal',    'LOWER', NULL),
    ('dual',   5, 'negotiation', '谈判',     'Negotiation', 'LOWER', NULL),
    ('dual',   6, 'contract',    '签约',     'Contract',    'LOWER', 'WON'),
    ('dual',   7, 'after_sales', '售后',     'After-sales', 'LOWER', NULL),
    ('single', 0, 'visitor',     '访客',     'Visitor',     'UPPER', 'VISITOR'),
    ('single', 1, 'lead',        '线索',     'Lead',        'UPPER', 'LEAD'),
    ('single', 2, 'qualified',   '合格线索', 'Qualified',   'UPPER', 'QUALIFIED'),
    ('single', 3, 'opportunity', '商机',     'Opportunity', 'LOWER', 'OPPORTUNITY'),
    ('single', 4, 'proposal',    '方案',     'Proposal',    'LOWER', NULL),
    ('single', 5, 'negotiation', '谈判',     'Negotiation', 'LOWER', NULL),
    ('single', 6, 'contract',    '签约',     'Contract',    'LOWER', 'WON'),
    ('single', 7, 'after_sales', '售后',     'After-sales', 'LOWER', NULL);

-- The last number given out of each series, for example O-2017.
CREATE TABLE crm_series (
    name    VARCHAR(20) NOT NULL PRIMARY KEY,
    last_no BIGINT      NOT NULL
);

CREATE TABLE crm_customer (
    id               UUID         NOT NULL PRIMARY KEY,
    name             VARCHAR(200) NOT NULL UNIQUE,
    industry         VARCHAR(100) NOT NULL,
    region           VARCHAR(100) NOT NULL,
    revenue_amount   DECIMAL(19,4),
    revenue_currency VARCHAR(3),
    employees        INTEGER,
    owner            VARCHAR(100) NOT NULL,
    external_id      VARCHAR(100) NOT NULL,
    version          BIGINT       NOT NULL
);
CREATE INDEX crm_customer_owner ON crm_customer (owner);

CREATE TABLE crm_contact (
    id          UUID         NOT NULL PRIMARY KEY,
    customer_id UUID         NOT NULL REFERENCES crm_customer (id),
    name        VARCHAR(100) NOT NULL,
    phone       VARCHAR(60)  NOT NULL,
    email       VARCHAR(200) NOT NULL,
    job         VARCHAR(100) NOT NULL,
    version     BIGINT       NOT NULL,
    UNIQUE (customer_id, name)
);

CREATE TABLE crm_product (
    id             UUID         NOT NULL PRIMARY KEY,
    name           VARCHAR(200) NOT NULL UNIQUE,
    price_amount   DECIMAL(19,4),
    price_currency VARCHAR(3),
    version        BIGINT       NOT NULL
);

CREATE TABLE crm_campaign (
    id              UUID         NOT NULL PRIMARY KEY,
    code            VARCHAR(60)  NOT NULL UNIQUE,
    name            VARCHAR(200) NOT NULL,
    channel         VARCHAR(60)  NOT NULL,
    from_day        DATE,
    until_day       DATE,
    budget_amount   DECIMAL(19,4),
    budget_currency VARCHAR(3),
    owner           VARCHAR(100) NOT NULL,
    version         BIGINT       NOT NULL
);

CREATE TABLE crm_opportunity (
    id          UUID         NOT NULL PRIMARY KEY,
    number      VARCHAR(60)  NOT NULL UNIQUE,
    customer_id UUID         REFERENCES crm_customer (id),
    product_id  UUID         REFERENCES crm_product (id),
    owner       VARCHAR(100) NOT NULL,
    amount      DECIMAL(19,4),
    currency    VARCHAR(3),
    track       VARCHAR(40)  NOT NULL REFERENCES crm_track (code),
    stage       VARCHAR(40)  NOT NULL,
    outcome     VARCHAR(10)  NOT NULL,
    opened_on   DATE         NOT NULL,
    closed_on   DATE,
    loss_reason VARCHAR(500) NOT NULL,
    version     BIGINT       NOT NULL
);
CREATE INDEX crm_opportunity_customer ON crm_opportunity (customer_id, outcome);
CREATE INDEX crm_opportunity_product ON crm_opportunity (product_id);
CREATE INDEX crm_opportunity_owner ON crm_opportunity (owner);
CREATE INDEX crm_opportunity_track ON crm_opportunity (track, stage);
CREATE INDEX crm_opportunity_opened ON crm_opportunity (opened_on);
CREATE INDEX crm_opportunity_closed ON crm_opportunity (outcome, closed_on);

CREATE TABLE crm_quote (
    id             UUID                        NOT NULL PRIMARY KEY,
    opportunity_id UUID                        NOT NULL REFERENCES crm_opportunity (id),
    amount         DECIMAL(19,4)               NOT NULL,
    currency       VARCHAR(3)                  NOT NULL,
    note           VARCHAR(500)                NOT NULL,
    by_login       VARCHAR(100)                NOT NULL,
    at             TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX crm_quote_opportunity ON crm_quote (opportunity_id);

CREATE TABLE crm_positioning (
    id             UUID                        NOT NULL PRIMARY KEY,
    opportunity_id UUID                        NOT NULL REFERENCES crm_opportunity (id),
    statement      VARCHAR(2000)               NOT NULL,
    by_login       VARCHAR(100)                NOT NULL,
    at             TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX crm_positioning_opportunity ON crm_positioning (opportunity_id);

CREATE TABLE crm_lead (
    id             UUID                        NOT NULL PRIMARY KEY,
    number         VARCHAR(60)                 NOT NULL UNIQUE,
    state          VARCHAR(20)                 NOT NULL,
    customer_id    UUID                        REFERENCES crm_customer (id),
    company        VARCHAR(200)                NOT NULL,
    contact        VARCHAR(100)                NOT NULL,
    source         VARCHAR(100)                NOT NULL,
    campaign_id    UUID                        REFERENCES crm_campaign (id),
    text           VARCHAR(4000)               NOT NULL,
    track          VARCHAR(40)                 NOT NULL REFERENCES crm_track (code),
    owner          VARCHAR(100)                NOT NULL,
    handed_by      VARCHAR(100)                NOT NULL,
    handed_to      VARCHAR(100)                NOT NULL,
    handed_off_at  TIMESTAMP(6) WITH TIME ZONE,
    return_reason  VARCHAR(500)                NOT NULL,
    opportunity_id UUID                        REFERENCES crm_opportunity (id),
    captured_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    version        BIGINT                      NOT NULL
);
CREATE INDEX crm_lead_customer ON crm_lead (customer_id);
CREATE INDEX crm_lead_campaign ON crm_lead (campaign_id);
CREATE INDEX crm_lead_opportunity ON crm_lead (opportunity_id);
CREATE INDEX crm_lead_waiting ON crm_lead (state, handed_off_at);
CREATE INDEX crm_lead_captured ON crm_lead (captured_at);

CREATE TABLE crm_touch (
    id             UUID                        NOT NULL PRIMARY KEY,
    on_day         DATE                        NOT NULL,
    at             TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    track          VARCHAR(10)                 NOT NULL,
    channel        VARCHAR(60)                 NOT NULL,
    customer_id    UUID                        REFERENCES crm_customer (id),
    industry       VARCHAR(100)                NOT NULL,
    contact_id     UUID                        REFERENCES crm_contact (id),
    opportunity_id UUID                        REFERENCES crm_opportunity (id),
    campaign_id    UUID                        REFERENCES crm_campaign (id),
    by_login       VARCHAR(100)                NOT NULL,
    note           VARCHAR(2000)               NOT NULL
);
CREATE INDEX crm_touch_customer ON crm_touch (customer_id, on_day);
CREATE INDEX crm_touch_campaign ON crm_touch (campaign_id);
CREATE INDEX crm_touch_contact ON crm_touch (contact_id);
CREATE INDEX crm_touch_opportunity ON crm_touch (opportunity_id);
CREATE INDEX crm_touch_day ON crm_touch (on_day);
CREATE INDEX crm_touch_by ON crm_touch (by_login);
