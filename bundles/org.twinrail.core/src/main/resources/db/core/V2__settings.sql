CREATE TABLE core_setting (
    login         VARCHAR(100)  NOT NULL,
    setting_key   VARCHAR(200)  NOT NULL,
    setting_value VARCHAR(4000) NOT NULL,
    version       BIGINT        NOT NULL,
    PRIMARY KEY (login, setting_key)
);
