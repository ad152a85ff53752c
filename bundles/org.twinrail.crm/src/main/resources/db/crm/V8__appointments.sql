-- What people mean to do with customers and when. One that was kept names the touch it became.

CREATE TABLE crm_appointment (
    id             UUID                     NOT NULL PRIMARY KEY,
    uid            VARCHAR(250)             NOT NULL UNIQUE,
    at             TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    minutes        INTEGER                  NOT NULL,
    subject        VARCHAR(200)             NOT NULL,
    place          VARCHAR(200)             NOT NULL,
    channel        VARCHAR(60)              NOT NULL,
    customer_id    UUID REFERENCES crm_customer (id),
    contact_id     UUID REFERENCES crm_contact (id),
    opportunity_id UUID REFERENCES crm_opportunity (id),
    owner          VARCHAR(100)             NOT NULL,
    note           VARCHAR(2000)            NOT NULL,
    state          VARCHAR(20)              NOT NULL,
    reason         VARCHAR(500)             NOT NULL,
    touch_id       UUID,
    version        BIGINT                   NOT NULL
);
CREATE INDEX crm_appointment_by_owner ON crm_appointment (owner, at);
CREATE INDEX crm_appointment_by_customer ON crm_appointment (customer_id, at);
CREATE INDEX crm_appointment_by_time ON crm_appointment (at);
