CREATE TABLE notes_note (
    code    VARCHAR(40)  NOT NULL PRIMARY KEY,
    words   VARCHAR(200) NOT NULL,
    version BIGINT       NOT NULL
);
