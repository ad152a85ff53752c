-- The imports there were; an import that died has no end.

CREATE TABLE exchange_import (
    batch     UUID                        NOT NULL PRIMARY KEY,
    kind      VARCHAR(60)                 NOT NULL,
    file      VARCHAR(400)                NOT NULL,
    by_login  VARCHAR(100)                NOT NULL,
    at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at  TIMESTAMP(6) WITH TIME ZONE,
    row_count BIGINT                      NOT NULL,
    created   BIGINT                      NOT NULL,
    updated   BIGINT                      NOT NULL,
    failed    BIGINT                      NOT NULL,
    undone_by VARCHAR(100)                NOT NULL,
    undone_at TIMESTAMP(6) WITH TIME ZONE,
    undone    BIGINT                      NOT NULL,
    kept      BIGINT                      NOT NULL,
    version   BIGINT                      NOT NULL
);
CREATE INDEX exchange_import_order ON exchange_import (at, batch);
