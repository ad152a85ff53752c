-- What was written before is offered where people write freely; the next word after one is found by an index.

CREATE INDEX crm_lead_by_source ON crm_lead (source);
CREATE INDEX crm_contact_by_job ON crm_contact (job);
