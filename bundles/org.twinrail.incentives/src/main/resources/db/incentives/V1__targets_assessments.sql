CREATE TABLE incentives_target (
    id       UUID          NOT NULL PRIMARY KEY,
    person   VARCHAR(100)  NOT NULL,
    period   VARCHAR(10)   NOT NULL,
    amount   DECIMAL(19,4) NOT NULL,
    currency VARCHAR(3)    NOT NULL,
    version  BIGINT        NOT NULL,
    UNIQUE (period, person)
);

CREATE TABLE incentives_baseline (
    id       UUID          NOT NULL PRIMARY KEY,
    period   VARCHAR(10)   NOT NULL,
    amount   DECIMAL(19,4) NOT NULL,
    currency VARCHAR(3)    NOT NULL,
    method   VARCHAR(500)  NOT NULL,
    version  BIGINT        NOT NULL,
    UNIQUE (period, currency)
);

CREATE TABLE incentives_assessment (
    id        UUID                     NOT NULL PRIMARY KEY,
    period    VARCHAR(10)              NOT NULL UNIQUE,
    from_day  DATE                     NOT NULL,
    until_day DATE                     NOT NULL,
    closed    BOOLEAN                  NOT NULL,
    run_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    run_by    VARCHAR(100)             NOT NULL,
    document  VARCHAR(1000000)         NOT NULL,
    version   BIGINT                   NOT NULL
);

CREATE TABLE incentives_line (
    id            UUID             NOT NULL PRIMARY KEY,
    assessment_id UUID             NOT NULL REFERENCES incentives_assessment (id),
    person        VARCHAR(100)     NOT NULL,
    text_zh       VARCHAR(2000)    NOT NULL,
    text_en       VARCHAR(2000)    NOT NULL,
    basis         VARCHAR(1000000) NOT NULL
);
CREATE INDEX incentives_line_assessment ON incentives_line (assessment_id);

CREATE TABLE incentives_credit (
    id            UUID          NOT NULL PRIMARY KEY,
    assessment_id UUID          NOT NULL REFERENCES incentives_assessment (id),
    ordinal       INTEGER       NOT NULL,
    deal          VARCHAR(100)  NOT NULL,
    on_day        DATE          NOT NULL,
    side          VARCHAR(10)   NOT NULL,
    by_login      VARCHAR(100)  NOT NULL,
    touch         UUID,
    amount        DECIMAL(19,4) NOT NULL,
    currency      VARCHAR(3)    NOT NULL,
    model         VARCHAR(100)  NOT NULL
);
CREATE INDEX incentives_credit_assessment ON incentives_credit (assessment_id, ordinal);
