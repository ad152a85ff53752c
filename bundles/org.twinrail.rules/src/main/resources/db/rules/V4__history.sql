-- The history of the rules, one row: a Git bundle of all branches and publications. The folder rules.git is a cache of it.
CREATE TABLE rules_history (
    id      INTEGER                  NOT NULL PRIMARY KEY,
    number  BIGINT                   NOT NULL,
    sha256  VARCHAR(64)              NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL,
    bundle  BLOB                     NOT NULL
);
