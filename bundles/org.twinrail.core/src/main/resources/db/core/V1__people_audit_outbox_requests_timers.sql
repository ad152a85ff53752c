CREATE TABLE core_department (
    code       VARCHAR(40)  NOT NULL PRIMARY KEY,
    name_zh    VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    rail       VARCHAR(10)  NOT NULL,
    head       VARCHAR(100),
    version    BIGINT       NOT NULL
);

INSERT INTO core_department (code, name_zh, name_en, rail, head, version) VALUES
    ('marketing',   '市场部',     'Marketing',           'PULL', NULL, 0),
    ('sales',       '销售部',     'Sales',               'PUSH', NULL, 0),
    ('management',  '总经理室',   'General management',  'NONE', NULL, 0),
    ('finance',     '财务部',     'Finance',             'NONE', NULL, 0),
    ('research',    '研发部',     'Research',            'NONE', NULL, 0),
    ('production',  '生产部',     'Production',          'NONE', NULL, 0),
    ('personnel',   '人力资源部', 'Human resources',     'NONE', NULL, 0),
    ('after-sales', '售后服务部', 'After-sales service', 'NONE', NULL, 0);

CREATE TABLE core_person (
    login      VARCHAR(100) NOT NULL PRIMARY KEY,
    name       VARCHAR(100) NOT NULL,
    department VARCHAR(40)  NOT NULL REFERENCES core_department (code),
    manager    VARCHAR(100),
    region     VARCHAR(100) NOT NULL,
    email      VARCHAR(200) NOT NULL,
    roles      VARCHAR(400) NOT NULL,
    active     BOOLEAN      NOT NULL,
    version    BIGINT       NOT NULL
);
CREATE INDEX core_person_department ON core_person (department);

CREATE TABLE core_audit (
    id            UUID                     NOT NULL PRIMARY KEY,
    at            TIMESTAMP WITH TIME ZONE NOT NULL,
    user_login    VARCHAR(100)             NOT NULL,
    partner       VARCHAR(100),
    action        VARCHAR(100)             NOT NULL,
    parameters    VARCHAR(1000000)         NOT NULL,
    status        VARCHAR(10)              NOT NULL,
    verdict       VARCHAR(1000000)         NOT NULL,
    rules_version VARCHAR(100)             NOT NULL,
    result        VARCHAR(1000000),
    raised        VARCHAR(1000000)         NOT NULL,
    request       UUID,
    resumes       UUID UNIQUE
);
CREATE INDEX core_audit_at ON core_audit (at);
CREATE INDEX core_audit_user ON core_audit (user_login, at);

CREATE TABLE core_outbox (
    id         UUID                     NOT NULL PRIMARY KEY,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ordinal    BIGINT                   NOT NULL,
    topic      VARCHAR(100)             NOT NULL,
    payload    VARCHAR(1000000)         NOT NULL
);
CREATE INDEX core_outbox_order ON core_outbox (created_at, ordinal);

CREATE TABLE core_request (
    id          UUID                     NOT NULL PRIMARY KEY,
    action_id   UUID                     NOT NULL,
    action      VARCHAR(100)             NOT NULL,
    parameters  VARCHAR(1000000)         NOT NULL,
    effect      VARCHAR(20)              NOT NULL,
    by_login    VARCHAR(100)             NOT NULL,
    partner     VARCHAR(100),
    whom        VARCHAR(100)             NOT NULL,
    since       TIMESTAMP WITH TIME ZONE NOT NULL,
    until_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    state       VARCHAR(20)              NOT NULL,
    answered_by VARCHAR(100),
    answer      VARCHAR(2000)            NOT NULL,
    reason_zh   VARCHAR(4000)            NOT NULL,
    reason_en   VARCHAR(4000)            NOT NULL,
    version     BIGINT                   NOT NULL
);
CREATE INDEX core_request_state ON core_request (state, until_at);

CREATE TABLE core_timer (
    name     VARCHAR(100)             NOT NULL PRIMARY KEY,
    last_run TIMESTAMP WITH TIME ZONE NOT NULL
);
