-- How often rules fired, by the file and name they have: counted in memory, added here now and then.
CREATE TABLE rules_statistic (
    id         VARCHAR(600)             NOT NULL PRIMARY KEY,
    firings    BIGINT                   NOT NULL,
    nanos      BIGINT                   NOT NULL,
    last_fired TIMESTAMP WITH TIME ZONE NOT NULL,
    version    BIGINT                   NOT NULL
);
