-- Who is absent when; both days belong to it. Kept when a person leaves, as everything that was.

CREATE TABLE core_absence (
    id        UUID         NOT NULL PRIMARY KEY,
    login     VARCHAR(100) NOT NULL,
    first_day DATE         NOT NULL,
    last_day  DATE         NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    version   BIGINT       NOT NULL,
    UNIQUE (login, first_day)
);
CREATE INDEX core_absence_by_day ON core_absence (last_day, first_day, login);
