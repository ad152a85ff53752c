-- The audit is read newest first, whole or by person or by action; pages need an order in which no two rows are equal.

CREATE INDEX core_audit_order ON core_audit (at, id);
CREATE INDEX core_audit_user_order ON core_audit (user_login, at, id);
CREATE INDEX core_audit_action_order ON core_audit (action, at, id);
DROP INDEX core_audit_at;
DROP INDEX core_audit_user;
