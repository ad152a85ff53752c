-- What was decided on which facts, so that a draft can be tried on it; kept for some weeks.
CREATE TABLE rules_decision (
    id       UUID                     NOT NULL PRIMARY KEY,
    at       TIMESTAMP WITH TIME ZONE NOT NULL,
    document VARCHAR(1000000)         NOT NULL
);
CREATE INDEX rules_decision_order ON rules_decision (at, id);
