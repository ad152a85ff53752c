CREATE TABLE rules_draft (
    id          UUID                     NOT NULL PRIMARY KEY,
    name        VARCHAR(60)              NOT NULL,
    state       VARCHAR(10)              NOT NULL,
    base        VARCHAR(40)              NOT NULL,
    commit_id   VARCHAR(40)              NOT NULL,
    authors     VARCHAR(4000)            NOT NULL,
    proposed_by VARCHAR(100)             NOT NULL,
    approved_by VARCHAR(100)             NOT NULL,
    note        VARCHAR(2000)            NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    unsettled   VARCHAR(100000)          NOT NULL,
    created     TIMESTAMP WITH TIME ZONE NOT NULL,
    changed     TIMESTAMP WITH TIME ZONE NOT NULL,
    version     BIGINT                   NOT NULL
);
CREATE INDEX rules_draft_name ON rules_draft (name);

CREATE TABLE rules_publication (
    number         BIGINT                   NOT NULL PRIMARY KEY,
    kind           VARCHAR(10)              NOT NULL,
    commit_id      VARCHAR(40)              NOT NULL,
    draft          VARCHAR(60)              NOT NULL,
    effective_from TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    published_by   VARCHAR(100)             NOT NULL,
    drafted_by     VARCHAR(4000)            NOT NULL,
    approved_by    VARCHAR(100)             NOT NULL,
    note           VARCHAR(2000)            NOT NULL,
    cancelled_by   BIGINT                   NOT NULL,
    version        BIGINT                   NOT NULL
);
