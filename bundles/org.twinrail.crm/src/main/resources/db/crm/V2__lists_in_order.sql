-- Lists are read page by page in the order a reader chose, forwards and backwards, and filtered by one column: an index for each such way,
-- so that a page of 200,000 customers or 1,000,000 touches needs no sorting. Orders end with what tells two rows apart. A missing value
-- counts as less than any other.

CREATE INDEX crm_customer_by_industry ON crm_customer (industry, name);
CREATE INDEX crm_customer_by_region ON crm_customer (region, name);
CREATE INDEX crm_customer_by_owner ON crm_customer (owner, name);
CREATE INDEX crm_customer_by_revenue ON crm_customer (revenue_currency NULLS FIRST, revenue_amount NULLS FIRST, name);
CREATE INDEX crm_customer_by_employees ON crm_customer (employees NULLS FIRST, name);
DROP INDEX crm_customer_owner;

CREATE INDEX crm_contact_by_name ON crm_contact (name, id);

CREATE INDEX crm_touch_by_time ON crm_touch (on_day, at, id);
CREATE INDEX crm_touch_by_login ON crm_touch (by_login, on_day, at, id);
CREATE INDEX crm_touch_by_channel ON crm_touch (channel, on_day, at, id);
DROP INDEX crm_touch_day;
DROP INDEX crm_touch_by;

CREATE INDEX crm_opportunity_by_opening ON crm_opportunity (opened_on, number);
CREATE INDEX crm_opportunity_by_owner ON crm_opportunity (owner, number);
DROP INDEX crm_opportunity_opened;
DROP INDEX crm_opportunity_owner;

CREATE INDEX crm_lead_by_capture ON crm_lead (captured_at, number);
CREATE INDEX crm_lead_by_owner ON crm_lead (owner, captured_at, number);
DROP INDEX crm_lead_captured;
