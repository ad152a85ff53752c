-- What is confidential among an action's parameters is no longer shown: its checksum is kept apart, and what waits keeps it for itself until
-- it is answered.

ALTER TABLE core_audit ADD COLUMN sealed VARCHAR(1000000);
ALTER TABLE core_request ADD COLUMN whole VARCHAR(1000000);
